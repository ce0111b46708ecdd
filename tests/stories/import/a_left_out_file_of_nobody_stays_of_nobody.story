# A file that says neither whose it is nor of when does not take unit and year of the file before it when its left-out rows come back.
# workspace: shanting
# now: 2018-10-15T09:00:00+08:00

$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称\n8.13,李四,3.70499E+17,临时救助\n' > 甲.csv; printf '受理日期,申请人,身份证号,事项名称\n2018-08-14,王五,37049919600101002X,临时救助\n8.15,赵六,,低保\n' > 乙.csv; bianmin import ledger 甲.csv 乙.csv --rejects 待改.csv
台账导入

文件    行数  接受  更正  待核  拒收  重复
------  ----  ----  ----  ----  ----  ----
甲.csv     1     0     0     1     0     0
乙.csv     2     0     0     2     0     0
------  ----  ----  ----  ----  ----  ----
合计       3     0     0     3     0     0
!   甲.csv, row 3, 身份证号: id-damaged: a spreadsheet has destroyed this ID number: its last digits are lost: '3.70499E+17' — look the number up on the paper and type it as text
!   乙.csv, row 2: unit-unknown: no center or station is named for this row — give --center or --station
! bianmin: 1 more rows are told the same: no center or station is named for them
! bianmin: 2 notes on cells that were mended or understood are not shown; see them with -v or import show
! bianmin: 3 rows were left out; mend them in 待改.csv and import that file
[7]

$ cut -d, -f1-6,9,10 待改.csv | tr -d '\r'
﻿徐庄镇便民服务中心2018年8月办件台账
受理日期,申请人,身份证号,事项名称,导入结论,导入原因,原文件
8.13,李四,3.70499E+17,临时救助,待核,身份证号：a spreadsheet has destroyed this ID number: its last digits are lost,甲.csv
台账
受理日期,申请人,身份证号,事项名称,导入结论,导入原因,原文件
2018-08-14,王五,	37049919600101002X,临时救助,待核,no center or station is named for this row,乙.csv
8.15,赵六,,低保,待核,no center or station is named for this row,乙.csv

% Mended in the first row only: those of the second file still ask whose they are.
$ sed 's/3.70499E+17/370499195003150013/' 待改.csv > 改好.csv; bianmin import ledger 改好.csv --rejects 再改.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
改好.csv     3     0     1     2     0     0
!   改好.csv, row 6: unit-unknown: no center or station is named for this row — give --center or --station
! bianmin: 1 more rows are told the same: no center or station is named for them
! bianmin: 3 notes on cells that were mended or understood are not shown; see them with -v or import show
! bianmin: 2 rows were left out; mend them in 再改.csv and import that file
[7]

$ bianmin case list --format csv | cut -d, -f1,3
办件编号,类型
370406106-20180813-0001,承诺件

% With its unit and month the second file goes in.
$ bianmin import ledger 乙.csv --center xuzhuang --month 2018-08 -q; bianmin case list --format csv | cut -d, -f1,3
办件编号,类型
370406106-20180813-0001,承诺件
370406106-20180814-0001,承诺件
370406106-20180815-0001,上报件
