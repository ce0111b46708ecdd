# Cash on hand is listed by unit and person, and marked when it is older than it may be.
# now: 2018-09-20T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某; do bianmin case open --service GT-07-003 --name $name --material all --as xuzhuang-zhao -q; done
370406106-20180920-0001
370406106-20180920-0002
370406106-20180920-0003

$ printf '{"case":"370406106-20180920-000%s"}\n' 1 2 3 | bianmin fee assess --batch -q

$ bianmin fee collect 370406106-20180920-0001 -q --as xuzhuang-zhao
xuzhuang-2018-0001

$ now 2018-09-26T09:30:00+08:00
$ bianmin fee collect 370406106-20180920-0002 -q --as xuzhuang-zhao
xuzhuang-2018-0002

% 24 September is a holiday, 29 and 30 September are working days.
$ now 2018-09-28T09:30:00+08:00
$ bianmin fee list --by holder --fail
在手现金

机构                经手人                 票据数   金额  最早        在手工作日  逾期
------------------  ---------------------  ------  -----  ----------  ----------  ----
徐庄镇便民服务中心  赵某（xuzhuang-zhao）       2  20.00  2018-09-20           5     0
------------------  ---------------------  ------  -----  ----------  ----------  ----
合计                                            2  20.00                             0

$ now 2018-09-29T09:30:00+08:00
$ bianmin fee list --state on_hand --fail
费用

办件编号                 票据号              机构                经手人                 日期         金额  已退  去向        上缴批次  在手工作日
-----------------------  ------------------  ------------------  ---------------------  ----------  -----  ----  ----------  --------  ----------
370406106-20180920-0001  xuzhuang-2018-0001  徐庄镇便民服务中心  赵某（xuzhuang-zhao）  2018-09-20  10.00  0.00  在手，逾期                     6
370406106-20180920-0002  xuzhuang-2018-0002  徐庄镇便民服务中心  赵某（xuzhuang-zhao）  2018-09-26  10.00  0.00  在手                           3
-----------------------  ------------------  ------------------  ---------------------  ----------  -----  ----  ----------  --------  ----------
合计                                                                                                20.00  0.00
! bianmin: receipts on hand longer than 5 working days: 1; hand them in with fee remit
[7]

$ bianmin fee list --by holder
在手现金

机构                经手人                 票据数   金额  最早        在手工作日  逾期
------------------  ---------------------  ------  -----  ----------  ----------  ----
徐庄镇便民服务中心  赵某（xuzhuang-zhao）       2  20.00  2018-09-20           6     1
------------------  ---------------------  ------  -----  ----------  ----------  ----
合计                                            2  20.00                             1

$ bianmin fee list --by holder --format json
[{"unit":"xuzhuang","holder":"xuzhuang-zhao","receipts":2,"amount":"20.00","amount_fen":2000,"oldest":"2018-09-20","age":6,"late":1}]

$ bianmin fee list --state outstanding
费用

办件编号                 票据号  机构                经手人                日期         金额  已退  去向  上缴批次  在手工作日
-----------------------  ------  ------------------  --------------------  ----------  -----  ----  ----  --------  ----------
370406106-20180920-0003          徐庄镇便民服务中心  秦某（xuzhuang-qin）  2018-09-20  10.00  0.00  未收
-----------------------  ------  ------------------  --------------------  ----------  -----  ----  ----  --------  ----------
合计                                                                                   10.00  0.00

$ bianmin fee list --month 2018-08 --holder xuzhuang-zhao --format jsonl
