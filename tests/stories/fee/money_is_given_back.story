# A refund is at most what its receipt holds; what was handed in comes back first, by a counter-entry.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GA-07-004 --name 孙七 --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin fee assess 370406106-20180810-0001 -q

$ bianmin fee refund 370406106-20180810-0001 --because 多收
! bianmin: error: refused: refund of 370406106-20180810-0001
!   receipt-known: the case has no receipt (二(四)承办)
[3]

$ bianmin fee collect 370406106-20180810-0001 -q
xuzhuang-2018-0001

$ bianmin fee refund 370406106-20180810-0001 --amount 20.01 --because 多收
! bianmin: error: refused: refund of 370406106-20180810-0001
!   refund-in-receipt: receipt xuzhuang-2018-0001 holds 20.00 yuan of 20.00: 20.01 yuan cannot be given back — give back at most 20.00 (二(四)承办)
[3]

$ bianmin fee refund 370406106-20180810-0001 --receipt 7 --because 多收
! bianmin: error: refused: refund of 370406106-20180810-0001
!   receipt-known: the case has no receipt 7 — give --receipt with one of xuzhuang-2018-0001 (二(四)承办)
[3]

$ bianmin fee refund 370406106-20180810-0001 --amount 5
! bianmin: error: refused: refund of 370406106-20180810-0001
!   reason-given: this needs a reason — give --because (二(四)承办)
[3]

$ bianmin fee refund 370406106-20180810-0001 --amount 5 --because 多收
370406106-20180810-0001: gave back 5.00 yuan (人民币伍元整) of receipt xuzhuang-2018-0001; outstanding 0.00

$ bianmin fee void 370406106-20180810-0001 --because 写错
! bianmin: error: refused: void of 370406106-20180810-0001
!   receipt-whole: 5.00 yuan of receipt xuzhuang-2018-0001 have been given back; it cannot be voided any more — give back the rest: fee refund (二(四)承办)
[3]

$ bianmin fee remit --center xuzhuang -q
xuzhuang-2018-remit-0001

$ bianmin fee refund 370406106-20180810-0001 --because 首次申领免费
! bianmin: error: refused: refund of 370406106-20180810-0001
!   receipt-on-hand: the money of receipt xuzhuang-2018-0001 was handed in with batch xuzhuang-2018-remit-0001 — take it back first: bianmin fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001 --because … (二(四)承办)
[3]

$ bianmin fee remit --back --receipt xuzhuang-2018-0001 --because 退库
! bianmin: error: which case?
! bianmin: hint: give its number, see: bianmin case list
[2]

$ bianmin fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001
! bianmin: error: refused: remit of 370406106-20180810-0001
!   reason-given: this needs a reason — give --because (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001 --because 退库
上缴冲回单 xuzhuang-2018-remit-0002

办件编号                 票据号              机构                收款人                  金额
-----------------------  ------------------  ------------------  --------------------  ------
370406106-20180810-0001  xuzhuang-2018-0001  徐庄镇便民服务中心  秦某（xuzhuang-qin）  -15.00
-----------------------  ------------------  ------------------  --------------------  ------
合计                                                                                   -15.00

合计人民币负壹拾伍元整

领回人                  经付人

$ bianmin fee refund 370406106-20180810-0001 --because 首次申领免费
370406106-20180810-0001: gave back 15.00 yuan (人民币壹拾伍元整) of receipt xuzhuang-2018-0001; outstanding 0.00

$ bianmin fee refund 370406106-20180810-0001 --because 首次申领免费
! bianmin: error: refused: refund of 370406106-20180810-0001
!   refund-in-receipt: receipt xuzhuang-2018-0001 holds 0.00 yuan of 20.00: 0.00 yuan cannot be given back (二(四)承办)
[3]

% A fee is not corrected.
$ bianmin case correct 370406106-20180810-0001 --field fee --value 5 --because 写错
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: a fee is not corrected: each counter-entry stands in the log: 'fee' — void the receipt (fee void), refund (fee refund), waive (fee waive) or assess the rest (fee assess) (二(五)办件督查)
[3]

$ bianmin case show 370406106-20180810-0001 | sed -n '/^费用/,$p'
费用

 应收  减免   代收  未收   退费  上缴  在手
-----  ----  -----  ----  -----  ----  ----
20.00  0.00  20.00  0.00  20.00  0.00  0.00

票据

票据号              日期         金额   已退  收款人  去向    上缴批次
------------------  ----------  -----  -----  ------  ------  --------
xuzhuang-2018-0001  2018-08-10  20.00  20.00  秦某    已退费

$ bianmin fee reconcile -q --format csv
机构,应收,已收,减免,未收,应收平衡,代收,上缴,退费,在手,现金平衡
徐庄镇便民服务中心,20.00,20.00,0.00,0.00,√,20.00,0.00,20.00,0.00,√
合计,20.00,20.00,0.00,0.00,√,20.00,0.00,20.00,0.00,√

$ bianmin store check
! bianmin: checked 1 cases and 7 entries: the ledger is whole

% Nothing is due after all was given back; a batch that nobody made is no empty list.
$ bianmin fee collect $(bianmin case list --format jsonl | jq -r .number | head -1)
! bianmin: error: refused: collect of 370406106-20180810-0001
!   within-outstanding: what was paid has been given back (20.00 yuan): nothing is due now: '0.00' — assess it by the schedule again first: fee assess (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin fee list --remitted-with xuzhuang-2018-remit-0009
! bianmin: error: no money stands in the batch xuzhuang-2018-remit-0009
! bianmin: hint: 'fee list' shows each receipt's batch
[4]
