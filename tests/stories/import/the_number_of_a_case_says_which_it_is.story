# A ledger written out of the record and imported again adds nothing, also of people without an ID number; a number that does not fit its row waits.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 孙七 --material all --accept -q; bianmin --as xuzhuang-qiao export ledger --station xuzhuang-pengzhuang --reveal -o p.csv
370406106200-20180903-0001

$ bianmin --as xuzhuang-qiao import ledger p.csv --dry-run
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
p.csv     1     0     0     0     0     1
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin --as xuzhuang-qiao import ledger p.csv -v
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
p.csv     1     0     0     0     0     1
!   p.csv, row 2: duplicate: recorded already as 370406106200-20180903-0001: '1'

% The row lacks the ID number that the case has: the number proves it.
$ bianmin case open --service 临时救助 --name 王六 --id 370499195003150013 --material all --accept -q; printf '徐庄镇便民服务中心2018年9月办件台账\n办件编号,受理日期,申请人,身份证号,事项名称,办结日期,满意度\n370406106-20180903-0001,9月3日,王六,,临时救助,9月3日,满意\n' > a.csv; bianmin import ledger a.csv -v
370406106-20180903-0001
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
a.csv     1     0     1     0     0     0
!   a.csv, row 3, 受理日期: year-added: read as 2018-09-03: '9月3日'
!   a.csv, row 3, 办结日期: year-added: read as 2018-09-03: '9月3日'
!   a.csv, row 3: continued: the case is known as 370406106-20180903-0001 and went on

% Another name or day under the number of a case: a person looks at it.
$ printf '徐庄镇便民服务中心2018年8月办件台账\n办件编号,受理日期,申请人,身份证号,事项名称,办结日期\n370406106-20180903-0001,8月31日,王六,,临时救助,8月31日\n370406106-20180903-0001,9月3日,赵七,,临时救助,9月3日\n370406106-20180903-0009,8月31日,钱八,,临时救助,8月31日\n' > b.csv; bianmin import ledger b.csv
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
b.csv     3     0     1     2     0     0
!   b.csv, row 3: near-duplicate: 370406106-20180903-0001 is the number of a case at the counter with another person, service or day: '王六' — the same matter: leave the row out, and mend the case with case correct where the row is right; another one: take the number out
!   b.csv, row 4, 受理日期: other-month: 2018-09-03 is not in the ledger's month 2018-08: '9月3日' — check the month
!   b.csv, row 4: near-duplicate: 370406106-20180903-0001 is the number of a case at the counter with another person, service or day: '赵七' — the same matter: leave the row out, and mend the case with case correct where the row is right; another one: take the number out
! bianmin: 6 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin case list --format csv | wc -l
4

$ bianmin store check
! bianmin: checked 3 cases and 4 entries: the ledger is whole
