# What is to be built by when: listed, watched, closed, and late when it is late.
# now: 2018-08-20T09:00:00+08:00
# workspace: shanting

$ bianmin plan add --unit xuzhuang --what 大厅面积达到300平方米 --until 2018-09-28 --sort 场地设施 --as xuzhuang-qin
370406106-20180820-0001: accepted, due 2018-09-28 (28 working days left)

$ bianmin plan add --unit xuzhuang-pengzhuang --what 挂牌 --until 2018-08-31 --as xuzhuang-qin -q
370406106200-20180820-0001

$ bianmin plan add --unit xuzhuang --what 触摸屏 --until 2018-12-31 --as xuzhuang-zhao
! bianmin: error: refused: open
!   no-right: 赵某 is window: this role has no right to 'open': 'xuzhuang-zhao' — who may: xuzhuang; 370406: supervisor (二(五)；三)
[3]

% The district's own: its leading group.
$ bianmin plan add --unit 370406 --what 成立领导小组 --until 2018-09-12 --sort 领导小组 --as district-he --dry-run
(not recorded): accepted, due 2018-09-12 (17 working days left) (dry run: nothing was written)

$ bianmin plan add --unit xuzhuang --what ' ' --until 2018-08-17 --as xuzhuang-qin
! bianmin: error: refused: plan
!   empty: the plan does not say what is to be there: '--what' — give --what (三(二))
!   in-the-past: 2018-08-17 has passed — give a day to come; what was planned before is written down as of that day: --at (三(二))
[3]

$ bianmin plan add --unit nowhere --what 挂牌 --until 2018-08-31 --as xuzhuang-qin
! bianmin: error: there is no center or station nowhere
! bianmin: hint: 'bianmin center list, bianmin station list' lists them
[4]

$ bianmin plan add --unit xuzhuang --as xuzhuang-qin
! bianmin: error: something required is missing
!   missing-argument: --what: what is to be there then
!   missing-argument: --until: the day it is to be done by
[2]

$ bianmin plan list
建设计划

编号                        机构                    类别      内容                   时限        状态    完成日期
--------------------------  ----------------------  --------  ---------------------  ----------  ------  --------
370406106200-20180820-0001  徐庄镇彭庄村便民服务站  建设任务  挂牌                   2018-08-31  进行中
370406106-20180820-0001     徐庄镇便民服务中心      场地设施  大厅面积达到300平方米  2018-09-28  进行中

$ now 2018-09-10T09:00:00+08:00
$ bianmin plan list --open --fail
建设计划

编号                        机构                    类别      内容                   时限        状态    完成日期
--------------------------  ----------------------  --------  ---------------------  ----------  ------  --------
370406106200-20180820-0001  徐庄镇彭庄村便民服务站  建设任务  挂牌                   2018-08-31  逾期
370406106-20180820-0001     徐庄镇便民服务中心      场地设施  大厅面积达到300平方米  2018-09-28  进行中
[7]

$ bianmin plan list --format json | jq -c '.[] | [.unit, .state]'
["xuzhuang-pengzhuang","overdue"]
["xuzhuang","open"]

$ bianmin tick
370406106200-20180820-0001: red card, promise, due 2018-08-31 (6 working days late)
! bianmin: cases: 2; deemed accepted 0, yellow 0, red 1, did not come 0, refused 0

$ bianmin plan done 370406106200-20180820-0001 --result 已挂牌 --as xuzhuang-qin
370406106200-20180820-0001: completed

$ bianmin plan done 370406106200-20180820-0001 --result 再挂一次 --as xuzhuang-qin
! bianmin: error: refused: complete of 370406106200-20180820-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin plan list --format csv
编号,机构,类别,内容,时限,状态,完成日期
370406106200-20180820-0001,徐庄镇彭庄村便民服务站,建设任务,挂牌,2018-08-31,逾期完成,2018-09-10
370406106-20180820-0001,徐庄镇便民服务中心,场地设施,大厅面积达到300平方米,2018-09-28,进行中,

$ bianmin plan list --format jsonl
{"number":"370406106200-20180820-0001","unit":"xuzhuang-pengzhuang","name":"徐庄镇彭庄村便民服务站","sort":"建设任务","what":"挂牌","due":"2018-08-31","state":"done-late","ended":"2018-09-10","written":null}
{"number":"370406106-20180820-0001","unit":"xuzhuang","name":"徐庄镇便民服务中心","sort":"场地设施","what":"大厅面积达到300平方米","due":"2018-09-28","state":"open","ended":null,"written":null}

$ bianmin store check
! bianmin: checked 2 cases and 4 entries: the ledger is whole

% In whose name it stands is a unit, not somebody of the public.
$ bianmin case list --type plan
办件列表

办件编号                    状态    对象                    事项      申请人                  收件        到期        办结        承办人
--------------------------  ------  ----------------------  --------  ----------------------  ----------  ----------  ----------  ------
370406106-20180820-0001     已受理  徐庄镇便民服务中心      建设计划  徐庄镇便民服务中心      2018-08-20  2018-09-28
370406106200-20180820-0001  已办结  徐庄镇彭庄村便民服务站  建设计划  徐庄镇彭庄村便民服务站  2018-08-20  2018-08-31  2018-09-10
