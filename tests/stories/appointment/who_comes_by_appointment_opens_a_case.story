# 预约到场: the case they came for is opened at once, or nothing is recorded; nobody coming is seen once.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T09:30 --name 张三 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T10:30 -q
370406106-20180810-0002

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T14:00 --name 王五 -q
370406106-20180810-0003

$ now 2018-08-13T09:30:00+08:00
$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0001 --open --material all
370406106-20180810-0001: completed
370406106-20180813-0001: registered

$ bianmin case list --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106-20180813-0001,已登记,承诺件,临时救助,张*,2018-08-13,,,

% Nobody is named: nothing is recorded.
$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0002 --open
! bianmin: error: a case needs a service and an applicant
! bianmin: hint: give --name NAME
[2]

$ bianmin appointment list
预约登记

编号                     约定时间          事项      来人  登记日期    状态
-----------------------  ----------------  --------  ----  ----------  ------
370406106-20180810-0001  2018-08-13 09:30  临时救助  张*   2018-08-10  已到场
370406106-20180810-0002  2018-08-13 10:30  临时救助  匿名  2018-08-10  待到场
370406106-20180810-0003  2018-08-13 14:00  临时救助  王*   2018-08-10  待到场

$ now 2018-08-14T08:00:00+08:00
$ bianmin due
时限

到期日      剩余  时限        办件编号                 事项               承办人
----------  ----  ----------  -----------------------  -----------------  ------
2018-08-13    -1  预约        370406106-20180810-0002  预约服务 临时救助
2018-08-13    -1  预约        370406106-20180810-0003  预约服务 临时救助
2018-08-20     4  一次性告知  370406106-20180813-0001  临时救助
! bianmin: clocks: 3, of these overdue: 2

$ bianmin tick
370406106-20180810-0002: did not come, appointment, due 2018-08-13 (1 working days late)
370406106-20180810-0003: did not come, appointment, due 2018-08-13 (1 working days late)
! bianmin: cases: 3; deemed accepted 0, yellow 0, red 0, did not come 2, refused 0

$ bianmin due -q
时限

到期日      剩余  时限        办件编号                 事项      承办人
----------  ----  ----------  -----------------------  --------  ------
2018-08-20     4  一次性告知  370406106-20180813-0001  临时救助

$ bianmin tick
! bianmin: cases: 1; deemed accepted 0, yellow 0, red 0, did not come 0, refused 0

$ bianmin case show 370406106-20180810-0003
办件 370406106-20180810-0003

项目      内容
--------  -----------------------
事项      预约服务（appointment）
状态      已撤回
对象      临时救助
约定时间  2018-08-13 14:00
形式      预约服务
申请人    王*
中心      徐庄镇便民服务中心
首问      赵某，2018-08-10 09:30

时限

时限  期限  到期日      剩余工作日  说明
----  ----  ----------  ----------  ----
预约        2018-08-13

办理记录

发生时间          环节  经办  内容                          文书
----------------  ----  ----  ----------------------------  ----
2018-08-10 09:30  登记  赵某  至 2018-08-13
2018-08-10 09:30  受理  赵某  到期 2018-08-13
2018-08-14 08:00  撤回  系统  到期 2018-08-13；原因 未到场

$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c .special
{"rows":[{"name":"民政窗口","appointment":1,"after_hours":0,"home_visit":0,"online":0,"booked":3,"kept":1,"missed":2,"cancelled":0,"awaited":0}],"totals":{"name":"合计","appointment":1,"after_hours":0,"home_visit":0,"online":0,"booked":3,"kept":1,"missed":2,"cancelled":0,"awaited":0}}

% Several at once.
$ printf '%s\n' '{"service":"临时救助","time":"2018-08-15T09:00","name":"赵六"}' '{"service":"临时救助"}' | \
    bianmin --as xuzhuang-zhao appointment book --batch
370406106-20180814-0001: accepted, due 2018-08-15 (1 working days left)
! stdin:2: bianmin: error: something required is missing
!   missing-argument: time is missing
! bianmin: 1 of 2 lines were not recorded
[7]
