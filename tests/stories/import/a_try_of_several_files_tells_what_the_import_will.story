# A dry run of several files tells of each row what the import of the same files says: rows of earlier files are known, go on, or are perhaps the same.
# workspace: shanting
# now: 2018-10-15T09:00:00+08:00

$ printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,身份证号,联系电话,事项名称,办结日期,满意度\n1,2018-08-01,张三,370499195003150013,,养老认证,2018-08-01,满意\n2,2018-08-02,李四,37049919600101002X,,低保,,\n3,2018-08-03,王五,370499196207140145,,低保,,\n4,2018-08-03,赵六,,13000000001,临时救助,2018-08-10,\n5,2018-08-06,孙七,370499197911050375,,低保,,\n6,2018-08-06,周八,,,养老认证,2018-08-06,\n7,2018-08-07,吴九,370499199110010452,,临时救助,2018-08-14,\n' > 甲.csv; printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,身份证号,联系电话,事项名称,办结日期,满意度\n1,2018-08-01,张三,370499195003150013,,养老认证,2018-08-01,满意\n2,2018-08-02,李四,37049919600101002X,,低保,2018-08-20,\n3,2018-08-03,王五,370499196207140145,,低保,,\n4,2018-08-03,赵六,,13000000002,临时救助,2018-08-10,\n5,2018-08-07,孙七,370499197911050375,,低保,,\n6,2018-08-06,周八,370499196207070140,,养老认证,2018-08-06,\n7,2018-08-07,吴九,370499199110010452,,临时救助,2018-08-15,满意\n8,2018-08-01,张叁,370499195003150013,,养老认证,2018-08-01,满意\n9,2018-08-02,李四,37049919600101002X,,低保,2018-08-21,满意\n10,2018-08-08,郑十,370499195508080831,,低保,,\n11,2018-08-08,郑十,370499195508080831,,低保,2018-08-28,\n' > 乙.csv; bianmin import ledger 甲.csv 乙.csv --dry-run
台账导入

文件    行数  接受  更正  待核  拒收  重复
------  ----  ----  ----  ----  ----  ----
甲.csv     7     7     0     0     0     0
乙.csv    11     5     0     4     0     2
------  ----  ----  ----  ----  ----  ----
合计      18    12     0     4     0     2
!   乙.csv, row 6: near-duplicate: row 甲.csv!6 has this name, service and day with another phone or address: '赵六' — the same matter: leave this row or row 甲.csv!6 out; another's: write the ID number of both, or enter this one with case open
!   乙.csv, row 7: near-duplicate: recorded as 甲.csv!7 with this ID number and service a day apart, and both are open: '孙七' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
!   乙.csv, row 8: near-duplicate: recorded as 甲.csv!8 with the same person, service and day, and one of the two has no ID number: '周八' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
!   乙.csv, row 10: near-duplicate: recorded as 甲.csv!3 with this ID number, service and day, and another name: '张叁' — the same matter: leave the row out, or take the earlier import back (import undo) and import this one; another's: enter it with case open
! bianmin: 6 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin import ledger 甲.csv 乙.csv --dry-run --format json > 试.json; bianmin import ledger 甲.csv 乙.csv --format json > 真.json; for one in 试 真; do jq -c '[.files[] | del(.import)], [.findings[] | [.file, .row, .column, .code, .severity]]' $one.json > $one.txt; done; cmp 试.txt 真.txt && echo 相同
相同

% Errands that go on from file to file, by their way, their end and their rating.
$ head='徐庄镇彭庄村便民服务站2018年8月代办服务登记台账\n序号,日期,委托人,身份证号,代办事项,代办员,送镇日期,取回日期,送达日期,满意度\n'; printf "$head"'1,2018-08-03,张三,370499195003150013,低保,乔某,,,,\n2,2018-08-03,李四,37049919600101002X,高龄补贴,乔某,2018-08-06,,,\n' > 一.csv; printf "$head"'1,2018-08-03,张三,370499195003150013,低保,乔某,2018-08-07,,,\n2,2018-08-03,李四,37049919600101002X,高龄补贴,乔某,2018-08-06,2018-08-20,2018-08-21,\n' > 二.csv; printf "$head"'1,2018-08-03,张三,370499195003150013,低保,乔某,2018-08-07,2018-08-30,2018-08-31,非常满意\n2,2018-08-03,李四,37049919600101002X,高龄补贴,乔某,2018-08-06,2018-08-20,2018-08-22,满意\n' > 三.csv; for one in --dry-run -v; do bianmin import ledger 一.csv 二.csv 三.csv $one --format json | jq -c '[.files[] | del(.import)], [.findings[] | [.file, .row, .column, .code, .severity]]' > $one.txt; done; cmp -- --dry-run.txt -v.txt && tail -1 -- -v.txt
[["二.csv",3,"","continued","note"],["二.csv",4,"","continued","note"],["三.csv",3,"","continued","note"],["三.csv",4,"","continued","note"]]
