# How many past cases would have been late under a shorter promise, and how short it may be.
# now: 2018-10-08T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin import ledger ledgers/xuzhuang-2018-07.csv ledgers/xuzhuang-2018-08.csv \
    ledgers/xuzhuang-2018-09.csv -q > /dev/null; echo $?
7

$ bianmin service backtest 临时救助 --limit 5
临时救助：按更短的承诺时限回算

项目            内容
--------------  -----------------------
办结时间        2017-10-09 — 2018-10-08
现承诺时限      10个工作日
试算时限        5个工作日
办结件          8
其中当时超期    0
其中延期过      0
按试算时限超期  5
按期率          37.5%
50%按期所需     6个工作日
90%按期所需     9个工作日
95%按期所需     9个工作日
99%按期所需     9个工作日
100%按期所需    9个工作日

依据：二(四)承诺件。中止的日子不计；不计延期

$ bianmin service backtest 低保 --limit 10 --unit day --from 2018-07-01 --to 2018-09-30 --format json
{
  "service": "MZ-05-001",
  "from": "2018-07-01",
  "to": "2018-09-30",
  "unit": "day",
  "limit": 10,
  "cases": 11,
  "late": 11,
  "late_then": 0,
  "extended": 0,
  "keeps": {
    "50": 19,
    "90": 24,
    "95": 28,
    "99": 28,
    "100": 28
  },
  "clause": "二(四)承诺件"
}

$ bianmin service backtest 低保 --limit 31
! bianmin: error: 31个工作日 are more than the promise of 22个工作日 now
! bianmin: hint: try fewer days: a promise is made shorter
[2]

$ bianmin service backtest 低保 --limit 70 --unit day
! bianmin: error: a promise of 70日 cannot be made
!   promise-over-statutory: the promise of 70日 is longer than the statutory 30个工作日 — promise at most 30个工作日 (二(四)承诺件)
[3]

$ bianmin service backtest 临时救助 --limit 11
! bianmin: error: 11个工作日 are more than the promise of 10个工作日 now
! bianmin: hint: try fewer days: a promise is made shorter
[2]

$ bianmin service backtest 临时救助 --limit 0
! bianmin: error: --limit is from 1 to 3650 days, not 0
! bianmin: hint: what is done at once is an instant case (即办件)
[2]

$ bianmin service backtest 临时救助 --limit 5 --from 2020-01-01 --to 2020-02-01
! bianmin: error: no case of 临时救助 was completed from 2020-01-01 to 2020-02-01
! bianmin: hint: give another period: --months, --from, --to
[4]

$ bianmin service backtest 临时救助 --limit 5 --from 2018-09-01 --to 2018-08-01
! bianmin: error: the period ends on 2018-08-01, before it begins on 2018-09-01
[2]

$ bianmin service backtest nothing --limit 5
! bianmin: error: there is no service nothing in the catalog
! bianmin: hint: see: bianmin service list
[4]
