# Who has to do an item of the plan neither takes it out nor closes it unseen as of a day that has passed.
# now: 2018-09-03T09:30:00+08:00
# workspace: shanting

$ bianmin --as district-he plan add --unit xuzhuang --what 大厅面积达到300平方米 --until 2018-09-28 -q
370406106-20180903-0001

$ now 2018-10-08T09:30:00+08:00
$ bianmin --as xuzhuang-qin case withdraw 370406106-20180903-0001 --because 不做了
! bianmin: error: refused: withdraw of 370406106-20180903-0001
!   planned-above: what 山亭区 put into the plan is taken out by 山亭区 or by those above it — do it and close it: bianmin plan done, or ask them (二(四)自愿原则)
[3]

$ bianmin --as xuzhuang-qin plan done 370406106-20180903-0001 --result 已达到 --at 2018-09-27 -q

$ bianmin plan list
建设计划

编号                     机构                类别      内容                   时限        状态                      完成日期
-----------------------  ------------------  --------  ---------------------  ----------  ------------------------  ----------
370406106-20180903-0001  徐庄镇便民服务中心  建设任务  大厅面积达到300平方米  2018-09-28  已完成（2018-10-08补录）  2018-09-27

$ bianmin plan list --format json | jq -c '.[] | [.state, .ended, .written]'
["done-backdated","2018-09-27","2018-10-08"]

$ bianmin report progress --format json -q | jq -c '.units[] | select(.unit == "xuzhuang") | [.plan_done, .plan_late, .plan_backdated]'
[1,0,1]

$ bianmin report honesty --month 2018-10 --format json -q | jq -c '.[] | [.signal, .unit, .cases]'
["recorded-late","xuzhuang",["370406106-20180903-0001"]]

% Its own item a center may take out again.
$ bianmin --as xuzhuang-qin plan add --unit xuzhuang --what 触摸屏 --until 2018-12-31 -q
370406106-20181008-0001

$ bianmin --as xuzhuang-qin case withdraw 370406106-20181008-0001 --because 暂缓
370406106-20181008-0001: withdrawn
