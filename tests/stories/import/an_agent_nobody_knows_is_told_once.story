# A 代办员 whom no staff list has is told once for each name and file, and kept with the import.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇彭庄村便民服务站2018年8月代办服务登记台账\n日期,委托人,身份证号,代办事项,代办员,送达日期\n2018-08-06,王九,370499195003150013,临时救助,乔某,2018-08-10\n2018-08-06,赵一,37049919600101002X,临时救助,丁丁,2018-08-10\n2018-08-07,钱二,370499196505050017,临时救助,丁丁,2018-08-10\n2018-08-07,孙三,370499196207070140,临时救助,本人,2018-08-10\n' > 彭庄.csv

$ bianmin import ledger 彭庄.csv -v --dry-run
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
彭庄.csv     4     4     0     0     0     0
!   彭庄.csv, row 4: agent-unknown: no staff list has this agent; rows with the name: 2, this one the first: '丁丁' — enter who ran the errands into staff.toml or staff/, or write the name as there

$ bianmin import ledger 彭庄.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
彭庄.csv     4     4     0     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin import show 1
导入批次 1 的疑点

行  列  代码           程度  原值  说明                                                                     建议                                                                             改正批次
--  --  -------------  ----  ----  -----------------------------------------------------------------------  -------------------------------------------------------------------------------  --------
 4      agent-unknown  note  丁丁  no staff list has this agent; rows with the name: 2, this one the first  enter who ran the errands into staff.toml or staff/, or write the name as there
