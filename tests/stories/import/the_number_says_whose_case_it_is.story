# A ledger without a title is of those units whose codes begin the numbers of its cases.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv tests/data/ledgers/village_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang 2>/dev/null; bianmin -q import ledger village_ledger_gbk.csv 2>/dev/null
[7]

$ bianmin export ledger --center xuzhuang --month 2018-08 --reveal -o whole.csv; bianmin import ledger whole.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
whole.csv     9     0     0     0     0     9
! bianmin: 10 notes on cells that were mended or understood are not shown; see them with -v or import show

% Into another ledger each goes where it was.
$ bianmin init other --example shanting -q; bianmin -C other import ledger whole.csv -q; bianmin -C other export ledger --center xuzhuang --month 2018-08 --reveal -o again.csv; cmp whole.csv again.csv

% Where nothing says whose they are, that is said once.
$ sed -e 's/37040610[0-9]*-//' -e 's/彭庄村//' whole.csv > nobodys.csv; bianmin -C other import ledger nobodys.csv
台账导入

文件         行数  接受  更正  待核  拒收  重复
-----------  ----  ----  ----  ----  ----  ----
nobodys.csv     9     0     0     9     0     0
!   nobodys.csv, row 2: unit-unknown: no center or station is named for this row — give --center or --station
! bianmin: 8 more rows are told the same: no center or station is named for them
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]
