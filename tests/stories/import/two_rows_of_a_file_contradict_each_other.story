# Two rows of one file that contradict each other name each other; what a sent-again ledger says against the record is kept with its import.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,身份证号,联系电话,事项名称,办结日期,满意度\n1,2018-08-07,王二,370499196207070140,,养老认证,2018-08-07,满意\n2,2018-08-07,王二,370499196207070140,,养老认证,2018-08-08,不满意\n3,2018-08-08,张三,,13000000001,养老认证,2018-08-08,\n4,2018-08-08,张三,,13000000002,养老认证,2018-08-08,\n5,2018-08-08,张三,370499195003150013,13000000001,养老认证,2018-08-08,\n6,2018-08-07,王而,370499196207070140,,养老认证,2018-08-07,\n' > first.csv

$ bianmin import ledger first.csv --dry-run
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
first.csv     6     2     0     3     0     1
!   first.csv, row 4: differs-from-record: row 3 says 2018-08-07 and counts, this row says 2018-08-08 — where this row is right: take row 3 out of the file, take this import back (import undo), and import the file again
!   first.csv, row 4: differs-from-record: row 3 says 满意 and counts, this row says 不满意 — where this row is right: take row 3 out of the file, take this import back (import undo), and import the file again
!   first.csv, row 6: near-duplicate: row 5 has this name, service and day with another phone or address: '张三' — the same matter: leave this row or row 5 out; another's: write the ID number of both, or enter this one with case open
!   first.csv, row 7: near-duplicate: the same person, service and day stand in row 5, and one of the two has no ID number: '张三' — the same matter: leave this row or row 5 out; another's: write the ID number of both, or enter this one with case open
!   first.csv, row 8: near-duplicate: row 3 has this ID number, service and day with another name: '370499196207070140' — the same matter: leave this row or row 3 out; another's: correct the name or the ID number
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin import ledger first.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
first.csv     6     2     0     3     0     1
!   first.csv, row 4: differs-from-record: row 3 says 2018-08-07 and counts, this row says 2018-08-08 — where this row is right: take row 3 out of the file, take this import back (import undo), and import the file again
!   first.csv, row 4: differs-from-record: row 3 says 满意 and counts, this row says 不满意 — where this row is right: take row 3 out of the file, take this import back (import undo), and import the file again
!   first.csv, row 6: near-duplicate: row 5 has this name, service and day with another phone or address: '张三' — the same matter: leave this row or row 5 out; another's: write the ID number of both, or enter this one with case open
!   first.csv, row 7: near-duplicate: the same person, service and day stand in row 5, and one of the two has no ID number: '张三' — the same matter: leave this row or row 5 out; another's: write the ID number of both, or enter this one with case open
!   first.csv, row 8: near-duplicate: row 3 has this ID number, service and day with another name: '370499196207070140' — the same matter: leave this row or row 3 out; another's: correct the name or the ID number
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

% Sent again it speaks against the record, not against its own rows; corrected, too.
$ bianmin import ledger first.csv -q
[7]

$ bianmin import show 2 --format csv
行,列,代码,程度,原值,说明,建议,改正批次
4,,differs-from-record,warning,2018-08-08,"370406106-20180807-0001 is recorded with 2018-08-07, this row says 2018-08-08","where the row is right: take the earlier import back (import undo), then import this file",
4,,differs-from-record,warning,不满意,"370406106-20180807-0001 is recorded with 满意, this row says 不满意",where the row is right: bianmin case correct 370406106-20180807-0001 --field rating,
6,,near-duplicate,error,张*,"recorded as 370406106-20180808-0001 with this name, service and day, and another phone or address","the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open",
7,,near-duplicate,error,张*,"recorded as 370406106-20180808-0001 with the same person, service and day, and one of the two has no ID number","the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open",
8,,near-duplicate,error,王*,"recorded as 370406106-20180807-0001 with this ID number, service and day, and another name","the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open",

$ printf '徐庄镇便民服务中心2018年8月办件台账（更正）\n序号,受理日期,申请人,身份证号,联系电话,事项名称,办结日期,满意度\n1,2018-08-07,王二,370499196207070140,,养老认证,2018-08-09,满意\n' > second.csv

$ bianmin import ledger second.csv -q

$ bianmin import show 3 --format csv
行,列,代码,程度,原值,说明,建议,改正批次
3,,differs-from-record,warning,2018-08-09,"370406106-20180807-0001 is recorded with 2018-08-07, this row says 2018-08-09","where the row is right: take the earlier import back (import undo), then import this file",

% The month's report has them, with the number of the case where there is one: it is nobody's.
$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | grep -A 5 '"differs-from-record"'
      "code": "differs-from-record",
      "count": 3,
      "open": 0,
      "example": "first.csv:4 已按第3行登记（2018-08-07），本行写的是2018-08-08"
    }
  ],

$ for day in 07 10; do printf "徐庄镇便民服务中心2018年9月办件台账\n序号,受理日期,申请人,身份证号,事项名称,办结日期\n1,2018-09-07,王二,370499196207070140,养老认证,2018-09-$day\n" > 9月$day.csv; bianmin import ledger 9月$day.csv -q; done

$ bianmin report monthly --month 2018-09 --center xuzhuang --format json | grep -A 3 '"differs-from-record"'
      "code": "differs-from-record",
      "count": 1,
      "open": 0,
      "example": "9月10.csv:3 370406106-20180907-0001 已登记为 2018-09-07，本行写的是 2018-09-10"

% Whom a ledger does not name took the result as applicant: a word, not a name.
$ printf '徐庄镇彭庄村便民服务站2018年8月代办服务登记台账\n日期,委托人,身份证号,代办事项,代办员,送达日期\n2018-08-09,王三,37049919600101002X,临时救助,乔某,2018-08-20\n' > 彭庄.csv

$ bianmin import ledger 彭庄.csv -q

$ bianmin case show 370406106200-20180809-0001 | grep 领取人
2018-08-20 00:00（补录）  回交  乔某（秦某录入）  领取人 （台账未载）      送达回证
