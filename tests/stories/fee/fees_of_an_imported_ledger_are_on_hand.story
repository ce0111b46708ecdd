# What an imported ledger says was charged is due and paid at once, without a number, in the hands of the handler.
# now: 2018-09-03T09:30:00+08:00
# workspace: shanting

$ printf '序号,受理日期,申请人,身份证号,事项名称,办结日期,收费金额,经办人\n1,2018-08-06,孙七,370499200002290026,房产证,2018-08-08,10.00,赵某\n2,2018-08-07,孙八,,房产证,2018-08-09,0,赵某\n' > ledger.csv

$ bianmin import ledger ledger.csv --center xuzhuang -q
[7]

$ bianmin fee list --format csv
办件编号,票据号,机构,经手人,日期,金额,已退,去向,上缴批次,在手工作日

$ bianmin case show 370406106-20180806-0001 | sed -n '/^费用/,$p'
! bianmin: error: there is no case 370406106-20180806-0001
! bianmin: hint: see: bianmin case list

$ bianmin fee remit --center xuzhuang -q

$ bianmin fee refund 370406106-20180806-0001 --because 首次登记免费
! bianmin: error: there is no case 370406106-20180806-0001
! bianmin: hint: see: bianmin case list
[4]

$ bianmin fee remit 370406106-20180806-0001 --back --receipt - --because 退库 -q
! bianmin: error: there is no case 370406106-20180806-0001
! bianmin: hint: see: bianmin case list
[4]

$ bianmin fee refund 370406106-20180806-0001 --because 首次登记免费
! bianmin: error: there is no case 370406106-20180806-0001
! bianmin: hint: see: bianmin case list
[4]

$ bianmin fee reconcile --format csv
机构,应收,代收,减免,未收,平衡,代收,上缴,退费,在手,平衡
合计,0.00,0.00,0.00,0.00,√,0.00,0.00,0.00,0.00,√
! bianmin: the fees of 0 cases balance

$ bianmin store check
! bianmin: checked 0 cases and 0 entries: the ledger is whole
