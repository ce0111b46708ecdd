# What two checklists measure alike is one shortcoming: demanded once, and closed by whichever list looks again.
# now: 2018-10-08T09:30:00+08:00
# workspace: shanting

$ bianmin --as district-he center inspect dianzi --answer area=39 | tail -1
370406101-20181008-0001: 店子镇便民服务中心 3项不合格
! bianmin: to be put right by 2018-12-29: area 场地面积一般不低于300平方米 370406101-20181008-0002
! bianmin: to be put right by 2018-10-15: register 台账有登记、无断档 370406101-20181008-0003
! bianmin: to be put right by 2018-10-15: published 公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单 370406101-20181008-0004

$ bianmin --as district-he center inspect dianzi --standard shortfalls --answer area=39 --answer site=否 | tail -1
370406101-20181008-0005: 店子镇便民服务中心 4项不合格
! bianmin: to be put right by 2018-12-29: site 中心设立在群众熟悉、进出方便的醒目地方 370406101-20181008-0006

$ bianmin case list --type 整改 --format csv | grep -c 面积
1

$ now 2018-10-10T09:30:00+08:00
$ bianmin --as district-he center inspect dianzi --standard shortfalls --answer area=320
370406101-20181010-0001: 店子镇便民服务中心 2项不合格
! bianmin: right again, closed: area 场地面积一般不低于300平方米 370406101-20181008-0002

$ bianmin case list --type 整改 --format csv | grep 面积 | cut -d, -f2
已办结

% An effect already caused cannot be put right: it is found, and nothing is demanded.
$ bianmin --as district-he center inspect beizhuang --standard shortfalls --answer impact=造成不良影响 2>&1 | grep -c impact
0
[1]

% Of an item of the plan that was done late nothing is left to do.
$ bianmin --as district-he plan add --unit beizhuang --what 挂牌 --until 2018-10-11 -q
370406104-20181010-0004

$ now 2018-10-15T09:30:00+08:00
$ bianmin --as district-he center inspect beizhuang --standard shortfalls --answer site=是 2>&1 | grep 'plan '
bianmin: to be put right by 2018-11-12: plan 建设任务按计划的期限完成 370406104-20181015-0002

$ bianmin --as beizhuang-zhuren plan done 370406104-20181010-0004 --result 已挂 -q; bianmin --as district-he plan list --format csv
编号,机构,类别,内容,时限,状态,完成日期
370406104-20181010-0004,北庄镇便民服务中心,建设任务,挂牌,2018-10-11,逾期完成,2018-10-15

$ bianmin --as district-he center inspect beizhuang --standard shortfalls --answer site=是
370406104-20181015-0003: 北庄镇便民服务中心 3项不合格
! bianmin: nothing is left to do, closed: plan 建设任务按计划的期限完成 370406104-20181015-0002

$ bianmin --as district-he center inspect beizhuang --standard shortfalls --answer site=是 2>&1 | grep -c 'plan '
0
[1]

$ bianmin report progress --format csv -q | head -3
机构,标准,得分,变化,达标,计划完成,逾期完成,补录,逾期
北庄镇便民服务中心,六统一,28,0,否,1/1,1,0,0
城头镇便民服务中心,六统一,28,0,否,,,,0

$ bianmin report progress --format json -q | jq -c '.units[] | select(.unit == "beizhuang") | [.plan, .plan_done, .plan_late, .plan_backdated, .plan_overdue]'
[1,1,1,0,0]
