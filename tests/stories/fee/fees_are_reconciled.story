# assessed = collected + outstanding + waived, collected = handed in + given back + on hand: per unit, in total, by month.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting
# store: sqlite

$ for name in 甲某 乙某 丙某; do bianmin case open --service GT-07-003 --name $name --agent xuzhuang-qiao --form home_visit --material all --as xuzhuang-zhao -q; done
370406106-20180810-0001
370406106-20180810-0002
370406106-20180810-0003

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 | bianmin fee assess --batch -q

$ bianmin fee collect 370406106-20180810-0001 -q
xuzhuang-2018-0001

$ bianmin fee waive 370406106-20180810-0003 --because 低保户 -q

$ now 2018-09-03T09:30:00+08:00
$ bianmin fee collect 370406106-20180810-0002 -q --as xuzhuang-qiao
xuzhuang-pengzhuang-2018-0001

$ bianmin fee remit --center xuzhuang -q
xuzhuang-2018-remit-0001

$ bianmin fee reconcile
费用对账

应收 = 已收 + 未收 + 减免
机构                     应收   已收   减免  未收  应收平衡
----------------------  -----  -----  -----  ----  --------
徐庄镇便民服务中心      30.00  20.00  10.00  0.00  √
徐庄镇彭庄村便民服务站   0.00   0.00   0.00  0.00  √
----------------------  -----  -----  -----  ----  --------
合计                    30.00  20.00  10.00  0.00  √

代收 = 上缴 + 退费 + 在手
机构                     代收   上缴  退费  在手  现金平衡
----------------------  -----  -----  ----  ----  --------
徐庄镇便民服务中心      10.00  10.00  0.00  0.00  √
徐庄镇彭庄村便民服务站  10.00  10.00  0.00  0.00  √
----------------------  -----  -----  ----  ----  --------
合计                    20.00  20.00  0.00  0.00  √
! bianmin: the fees of 3 cases balance

$ bianmin fee reconcile --month 2018-09 --format json | grep -v _fen
{
  "cases": 3,
  "units": [
    {
      "owed_before": "10.00",
      "assessed": "0.00",
      "paid": "10.00",
      "waived": "0.00",
      "outstanding": "0.00",
      "held_before": "10.00",
      "collected": "0.00",
      "remitted": "10.00",
      "refunded": "0.00",
      "on_hand": "0.00",
      "balanced": true,
      "unit": "xuzhuang"
    },
    {
      "owed_before": "0.00",
      "assessed": "0.00",
      "paid": "0.00",
      "waived": "0.00",
      "outstanding": "0.00",
      "held_before": "0.00",
      "collected": "10.00",
      "remitted": "10.00",
      "refunded": "0.00",
      "on_hand": "0.00",
      "balanced": true,
      "unit": "xuzhuang-pengzhuang"
    }
  ],
  "total": {
    "owed_before": "10.00",
    "assessed": "0.00",
    "paid": "10.00",
    "waived": "0.00",
    "outstanding": "0.00",
    "held_before": "10.00",
    "collected": "10.00",
    "remitted": "20.00",
    "refunded": "0.00",
    "on_hand": "0.00",
    "balanced": true
  },
  "balanced": true,
  "findings": []
}
! bianmin: the fees of 3 cases balance

$ bianmin fee reconcile --station xuzhuang-pengzhuang --format csv
机构,应收,已收,减免,未收,应收平衡,代收,上缴,退费,在手,现金平衡
徐庄镇彭庄村便民服务站,0.00,0.00,0.00,0.00,√,10.00,10.00,0.00,0.00,√
合计,0.00,0.00,0.00,0.00,√,10.00,10.00,0.00,0.00,√
! bianmin: the fees of 3 cases balance

% As a workbook both identities stand side by side on one page.
$ bianmin fee reconcile -o 对账.xlsx -q; unzip -p 对账.xlsx xl/worksheets/sheet1.xml | grep -o 'fitToPage[^/]*\|scale="[^"]*"\|<brk id="[0-9]*"'
fitToPage="1"

% Money that was changed behind the ledger's back.
$ sqlite3 ledger.db "UPDATE money SET amount = 900 WHERE case_key = 1 AND action = 'collect'"

$ bianmin fee reconcile --format csv
机构,应收,已收,减免,未收,应收平衡,代收,上缴,退费,在手,现金平衡
徐庄镇便民服务中心,30.00,19.00,10.00,0.00,×,9.00,10.00,0.00,0.00,×
徐庄镇彭庄村便民服务站,0.00,0.00,0.00,0.00,√,10.00,10.00,0.00,0.00,√
合计,30.00,19.00,10.00,0.00,×,19.00,20.00,0.00,0.00,×
!   fee-unbalanced: the lines of its fees are not those of its log: '370406106-20180810-0001' — see: bianmin case show 370406106-20180810-0001; prove the ledger with: bianmin store check (二(四)承办)
! bianmin: the fees do not balance; cases that break it: 1
[7]

$ bianmin store check -q
台账库核验发现的问题

代码           办件或机构               序号  说明
-------------  -----------------------  ----  ----------------------------------------------------------------------------
money-differs  370406106-20180810-0001        case 370406106-20180810-0001: the lines of its fees are not those of its log
[7]
