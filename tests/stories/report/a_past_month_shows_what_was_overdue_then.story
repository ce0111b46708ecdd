# What is paused in September changes nothing of what was overdue at the end of August.
# now: 2018-08-01T09:30:00+08:00
# workspace: shanting
# env: COLUMNS=100

$ bianmin case open --service 宅基地 --name 王五 --material all --accept -q
370406106-20180801-0001

$ bianmin case open --service 临时救助 --name 李四 --material all --accept -q
370406106-20180801-0002

$ bianmin due --format csv | cut -d, -f1-6
到期日,剩余,时限,办件编号,事项,承办人
2018-08-15,10,承诺,370406106-20180801-0002,临时救助,秦某
2018-08-22,15,承诺,370406106-20180801-0001,农村村民宅基地用地审批,秦某
2018-08-29,20,法定,370406106-20180801-0001,农村村民宅基地用地审批,秦某
! bianmin: clocks: 3, of these overdue: 0

$ now 2018-09-03T09:30:00+08:00
$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c '.totals | [.closing, .overdue]'
[2,2]

$ bianmin case suspend 370406106-20180801-0001 --procedure 现场勘查 -q

$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c '.totals | [.closing, .overdue]'
[2,2]

$ bianmin report monthly --month 2018-09 --center xuzhuang --format json | jq -c '.totals | [.closing, .overdue]'
[2,1]
