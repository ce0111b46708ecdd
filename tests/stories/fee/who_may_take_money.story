# Rights: an agent takes money for the own cases, waiving is for the head of the center, and a village does not hand in the center's cash.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GT-07-003 --name 孙七 --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin fee assess 370406106-20180810-0001 -q

$ bianmin fee collect 370406106-20180810-0001 --as xuzhuang-qiao
! bianmin: error: refused: collect of 370406106-20180810-0001
!   outside-own-unit: 乔某 is agent of xuzhuang-pengzhuang: the right to 'collect' does not reach xuzhuang: 'xuzhuang-qiao' — who may: xuzhuang: director, deputy, window (二(四)承办)
[3]

$ bianmin fee waive 370406106-20180810-0001 --because 低保户 --as xuzhuang-zhao
! bianmin: error: refused: waive of 370406106-20180810-0001
!   no-right: 赵某 is window: this role has no right to 'waive': 'xuzhuang-zhao' — who may: xuzhuang: director, deputy (二(四)承办)
[3]

$ bianmin fee collect 370406106-20180810-0001 -q --as xuzhuang-zhao
xuzhuang-2018-0001

$ bianmin fee remit --center xuzhuang --as xuzhuang-qiao
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-zhao — xuzhuang-zhao hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin fee list --state on_hand --format csv | cut -d, -f1,6
办件编号,金额
370406106-20180810-0001,10.00
合计,10.00
