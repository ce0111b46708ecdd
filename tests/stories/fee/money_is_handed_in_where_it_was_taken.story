# Two ledgers that exchange bundles never hand in the same money, and never give one batch number twice.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-qin "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; v case open --service GT-07-003 --form home_visit --name 孙七 --material all --accept -q; v fee assess 370406106200-20180813-0001 -q; v fee collect 370406106200-20180813-0001 -q; v bundle export --to xuzhuang -o 1.bundle -q; c bundle import 1.bundle
370406106200-20180813-0001
xuzhuang-pengzhuang-2018-0001
3 entries from xuzhuang-pengzhuang: 1 new cases, 0 went on; 0 entries were here already

$ . ./who; c fee remit --station xuzhuang-pengzhuang
! bianmin: error: refused: remit
!   money-of-another-ledger: 370406106200-20180813-0001: the receipt stands in the ledger of xuzhuang-pengzhuang: 'xuzhuang-pengzhuang-2018-0001' — it is handed in there, and comes here with the next bundle (二(四)承办；行政许可法第五十九条)
[3]

$ . ./who; c case open --service GT-07-003 --name 周八 --material all --accept --handler xuzhuang-zhou -q; c fee assess 370406106-20180813-0001 -q; c fee collect 370406106-20180813-0001 -q; c fee remit --center xuzhuang; v fee remit --by xuzhuang-qiao; v bundle export --to xuzhuang -o 2.bundle -q; c bundle import 2.bundle; c fee reconcile
370406106-20180813-0001
xuzhuang-2018-0001
统一上缴单 xuzhuang-2018-remit-0001

办件编号                 票据号              机构                收款人                 金额
-----------------------  ------------------  ------------------  --------------------  -----
370406106-20180813-0001  xuzhuang-2018-0001  徐庄镇便民服务中心  秦某（xuzhuang-qin）  10.00
-----------------------  ------------------  ------------------  --------------------  -----
合计                                                                                   10.00

合计人民币壹拾元整

上缴人                  经收人
统一上缴单 xuzhuang-pengzhuang-2018-remit-0001

办件编号                    票据号                         机构                    收款人                  金额
--------------------------  -----------------------------  ----------------------  ---------------------  -----
370406106200-20180813-0001  xuzhuang-pengzhuang-2018-0001  徐庄镇彭庄村便民服务站  乔某（xuzhuang-qiao）  10.00
--------------------------  -----------------------------  ----------------------  ---------------------  -----
合计                                                                                                      10.00

合计人民币壹拾元整

上缴人                  经收人
1 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already
费用对账

应收 = 已收 + 未收 + 减免
机构                     应收   已收  减免  未收  应收平衡
----------------------  -----  -----  ----  ----  --------
徐庄镇便民服务中心      10.00  10.00  0.00  0.00  √
徐庄镇彭庄村便民服务站  10.00  10.00  0.00  0.00  √
----------------------  -----  -----  ----  ----  --------
合计                    20.00  20.00  0.00  0.00  √

代收 = 上缴 + 退费 + 在手
机构                     代收   上缴  退费  在手  现金平衡
----------------------  -----  -----  ----  ----  --------
徐庄镇便民服务中心      10.00  10.00  0.00  0.00  √
徐庄镇彭庄村便民服务站  10.00  10.00  0.00  0.00  √
----------------------  -----  -----  ----  ----  --------
合计                    20.00  20.00  0.00  0.00  √
! bianmin: the fees of 2 cases balance
