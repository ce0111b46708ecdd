# All cash of a unit or a person is one batch over many cases, or nothing (统一上缴).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某 丁某; do bianmin case open --service GT-07-003 --name $name --agent xuzhuang-qiao --form home_visit --material all --as xuzhuang-zhao -q; done
370406106-20180810-0001
370406106-20180810-0002
370406106-20180810-0003
370406106-20180810-0004

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 4 | bianmin fee assess --batch -q

$ bianmin fee remit --center xuzhuang
! bianmin: nothing is on hand

$ bianmin fee remit
! bianmin: error: whose cash is handed in?
! bianmin: hint: give --center, --station or --by
[2]

$ bianmin fee remit 370406106-20180810-0001
! bianmin: error: cash is handed in by unit or person, not by case
! bianmin: hint: give --center, --station or --by; with --back a receipt's money comes back
[2]

$ bianmin fee collect 370406106-20180810-0001 -q --as xuzhuang-zhao
xuzhuang-2018-0001

$ bianmin fee collect 370406106-20180810-0002 -q --as xuzhuang-li
xuzhuang-2018-0002

$ now 2018-08-14T09:30:00+08:00
$ bianmin fee collect 370406106-20180810-0003 -q --as xuzhuang-qiao
xuzhuang-pengzhuang-2018-0001

$ bianmin fee remit --center xuzhuang --dry-run
统一上缴单

办件编号                 票据号                         机构                    收款人                  金额
-----------------------  -----------------------------  ----------------------  ---------------------  -----
370406106-20180810-0001  xuzhuang-2018-0001             徐庄镇便民服务中心      赵某（xuzhuang-zhao）  10.00
370406106-20180810-0002  xuzhuang-2018-0002             徐庄镇便民服务中心      李某（xuzhuang-li）    10.00
370406106-20180810-0003  xuzhuang-pengzhuang-2018-0001  徐庄镇彭庄村便民服务站  乔某（xuzhuang-qiao）  10.00
-----------------------  -----------------------------  ----------------------  ---------------------  -----
合计                                                                                                   30.00

合计人民币叁拾元整

上缴人                  经收人
! bianmin: dry run: nothing was written

$ bianmin fee remit --by xuzhuang-li
统一上缴单 xuzhuang-2018-remit-0001

办件编号                 票据号              机构                收款人                金额
-----------------------  ------------------  ------------------  -------------------  -----
370406106-20180810-0002  xuzhuang-2018-0002  徐庄镇便民服务中心  李某（xuzhuang-li）  10.00
-----------------------  ------------------  ------------------  -------------------  -----
合计                                                                                  10.00

合计人民币壹拾元整

上缴人                  经收人

$ bianmin fee remit --center xuzhuang --until 2018-08-10 --key monday -q
xuzhuang-2018-remit-0002

$ bianmin fee remit --center xuzhuang --until 2018-08-10 --key monday
统一上缴单 xuzhuang-2018-remit-0002

办件编号                 票据号              机构                收款人                  金额
-----------------------  ------------------  ------------------  ---------------------  -----
370406106-20180810-0001  xuzhuang-2018-0001  徐庄镇便民服务中心  赵某（xuzhuang-zhao）  10.00
-----------------------  ------------------  ------------------  ---------------------  -----
合计                                                                                    10.00

合计人民币壹拾元整

上缴人                  经收人
! bianmin: recorded before under this key

$ printf '{"station":"xuzhuang-pengzhuang"}\n{"station":"nowhere"}\n' | bianmin fee remit --batch --format json
{"batch":"xuzhuang-pengzhuang-2018-remit-0001","total":"10.00","total_fen":1000,"capitals":"人民币壹拾元整","recorded":true,"repeated":false,"receipts":[{"number":"370406106-20180810-0003","receipt":"xuzhuang-pengzhuang-2018-0001","unit":"xuzhuang-pengzhuang","holder":"xuzhuang-qiao","amount":"10.00","amount_fen":1000}]}
{"line":2,"error":{"kind":"not-found","message":"there is no center or station nowhere","findings":[],"hint":"'bianmin center list, bianmin station list' lists them"}}
! bianmin: 1 of 2 lines were not recorded
[7]

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0002 --format jsonl
{"number":"370406106-20180810-0001","service":"GT-07-003","unit":"xuzhuang","holder":"xuzhuang-zhao","receipt":"xuzhuang-2018-0001","day":"2018-08-10","amount":"10.00","amount_fen":1000,"refunded_fen":0,"on_hand_fen":0,"state":"remitted","batch":"xuzhuang-2018-remit-0002","age":null,"late":false,"voided":null}

$ bianmin fee reconcile
费用对账

应收 = 已收 + 未收 + 减免
机构                     应收   已收  减免   未收  应收平衡
----------------------  -----  -----  ----  -----  --------
徐庄镇便民服务中心      40.00  30.00  0.00  10.00  √
徐庄镇彭庄村便民服务站   0.00   0.00  0.00   0.00  √
----------------------  -----  -----  ----  -----  --------
合计                    40.00  30.00  0.00  10.00  √

代收 = 上缴 + 退费 + 在手
机构                     代收   上缴  退费  在手  现金平衡
----------------------  -----  -----  ----  ----  --------
徐庄镇便民服务中心      20.00  20.00  0.00  0.00  √
徐庄镇彭庄村便民服务站  10.00  10.00  0.00  0.00  √
----------------------  -----  -----  ----  ----  --------
合计                    30.00  30.00  0.00  0.00  √
! bianmin: the fees of 4 cases balance
