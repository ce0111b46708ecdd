# Cash is moved by its holder or the head; who stands in does so only while they are away, and the log names for whom (AB岗).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某; do bianmin --as xuzhuang-zhu case open --service GT-07-003 --name $name --material all --accept -q; done
370406106-20180810-0001
370406106-20180810-0002
370406106-20180810-0003

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 | bianmin --as xuzhuang-zhu fee assess --batch -q

$ for n in 1 2 3; do bianmin --as xuzhuang-li fee collect 370406106-20180810-000$n -q; done
xuzhuang-2018-0001
xuzhuang-2018-0002
xuzhuang-2018-0003

% B is no A while A is there.
$ bianmin --as xuzhuang-wei fee refund 370406106-20180810-0001 --because 多收
! bianmin: error: refused: refund of 370406106-20180810-0001
!   receipt-on-hand: the money of receipt xuzhuang-2018-0001 is in the hands of xuzhuang-li — whoever took it gives it back, or the head of the unit does (二(四)承办)
[3]

$ bianmin --as xuzhuang-wei fee void 370406106-20180810-0001 --because 写错
! bianmin: error: refused: void of 370406106-20180810-0001
!   receipt-on-hand: the money of receipt xuzhuang-2018-0001 is in the hands of xuzhuang-li — whoever took it gives it back, or the head of the unit does (二(四)承办)
[3]

$ bianmin --as xuzhuang-wei fee remit --by xuzhuang-li
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-li fee remit --by xuzhuang-li -q
xuzhuang-2018-remit-0001

$ bianmin --as xuzhuang-wei fee remit 370406106-20180810-0002 --back --receipt xuzhuang-2018-0002 --because 退库
! bianmin: error: refused: remit of 370406106-20180810-0002
!   remitted-by-batch: the money of receipt xuzhuang-2018-0002 was taken by xuzhuang-li — whoever took it takes it back from the batch, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0002 --back --receipt xuzhuang-2018-0002 --because 退库
! bianmin: error: refused: remit of 370406106-20180810-0002
!   remitted-by-batch: the money of receipt xuzhuang-2018-0002 was taken by xuzhuang-li — whoever took it takes it back from the batch, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

% While A is away, B moves it for A.
$ now 2018-08-13T08:00:00+08:00
$ bianmin --as xuzhuang-zhu staff away xuzhuang-li --from 2018-08-13 --to 2018-08-14 --reason 培训 -q

$ now 2018-08-13T10:00:00+08:00
$ bianmin --as xuzhuang-wei fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001 --because 退库 -q
xuzhuang-2018-remit-0002

$ bianmin --as xuzhuang-wei fee refund 370406106-20180810-0001 --because 多收 -q

$ bianmin case show 370406106-20180810-0001 | grep '退费\|退库\|代行'
2018-08-13 10:00  上缴  卫某  代行职责 李某；票据 xuzhuang-2018-0001；批次 xuzhuang-2018-remit-0002；原因 退库；金额 -10.00
2018-08-13 10:00  退费  卫某  代行职责 李某；票据 xuzhuang-2018-0001；原因 多收；金额 10.00
 应收  减免   代收  未收   退费  上缴  在手
xuzhuang-2018-0001  2018-08-10  10.00  10.00  李某    已退费

$ bianmin --as xuzhuang-zhu fee remit 370406106-20180810-0002 --back --receipt xuzhuang-2018-0002 --because 退库 -q
xuzhuang-2018-remit-0003

$ bianmin --as xuzhuang-wei fee remit --by xuzhuang-li -q
xuzhuang-2018-remit-0004

$ bianmin --format json case show 370406106-20180810-0002 | grep -c '"acting_for": "xuzhuang-li"'
1

% Who holds the post of the head acts as the head.
$ sed -i '/^id = "xuzhuang-qin"/a substitute = "xuzhuang-zhao"' staff/xuzhuang.toml; bianmin --as xuzhuang-zhu staff away xuzhuang-qin --from 2018-08-15 --to 2018-08-16 --reason 培训 -q

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0003 --back --receipt xuzhuang-2018-0003 --because 退库
! bianmin: error: refused: remit of 370406106-20180810-0003
!   remitted-by-batch: the money of receipt xuzhuang-2018-0003 was taken by xuzhuang-li — whoever took it takes it back from the batch, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ now 2018-08-15T10:00:00+08:00
$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0003 --back --receipt xuzhuang-2018-0003 --because 退库 -q
xuzhuang-2018-remit-0005

$ bianmin --as xuzhuang-zhao fee void 370406106-20180810-0003 --because 写错
370406106-20180810-0003: voided receipt xuzhuang-2018-0003 of 10.00 yuan; outstanding 10.00

$ bianmin --format json case show 370406106-20180810-0003 | grep -c '"acting_for": "xuzhuang-qin"'
2

$ bianmin store check
! bianmin: checked 5 cases and 20 entries: the ledger is whole
