# A ledger of the same month comes a second time, corrected: what went on goes on, what differs is told, and a try tells the same.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,身份证号,事项名称,办结日期,满意度\n1,2018-08-06,王一,370499195003150013,低保,,\n2,2018-08-07,王二,370499196207070140,养老认证,2018-08-07,满意\n' > first.csv

$ printf '徐庄镇便民服务中心2018年8月办件台账（更正）\n序号,受理日期,申请人,身份证号,事项名称,办结日期,满意度\n1,2018-08-06,王一,370499195003150013,低保,2018-08-28,满意\n2,2018-08-07,王二,370499196207070140,养老认证,2018-08-08,不满意\n3,2018-08-09,王三,37049919600101002X,养老认证,2018-08-09,\n' > second.csv

$ bianmin import ledger first.csv -q

$ bianmin import ledger second.csv --dry-run -v
台账导入

文件        行数  接受  更正  待核  拒收  重复
----------  ----  ----  ----  ----  ----  ----
second.csv     3     2     0     0     0     1
!   second.csv, row 3: continued: the case is known as 370406106-20180806-0001 and went on
!   second.csv, row 4: duplicate: recorded already as 370406106-20180807-0001: '2'
!   second.csv, row 4: differs-from-record: 370406106-20180807-0001 is recorded with 2018-08-07, this row says 2018-08-08 — where the row is right: take the earlier import back (import undo), then import this file
!   second.csv, row 4: differs-from-record: 370406106-20180807-0001 is recorded with 满意, this row says 不满意 — where the row is right: bianmin case correct 370406106-20180807-0001 --field rating

$ bianmin import ledger second.csv -v
台账导入

文件        行数  接受  更正  待核  拒收  重复
----------  ----  ----  ----  ----  ----  ----
second.csv     3     2     0     0     0     1
!   second.csv, row 3: continued: the case is known as 370406106-20180806-0001 and went on
!   second.csv, row 4: duplicate: recorded already as 370406106-20180807-0001: '2'
!   second.csv, row 4: differs-from-record: 370406106-20180807-0001 is recorded with 2018-08-07, this row says 2018-08-08 — where the row is right: take the earlier import back (import undo), then import this file
!   second.csv, row 4: differs-from-record: 370406106-20180807-0001 is recorded with 满意, this row says 不满意 — where the row is right: bianmin case correct 370406106-20180807-0001 --field rating

% The first ledger is only older than the record: it contradicts nothing.
$ bianmin import ledger first.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
first.csv     2     0     0     0     0     2
! bianmin: 2 notes on cells that were mended or understood are not shown; see them with -v or import show

% A ledger of a year has a matter twice, open and then finished: a try counts it as the import does.
$ printf '徐庄镇便民服务中心2018年台账\n序号,受理日期,申请人,身份证号,事项名称,办结日期\n1,2018-05-07,赵一,37049919600201003X,低保,\n2,2018-05-07,赵一,37049919600201003X,低保,2018-05-28\n' > year.csv

$ bianmin import ledger year.csv --dry-run
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
year.csv     2     2     0     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin import ledger year.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
year.csv     2     2     0     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin store check
! bianmin: checked 4 cases and 6 entries: the ledger is whole
