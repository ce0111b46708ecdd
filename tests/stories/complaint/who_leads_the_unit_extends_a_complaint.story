# The seven more working days are given by who leads the center, or acts for them, by id or by name; by nobody else.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for n in 李四 王五; do bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name $n -q; done; for n in 1 2; do bianmin --as xuzhuang-qin complaint accept 370406106-20180810-000$n -q; done
370406106-20180810-0001
370406106-20180810-0002

$ for who in 路人甲 王某; do bianmin --as xuzhuang-qin case extend 370406106-20180810-0001 --by 7 --approver $who --because 外出取证; done
! bianmin: error: refused: extend of 370406106-20180810-0001
!   approver-role: 路人甲 is on no list of staff: an extension is approved by the head of the unit — who may: xuzhuang: director, deputy (二(一)；山东省省级政务服务投诉热线管理办法)
! bianmin: error: refused: extend of 370406106-20180810-0001
!   approver-role: 王某 is window of fucheng: an extension is approved by the head of the unit — who may: xuzhuang: director, deputy (二(一)；山东省省级政务服务投诉热线管理办法)
[3]

$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0001 --by 7 --approver xuzhuang-zhu --because 外出取证
370406106-20180810-0001: accepted, due 2018-09-11 (22 working days left)

$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0002 --by 7 --approver 秦某 --because 外出取证
370406106-20180810-0002: accepted, due 2018-09-11 (22 working days left)
