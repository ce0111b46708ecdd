# What an imported ledger says was charged is due and paid at once, without a number, in the hands of the handler.
# now: 2018-09-03T09:30:00+08:00
# workspace: shanting

$ printf '序号,受理日期,申请人,身份证号,事项名称,办结日期,收费金额,经办人\n1,2018-08-06,孙七,370499198001010014,房产证,2018-08-08,10.00,赵某\n2,2018-08-07,孙八,370499198001010022,房产证,2018-08-09,0,赵某\n' > ledger.csv

$ bianmin import ledger ledger.csv --center xuzhuang -q

$ bianmin fee list --format csv

$ bianmin case show 370406106-20180806-0001 | sed -n '/^费用/,$p'

$ bianmin fee remit --center xuzhuang -q

$ bianmin fee refund 370406106-20180806-0001 --because 首次登记免费

$ bianmin fee remit 370406106-20180806-0001 --back --receipt - --because 退库 -q

$ bianmin fee refund 370406106-20180806-0001 --because 首次登记免费

$ bianmin fee reconcile --format csv

$ bianmin store check
