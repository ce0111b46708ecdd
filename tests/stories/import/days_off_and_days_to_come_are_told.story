# Rows received on a day off are told once for the file and recorded; a day after today stands with its column.
# now: 2018-09-03T09:30:00+08:00
# workspace: shanting

$ printf '序号,受理日期,申请人,身份证号,事项名称,办结日期,经办人,备注\n1,2018-08-04,孙七,370499200002290026,临时救助,2018-08-10,赵某,\n2,2018-08-11,孙八,,临时救助,2018-08-14,赵某,\n3,2018-08-18,孙九,,临时救助（延时）,2018-08-21,赵某,\n4,2018-08-31,孙十,,临时救助,2018-09-07,赵某,\n' > ledger.csv

$ bianmin import ledger ledger.csv --center xuzhuang --dry-run --format json | grep -B7 -A5 'in-the-future\|rest-day'
      "clause": ""
    },
    {
      "file": "ledger.csv",
      "sheet": "",
      "row": 5,
      "column": "办结日期",
      "code": "in-the-future",
      "severity": "error",
      "value": "2018-09-07",
      "message": "2018-09-07 lies in the future",
      "suggestion": "check the day",
      "clause": ""
    },
    {
      "file": "ledger.csv",
      "sheet": "",
      "row": 2,
      "column": "受理日期",
      "code": "received-on-rest-day",
      "severity": "note",
      "value": "2018-08-04",
      "message": "rows received on a day off: 2, this one the first",
      "suggestion": "check the days; service after hours or by appointment says so behind its service: （延时）, （预约）",
      "clause": ""

$ bianmin import ledger ledger.csv --center xuzhuang
台账导入

文件        行数  接受  更正  待核  拒收  重复
----------  ----  ----  ----  ----  ----  ----
ledger.csv     4     2     1     1     0     0
!   ledger.csv, row 5, 办结日期: in-the-future: 2018-09-07 lies in the future — check the day
! bianmin: 2 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin import show 1 --format csv | cut -d, -f1-5
行,列,代码,程度,原值
4,事项名称,service-note,note,临时救助（延时）
5,办结日期,in-the-future,error,2018-09-07
2,受理日期,received-on-rest-day,note,2018-08-04

$ bianmin case list --format csv | cut -d, -f1,6-8
办件编号,收件,到期,办结
370406106-20180804-0001,2018-08-04,2018-08-17,2018-08-10
370406106-20180811-0001,2018-08-11,2018-08-24,2018-08-14
370406106-20180818-0001,2018-08-18,2018-08-31,2018-08-21
