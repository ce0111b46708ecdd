# A corrected ledger that fills in an ID number, or mends a name, makes no second case of the matter: a person must say.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称,办结日期\n2018-08-06,王九,,低保,\n2018-08-06,王九,370499195003150013,低保,\n2018-08-06,赵一,37049919600101002X,养老认证,2018-08-06\n2018-08-06,钱二,37049919600101002X,养老认证,2018-08-06\n2018-08-07,赵一,37049919600101002X,养老认证,2018-08-07\n' > first.csv

$ bianmin import ledger first.csv --dry-run
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
first.csv     5     3     0     2     0     0
!   first.csv, row 4: near-duplicate: the same person, service and day stand in row 3, and one of the two has no ID number: '王九' — the same matter: leave this row or row 3 out; another's: write the ID number of both, or enter this one with case open
!   first.csv, row 6: near-duplicate: row 5 has this ID number, service and day with another name: '37049919600101002X' — the same matter: leave this row or row 5 out; another's: correct the name or the ID number
[7]

$ bianmin import ledger first.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
first.csv     5     3     0     2     0     0
!   first.csv, row 4: near-duplicate: the same person, service and day stand in row 3, and one of the two has no ID number: '王九' — the same matter: leave this row or row 3 out; another's: write the ID number of both, or enter this one with case open
!   first.csv, row 6: near-duplicate: row 5 has this ID number, service and day with another name: '37049919600101002X' — the same matter: leave this row or row 5 out; another's: correct the name or the ID number
[7]

% In another file the record is asked, both ways.
$ printf '徐庄镇便民服务中心2018年8月办件台账（更正）\n受理日期,申请人,身份证号,事项名称,办结日期\n2018-08-06,王九,370499195003150013,低保,2018-08-20\n2018-08-07,赵一,,养老认证,2018-08-07\n2018-08-08,王九,370499195003150013,低保,\n' > second.csv

$ bianmin import ledger second.csv
台账导入

文件        行数  接受  更正  待核  拒收  重复
----------  ----  ----  ----  ----  ----  ----
second.csv     3     1     0     2     0     0
!   second.csv, row 3: near-duplicate: recorded as 370406106-20180806-0001 with the same person, service and day, and one of the two has no ID number: '王九' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
!   second.csv, row 4: near-duplicate: recorded as 370406106-20180807-0001 with the same person, service and day, and one of the two has no ID number: '赵一' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
[7]

% A try of a ledger that has a row twice, rated the second time, counts as the import does.
$ printf '徐庄镇便民服务中心2018年9月办件台账\n受理日期,申请人,身份证号,事项名称,办结日期,满意度\n2018-09-06,孙三,370499196207070140,养老认证,2018-09-06,\n2018-09-06,孙三,370499196207070140,养老认证,2018-09-06,满意\n2018-09-06,孙三,370499196207070140,养老认证,2018-09-06,满意\n' > third.csv

$ bianmin import ledger third.csv --dry-run
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
third.csv     3     2     0     0     0     1
! bianmin: 2 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin import ledger third.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
third.csv     3     2     0     0     0     1
! bianmin: 2 notes on cells that were mended or understood are not shown; see them with -v or import show

% Two of one name without ID numbers are two people where their phones say so, or without phones their addresses.
$ printf '徐庄镇便民服务中心2018年9月办件台账\n受理日期,申请人,身份证号,联系电话,住址,事项名称,办结日期\n2018-09-03,张伟,,13000001101,彭庄村,临时救助,2018-09-07\n2018-09-03,张伟,,13000001102,土山村,临时救助,2018-09-07\n2018-09-03,张伟,,13000001101,彭庄,临时救助,2018-09-07\n2018-09-04,李伟,,,彭庄村,临时救助,2018-09-07\n2018-09-04,李伟,,,土山村,临时救助,2018-09-07\n' > third.csv

$ bianmin import ledger third.csv --dry-run
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
third.csv     5     2     0     2     0     1
!   third.csv, row 4: near-duplicate: row 3 has this name, service and day with another phone or address: '张伟' — the same matter: leave this row or row 3 out; another's: write the ID number of both, or enter this one with case open
!   third.csv, row 7: near-duplicate: row 6 has this name, service and day with another phone or address: '李伟' — the same matter: leave this row or row 6 out; another's: write the ID number of both, or enter this one with case open
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin import ledger third.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
third.csv     5     2     0     2     0     1
!   third.csv, row 4: near-duplicate: row 3 has this name, service and day with another phone or address: '张伟' — the same matter: leave this row or row 3 out; another's: write the ID number of both, or enter this one with case open
!   third.csv, row 7: near-duplicate: row 6 has this name, service and day with another phone or address: '李伟' — the same matter: leave this row or row 6 out; another's: write the ID number of both, or enter this one with case open
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]
