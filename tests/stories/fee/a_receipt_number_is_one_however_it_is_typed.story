# Numbers that differ only by spaces, full width or letter case are one; a blank one is refused; amounts are read as people write them.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某; do bianmin --as xuzhuang-zhao case open --service GT-07-003 --name $name --material all --accept -q; done
370406106-20180810-0001
370406106-20180810-0002
370406106-20180810-0003

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 | bianmin --as xuzhuang-zhao fee assess --batch -q

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0001 --receipt ' ａb　００12 ' --amount '￥４'
370406106-20180810-0001: collected 4.00 yuan (人民币肆元整), receipt AB0012; outstanding 6.00

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0001 --receipt 'AB 0012' --amount 3元
! bianmin: error: refused: collect of 370406106-20180810-0001
!   receipt-new: the number AB0012 was used on 2018-08-10; numbers are not used again — leave --receipt out, and the next number is given (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt Ab0012 --amount １０元
! bianmin: error: refused: collect of 370406106-20180810-0002
!   receipt-used: the number AB0012 was used on 2018-08-10 for 370406106-20180810-0001; numbers are not used again — leave --receipt out, and the next number is given (二(四)承办)
[3]

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt '　'
! bianmin: error: refused: collect of 370406106-20180810-0002
!   receipt-blank: a blank is no number of a receipt — leave --receipt out, and the next number is given (二(四)承办)
[3]

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt ''
! bianmin: error: refused: collect of 370406106-20180810-0002
!   receipt-blank: a blank is no number of a receipt — leave --receipt out, and the next number is given (二(四)承办)
[3]

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt -
! bianmin: error: refused: collect of 370406106-20180810-0002
!   receipt-new: '-' is no number of a receipt: '-' — leave --receipt out, and the next number is given (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --amount 十元
! bianmin: error: amount: cannot read '十元'
! bianmin: hint: write an amount in yuan like 600 or 12.50
[2]

% The program's own numbers are known in any writing too.
$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 -q
xuzhuang-2018-0001

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0003 --receipt XUZHUANG-2018-0001
! bianmin: error: refused: collect of 370406106-20180810-0003
!   receipt-used: the number xuzhuang-2018-0001 was used on 2018-08-10 for 370406106-20180810-0002; numbers are not used again — leave --receipt out, and the next number is given (二(四)承办)
[3]

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0003 --receipt Xuzhuang-2018-0002 -q
xuzhuang-2018-0002

$ bianmin --as xuzhuang-zhao case print 370406106-20180810-0001 --form receipt --receipt ab0012 --copies 1 | grep -o '>AB0012<\|（￥[0-9.]*）'
>AB0012<
（￥4.00）

$ bianmin --as xuzhuang-zhao fee refund 370406106-20180810-0001 --receipt ab0012 --amount 1元 --because 多收
370406106-20180810-0001: gave back 1.00 yuan (人民币壹元整) of receipt AB0012; outstanding 6.00

$ bianmin --as xuzhuang-zhao fee remit --by xuzhuang-zhao -q
xuzhuang-2018-remit-0001

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0001 --back --receipt 'ab 0012' --because 退库 -q
xuzhuang-2018-remit-0002

$ bianmin --as xuzhuang-zhao fee refund 370406106-20180810-0001 --receipt aB0012 --because 退款
370406106-20180810-0001: gave back 3.00 yuan (人民币叁元整) of receipt AB0012; outstanding 6.00

$ bianmin --as xuzhuang-zhao fee void 370406106-20180810-0003 --receipt XUZHUANG-2018-0002 --because 写错
! bianmin: error: refused: void of 370406106-20180810-0003
!   receipt-on-hand: the money of receipt xuzhuang-2018-0002 was handed in with batch xuzhuang-2018-remit-0001 — take it back first: bianmin fee remit 370406106-20180810-0003 --back --receipt xuzhuang-2018-0002 --because … (二(四)承办)
[3]

$ bianmin fee list --format csv
办件编号,票据号,机构,经手人,日期,金额,已退,去向,上缴批次,在手工作日
370406106-20180810-0001,AB0012,徐庄镇便民服务中心,赵某（xuzhuang-zhao）,2018-08-10,4.00,4.00,已退费,,
370406106-20180810-0002,xuzhuang-2018-0001,徐庄镇便民服务中心,赵某（xuzhuang-zhao）,2018-08-10,10.00,0.00,已上缴,xuzhuang-2018-remit-0001,
370406106-20180810-0003,xuzhuang-2018-0002,徐庄镇便民服务中心,赵某（xuzhuang-zhao）,2018-08-10,10.00,0.00,已上缴,xuzhuang-2018-remit-0001,
合计,,,,,24.00,4.00,,,

$ bianmin store check
! bianmin: checked 3 cases and 16 entries: the ledger is whole
