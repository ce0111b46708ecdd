# What an imported ledger says was charged is due and paid at once, without a number, in the hands of the handler.
# now: 2018-09-03T09:30:00+08:00
# workspace: shanting

$ printf '序号,受理日期,申请人,身份证号,事项名称,办结日期,收费金额,经办人\n1,2018-08-06,孙七,370499200002290026,房产证,2018-08-08,10.00,赵某\n2,2018-08-07,孙八,,房产证,2018-08-09,0,赵某\n' > ledger.csv

$ bianmin import ledger ledger.csv --center xuzhuang -q

$ bianmin fee list --format csv
办件编号,票据号,机构,经手人,日期,金额,已退,去向,上缴批次,在手工作日
370406106-20180806-0001,'-,徐庄镇便民服务中心,赵某（xuzhuang-zhao）,2018-08-08,10.00,0.00,在手，逾期,,18
合计,,,,,10.00,0.00,,,

$ bianmin case show 370406106-20180806-0001 | sed -n '/^费用/,$p'
费用

 应收  减免   代收  未收  退费  上缴   在手
-----  ----  -----  ----  ----  ----  -----
10.00  0.00  10.00  0.00  0.00  0.00  10.00

票据

票据号  日期         金额  已退  收款人  去向  上缴批次
------  ----------  -----  ----  ------  ----  --------
-       2018-08-08  10.00  0.00  赵某    在手

$ bianmin fee remit --center xuzhuang -q
xuzhuang-2018-remit-0001

$ bianmin fee refund 370406106-20180806-0001 --because 首次登记免费
! bianmin: error: refused: refund of 370406106-20180806-0001
!   receipt-on-hand: the money of receipt - was handed in with batch xuzhuang-2018-remit-0001 — take it back first: bianmin fee remit 370406106-20180806-0001 --back --receipt - --because … (二(四)承办)
[3]

$ bianmin fee remit 370406106-20180806-0001 --back --receipt - --because 退库 -q
xuzhuang-2018-remit-0002

$ bianmin fee refund 370406106-20180806-0001 --because 首次登记免费
370406106-20180806-0001: gave back 10.00 yuan (人民币壹拾元整) of receipt -; outstanding 0.00

$ bianmin fee reconcile --format csv
机构,应收,已收,减免,未收,应收平衡,代收,上缴,退费,在手,现金平衡
徐庄镇便民服务中心,10.00,10.00,0.00,0.00,√,10.00,0.00,10.00,0.00,√
合计,10.00,10.00,0.00,0.00,√,10.00,0.00,10.00,0.00,√
! bianmin: the fees of 1 cases balance

$ bianmin store check
! bianmin: checked 2 cases and 5 entries: the ledger is whole
