# Money on hand, papers on their way, a result not handed over, a bad rating, a complaint, an appointment nobody came to.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GA-07-004 --name 孙七 --form home_visit --material all --accept --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin fee assess 370406106-20180810-0001 --item 丢失、损坏补领 --as xuzhuang-zhao -q

$ bianmin fee collect 370406106-20180810-0001 --as xuzhuang-zhao -q
xuzhuang-2018-0001

$ bianmin case forward 370406106-20180810-0001 -q --as xuzhuang-zhao

$ bianmin case reply 370406106-20180810-0001 --reply 同意 -q --as xuzhuang-zhao

$ bianmin case complete 370406106-20180810-0001 --result 户口簿 --as xuzhuang-zhao -q

$ bianmin case open --as xuzhuang-qiao --service 临时救助 --name 周八 --material all -q
370406106200-20180810-0001

$ bianmin handoff send 370406106200-20180810-0001 --as xuzhuang-qiao -q

$ bianmin case open --service 临时救助 --name 吴九 --material all --accept --as xuzhuang-zhao -q
370406106-20180810-0002

$ bianmin case complete 370406106-20180810-0002 --result 发放 --as xuzhuang-zhao -q

$ bianmin case rate 370406106-20180810-0002 --rating 不满意 --comment 等候太久 --as xuzhuang-zhao
370406106-20180810-0002: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0003, due 2018-08-17

$ bianmin complaint open --against xuzhuang-zhao --note 态度生硬 --name 郑十
370406106-20180810-0004: registered

$ bianmin appointment book --service 临时救助 --time 2018-08-14T09:30 --name 王五 --as xuzhuang-zhao -q
370406106-20180810-0005

$ bianmin due
时限

到期日      剩余  时限                     办件编号                    事项                        承办人
----------  ----  -----------------------  --------------------------  --------------------------  ------
2018-08-13     1  回访                     370406106-20180810-0003     整改
2018-08-14     2  预约                     370406106-20180810-0005     预约服务 临时救助
2018-08-15     3  移送签收 徐庄镇          370406106200-20180810-0001  临时救助                    乔某
2018-08-17     5  上缴 xuzhuang-2018-0001  370406106-20180810-0001     居民身份证申领、换领、补领  赵某
2018-08-17     5  整改反馈                 370406106-20180810-0003     整改
2018-08-17     5  投诉受理                 370406106-20180810-0004     投诉 赵某
2018-08-17     5  一次性告知               370406106200-20180810-0001  临时救助                    乔某
2018-08-24    10  送达                     370406106-20180810-0001     居民身份证申领、换领、补领  赵某
2018-08-24    10  送达                     370406106-20180810-0002     临时救助                    赵某
! bianmin: clocks: 9, of these overdue: 0

$ now 2018-08-15T20:00:00+08:00
$ bianmin tick
370406106200-20180810-0001: yellow card, handoff xuzhuang, due 2018-08-15 (0 working days left)
370406106-20180810-0003: red card, call_back, due 2018-08-13 (2 working days late)
370406106-20180810-0005: did not come, appointment, due 2018-08-14 (1 working days late)
! bianmin: cases: 6; deemed accepted 0, yellow 1, red 1, did not come 1, refused 0

$ now 2018-08-20T20:00:00+08:00
$ bianmin tick
370406106-20180810-0001: red card, remittance xuzhuang-2018-0001, due 2018-08-17 (1 working days late)
370406106200-20180810-0001: deemed accepted from 2018-08-10, silence since 2018-08-17
370406106200-20180810-0001: red card, handoff xuzhuang, due 2018-08-15 (3 working days late)
370406106-20180810-0003: red card, rectification, due 2018-08-17 (1 working days late)
370406106-20180810-0004: red card, acceptance, due 2018-08-17 (1 working days late)
! bianmin: cases: 5; deemed accepted 1, yellow 0, red 4, did not come 0, refused 0

$ now 2018-09-04T20:00:00+08:00
$ bianmin tick
370406106-20180810-0001: red card, delivery, due 2018-08-24 (7 working days late)
370406106200-20180810-0001: red card, promise, due 2018-08-24 (7 working days late)
370406106-20180810-0002: red card, delivery, due 2018-08-24 (7 working days late)
! bianmin: cases: 5; deemed accepted 0, yellow 0, red 3, did not come 0, refused 0

$ bianmin tick
! bianmin: cases: 5; deemed accepted 0, yellow 0, red 0, did not come 0, refused 0

$ bianmin due --overdue --fail -q
时限

到期日      剩余  时限                     办件编号                    事项                        承办人
----------  ----  -----------------------  --------------------------  --------------------------  ------
2018-08-13   -16  回访                     370406106-20180810-0003     整改
2018-08-15   -14  移送签收 徐庄镇          370406106200-20180810-0001  临时救助                    乔某
2018-08-17   -12  上缴 xuzhuang-2018-0001  370406106-20180810-0001     居民身份证申领、换领、补领  赵某
2018-08-17   -12  整改反馈                 370406106-20180810-0003     整改
2018-08-17   -12  投诉受理                 370406106-20180810-0004     投诉 赵某
2018-08-24    -7  送达                     370406106-20180810-0001     居民身份证申领、换领、补领  赵某
2018-08-24    -7  送达                     370406106-20180810-0002     临时救助                    赵某
2018-08-24    -7  承诺                     370406106200-20180810-0001  临时救助                    乔某
[7]

$ bianmin store check
! bianmin: checked 6 cases and 25 entries: the ledger is whole
