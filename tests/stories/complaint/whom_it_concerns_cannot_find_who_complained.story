# 回避: who complained is not shown to whom the complaint concerns, not even masked, and is not found by name or telephone (二(一)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 李四 --phone 13000000004 --note 推诿 -q
370406106-20180810-0001

% Who hears it finds and sees it.
$ for text in 李四 13000000004; do bianmin --as xuzhuang-li case list --type complaint --text $text --format csv; done
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
370406106-20180810-0001,已登记,赵某,投诉,李*,2018-08-10,,,
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
370406106-20180810-0001,已登记,赵某,投诉,李*,2018-08-10,,,

$ bianmin --as xuzhuang-li case show 370406106-20180810-0001 | grep '李\|1300'
申请人  李*

% Whom it is against may look for its number, and sees neither name nor telephone.
$ for text in 李四 李 13000000004 1300; do bianmin --as xuzhuang-zhao case list --type complaint --text $text --format csv; done
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人

$ bianmin --as xuzhuang-zhao case list --type complaint --text 0810-0001 --format json
[{"number":"370406106-20180810-0001","type":"complaint","parent":null,"state":"registered","service":"complaint","kind":"promised","channel":"window","form":"regular","center":"xuzhuang","station":null,"window":null,"handler":null,"agent":null,"received":"2018-08-10","accepted":null,"deemed":false,"due":null,"provisional":false,"legal_due":null,"ended":null,"returned":null,"late":false,"suspended":false,"awaiting_upper":false,"awaiting_opinions":0,"used_days":0,"notices":0,"suspensions":0,"extensions":0,"reminders":0,"reopenings":0,"corrections":0,"fee":"0.00","fee_fen":0,"rating":null,"import":null,"steps":1,"applicant":{"name":"","id_number":null,"phone":null,"address":null},"subject":"xuzhuang-zhao","subject_name":"赵某","standard":null,"item":null}]

$ bianmin --as xuzhuang-zhao case show 370406106-20180810-0001 --reveal
办件 370406106-20180810-0001

项目  内容
----  ----------------------
事项  投诉（complaint）
状态  已登记
对象  赵某
中心  徐庄镇便民服务中心
首问  秦某，2018-08-10 09:30

时限

时限      期限       到期日      剩余工作日  说明
--------  ---------  ----------  ----------  ----
投诉受理  5个工作日  2018-08-17           5

办理记录

发生时间          环节  经办  内容       文书
----------------  ----  ----  ---------  ----
2018-08-10 09:30  登记  秦某  备注 推诿

$ bianmin --as xuzhuang-zhao case show 370406106-20180810-0001 --format json | jq -c .applicant
{"name":"","id_number":null,"phone":null,"address":null}

$ bianmin --as xuzhuang-zhao complaint list --format csv
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106-20180810-0001,2018-08-10,已登记,,赵某,,,,

% Nor does who has no right to the personal data of that center: the auditor, another center's clerk, nobody in particular.
$ for who in district-lv chengtou-mz-a xuzhuang-qiao; do bianmin --as $who case list --type complaint --text 李四 --format csv; bianmin --as $who case show 370406106-20180810-0001 | grep '李\|1300'; done
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
[1]

$ sed -i '/^logins/d' staff/xuzhuang.toml; bianmin case list --type complaint --text 李四 --format csv; bianmin case show 370406106-20180810-0001 | grep '李\|1300'
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
[1]

% What falls due shows neither, with --reveal as without.
$ bianmin --as xuzhuang-zhao due --reveal --center xuzhuang --format json | jq -c '.[] | [.number, .applicant]'
["370406106-20180810-0001",null]
! bianmin: clocks: 1, of these overdue: 0

$ bianmin --as xuzhuang-zhao due --reveal --center xuzhuang --format ics | grep -c 李
0
! bianmin: clocks: 1, of these overdue: 0
[1]

$ bianmin --as xuzhuang-li due --reveal --center xuzhuang --format json | jq -c '.[] | [.number, .applicant]'
["370406106-20180810-0001","李四"]
! bianmin: clocks: 1, of these overdue: 0

% The case a complaint arose from would name its applicant: whom it is against is not told of it either.
$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 钱八 --material all -q; bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --case 370406106-20180810-0002 --name 钱八 -q
370406106-20180810-0002
370406106-20180810-0003

$ bianmin --as xuzhuang-qin complaint list --format csv | tail -n 1
370406106-20180810-0003,2018-08-10,已登记,钱*,赵某,370406106-20180810-0002,,,

$ bianmin --as xuzhuang-zhao complaint list --format csv | tail -n 1
370406106-20180810-0003,2018-08-10,已登记,,赵某,,,,

$ for what in 'case show 370406106-20180810-0003' 'case show 370406106-20180810-0003 --format json' 'complaint list --format json' 'case list --type complaint --format json' 'export events --format jsonl --since 2'; do bianmin --as xuzhuang-zhao $what | grep -c 0810-0002; done
0
0
0
0
0
[1]
