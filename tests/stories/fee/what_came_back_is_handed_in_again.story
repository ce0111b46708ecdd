# Money that came back out of a batch is on hand, goes into the next batch, and each batch tells what it moved (统一上缴).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某; do bianmin case open --service GT-07-003 --name $name --material all -q; done
370406106-20180810-0001
370406106-20180810-0002

$ for n in 1 2; do bianmin fee assess 370406106-20180810-000$n -q; bianmin fee collect 370406106-20180810-000$n -q --as xuzhuang-zhou; done
xuzhuang-2018-0001
xuzhuang-2018-0002

$ bianmin fee remit --center xuzhuang -q
xuzhuang-2018-remit-0001

$ bianmin fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001 --because 银行退回 -q
xuzhuang-2018-remit-0002

$ bianmin fee list --format csv -q
办件编号,票据号,机构,经手人,日期,金额,已退,去向,上缴批次,在手工作日
370406106-20180810-0001,xuzhuang-2018-0001,徐庄镇便民服务中心,周某（xuzhuang-zhou）,2018-08-10,10.00,0.00,在手,,0
370406106-20180810-0002,xuzhuang-2018-0002,徐庄镇便民服务中心,周某（xuzhuang-zhou）,2018-08-10,10.00,0.00,已上缴,xuzhuang-2018-remit-0001,
合计,,,,,20.00,0.00,,,

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0001
费用

办件编号                 票据号              机构                经手人                 日期         金额  已退  去向    上缴批次                  在手工作日
-----------------------  ------------------  ------------------  ---------------------  ----------  -----  ----  ------  ------------------------  ----------
370406106-20180810-0002  xuzhuang-2018-0002  徐庄镇便民服务中心  周某（xuzhuang-zhou）  2018-08-10  10.00  0.00  已上缴  xuzhuang-2018-remit-0001
370406106-20180810-0001  xuzhuang-2018-0001  徐庄镇便民服务中心  周某（xuzhuang-zhou）  2018-08-10  10.00  0.00  已退回  xuzhuang-2018-remit-0001
-----------------------  ------------------  ------------------  ---------------------  ----------  -----  ----  ------  ------------------------  ----------
合计                                                                                                10.00  0.00

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0002
费用

办件编号                 票据号              机构                经手人                 日期          金额  已退  去向  上缴批次                  在手工作日
-----------------------  ------------------  ------------------  ---------------------  ----------  ------  ----  ----  ------------------------  ----------
370406106-20180810-0001  xuzhuang-2018-0001  徐庄镇便民服务中心  周某（xuzhuang-zhou）  2018-08-10  -10.00  0.00  退回  xuzhuang-2018-remit-0002
-----------------------  ------------------  ------------------  ---------------------  ----------  ------  ----  ----  ------------------------  ----------
合计                                                                                                  0.00  0.00

$ bianmin fee remit --center xuzhuang --key again -q
xuzhuang-2018-remit-0003

$ bianmin fee list --format csv -q
办件编号,票据号,机构,经手人,日期,金额,已退,去向,上缴批次,在手工作日
370406106-20180810-0001,xuzhuang-2018-0001,徐庄镇便民服务中心,周某（xuzhuang-zhou）,2018-08-10,10.00,0.00,已上缴,xuzhuang-2018-remit-0003,
370406106-20180810-0002,xuzhuang-2018-0002,徐庄镇便民服务中心,周某（xuzhuang-zhou）,2018-08-10,10.00,0.00,已上缴,xuzhuang-2018-remit-0001,
合计,,,,,20.00,0.00,,,

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0002 --format jsonl -q | jq -c '[.state, .amount, .batch]'
["taken_back","-10.00","xuzhuang-2018-remit-0002"]

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0003 --format jsonl -q | jq -c '[.state, .amount, .batch]'
["remitted","10.00","xuzhuang-2018-remit-0003"]

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0004
! bianmin: error: no money stands in the batch xuzhuang-2018-remit-0004
! bianmin: hint: 'fee list' shows each receipt's batch
[4]

$ bianmin fee reconcile --format csv -q
机构,应收,已收,减免,未收,应收平衡,代收,上缴,退费,在手,现金平衡
徐庄镇便民服务中心,20.00,20.00,0.00,0.00,√,20.00,20.00,0.00,0.00,√
合计,20.00,20.00,0.00,0.00,√,20.00,20.00,0.00,0.00,√

$ bianmin fee reconcile --month 2018-08 --format csv -q
机构,期初未收,应收,已收,减免,未收,应收平衡,期初在手,代收,上缴,退费,在手,现金平衡
徐庄镇便民服务中心,0.00,20.00,20.00,0.00,0.00,√,0.00,20.00,20.00,0.00,0.00,√
合计,0.00,20.00,20.00,0.00,0.00,√,0.00,20.00,20.00,0.00,0.00,√
