# Cash is moved by its holder or the head; who stands in does so only while they are away, and the log names for whom (AB岗).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某; do bianmin --as xuzhuang-zhu case open --service GT-07-003 --name $name --material all --accept -q; done

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 | bianmin --as xuzhuang-zhu fee assess --batch -q

$ for n in 1 2 3; do bianmin --as xuzhuang-li fee collect 370406106-20180810-000$n -q; done

% B is no A while A is there.
$ bianmin --as xuzhuang-wei fee refund 370406106-20180810-0001 --because 多收

$ bianmin --as xuzhuang-wei fee void 370406106-20180810-0001 --because 写错

$ bianmin --as xuzhuang-wei fee remit --by xuzhuang-li

$ bianmin --as xuzhuang-li fee remit --by xuzhuang-li -q

$ bianmin --as xuzhuang-wei fee remit 370406106-20180810-0002 --back --receipt xuzhuang-2018-0002 --because 退库

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0002 --back --receipt xuzhuang-2018-0002 --because 退库

% While A is away, B moves it for A.
$ now 2018-08-13T08:00:00+08:00
$ bianmin --as xuzhuang-zhu staff away xuzhuang-li --from 2018-08-13 --to 2018-08-14 --reason 培训 -q

$ now 2018-08-13T10:00:00+08:00
$ bianmin --as xuzhuang-wei fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001 --because 退库 -q

$ bianmin --as xuzhuang-wei fee refund 370406106-20180810-0001 --because 多收 -q

$ bianmin case show 370406106-20180810-0001 | grep '退费\|退库\|代行'

$ bianmin --as xuzhuang-zhu fee remit 370406106-20180810-0002 --back --receipt xuzhuang-2018-0002 --because 退库 -q

$ bianmin --as xuzhuang-wei fee remit --by xuzhuang-li -q

$ bianmin --format json case show 370406106-20180810-0002 | grep -c '"acting_for": "xuzhuang-li"'

% Who holds the post of the head acts as the head.
$ sed -i '/^id = "xuzhuang-qin"/a substitute = "xuzhuang-zhao"' staff/xuzhuang.toml; bianmin --as xuzhuang-zhu staff away xuzhuang-qin --from 2018-08-15 --to 2018-08-16 --reason 培训 -q

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0003 --back --receipt xuzhuang-2018-0003 --because 退库

$ now 2018-08-15T10:00:00+08:00
$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0003 --back --receipt xuzhuang-2018-0003 --because 退库 -q

$ bianmin --as xuzhuang-zhao fee void 370406106-20180810-0003 --because 写错

$ bianmin --format json case show 370406106-20180810-0003 | grep -c '"acting_for": "xuzhuang-qin"'

$ bianmin store check
