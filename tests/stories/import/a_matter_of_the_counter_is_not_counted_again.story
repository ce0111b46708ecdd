# What the counter took stands in the month's ledger as well: the case goes on, or is known; what only resembles it is left to a person.
# workspace: shanting
# now: 2018-08-06T09:30:00+08:00

$ bianmin case open --service 临时救助 --name 王六 --id 370499195003150013 -q
370406106-20180806-0001

$ bianmin case accept 370406106-20180806-0001 --material all -q

$ bianmin case open --service 低保 --name 赵七 --id 370499196207070140 -q
370406106-20180806-0002

$ now 2018-09-03T09:00:00+08:00
$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称,办结日期,满意度\n2018-08-06,王六,370499195003150013,临时救助,2018-08-10,满意\n2018-08-06,赵七,370499196207070140,低保,2018-08-20,\n2018-08-06,王六,,临时救助,2018-08-10,\n2018-08-06,王陆,370499195003150013,临时救助,2018-08-10,\n' > a.csv; bianmin import ledger a.csv --dry-run -v
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
a.csv     4     1     0     3     0     0
!   a.csv, row 3: continued: the case is known as 370406106-20180806-0001 and went on
!   a.csv, row 4: near-duplicate: recorded as 370406106-20180806-0002 at the counter, which cannot go on as this row says: '赵七' — record its steps with case accept, case complete and the like
!   a.csv, row 5: near-duplicate: recorded as 370406106-20180806-0001 with the same person, service and day, and one of the two has no ID number: '王六' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
!   a.csv, row 6: near-duplicate: recorded as 370406106-20180806-0001 with this ID number, service and day, and another name: '王陆' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
[7]

$ bianmin import ledger a.csv -v
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
a.csv     4     1     0     3     0     0
!   a.csv, row 3: continued: the case is known as 370406106-20180806-0001 and went on
!   a.csv, row 4: near-duplicate: recorded as 370406106-20180806-0002 at the counter, which cannot go on as this row says: '赵七' — record its steps with case accept, case complete and the like
!   a.csv, row 5: near-duplicate: recorded as 370406106-20180806-0001 with the same person, service and day, and one of the two has no ID number: '王六' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
!   a.csv, row 6: near-duplicate: recorded as 370406106-20180806-0001 with this ID number, service and day, and another name: '王陆' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
[7]

$ bianmin import ledger a.csv -q 2>/dev/null; bianmin case list --format csv | wc -l
3

$ bianmin case show 370406106-20180806-0001 --format json | jq -c '[.state, .ended, .rating]'
["completed","2018-08-10","satisfied"]

% One matter written down on two days, and open on both: in a file, and against the record.
$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称,办结日期\n2018-08-29,吕一,37049919600101002X,低保,\n2018-08-30,吕一,37049919600101002X,低保,\n2018-08-28,吕一,37049919600101002X,低保,2018-08-29\n' > b.csv; bianmin import ledger b.csv
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
b.csv     3     2     0     1     0     0
!   b.csv, row 4: near-duplicate: row 3 has this ID number and service a day apart, and both are open: '吕一' — the same matter: leave this row or row 3 out; another one: enter it with case open
[7]

$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称,办结日期\n2018-08-30,吕一,37049919600101002X,低保,\n' > c.csv; bianmin import ledger c.csv
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
c.csv     1     0     0     1     0     0
!   c.csv, row 3: near-duplicate: recorded as 370406106-20180829-0001 with this ID number and service a day apart, and both are open: '吕一' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
[7]

$ bianmin store check
! bianmin: checked 4 cases and 6 entries: the ledger is whole
