# A village's own ledger imports what the village received; a file of the center is refused, row by row or whole.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# store: sqlite

$ echo 'unit = "xuzhuang-pengzhuang"' >> bianmin.toml

$ printf '受理日期,申请人,事项名称,办结日期\n2018-08-01,张三,养老认证,2018-08-01\n2018-08-02,李四,养老认证,2018-08-02\n' > 表.csv; (echo 徐庄镇便民服务中心2018年8月办件台账; cat 表.csv) > 徐庄.csv; (echo 徐庄镇彭庄村便民服务站2018年8月代办台账; sed 's/养老认证/低保/' 表.csv) > 彭庄.csv

$ bianmin import ledger 徐庄.csv --center xuzhuang
! bianmin: error: refused: import
!   not-our-ledger: this ledger is that of xuzhuang-pengzhuang; what xuzhuang receives is recorded in its own — what was received here is registered with --station xuzhuang-pengzhuang (二(三))
[3]

$ bianmin import ledger 徐庄.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
徐庄.csv     2     0     0     2     0     0
!   徐庄.csv, row 3: not-our-ledger: this ledger is that of xuzhuang-pengzhuang; what xuzhuang receives is recorded in its own — what was received here is registered with --station xuzhuang-pengzhuang (二(三))
! bianmin: 1 more rows are told the same: they are of another unit's ledger
[7]

$ bianmin --lang zh import ledger 徐庄.csv 彭庄.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
徐庄.csv     2     0     0     2     0     0
彭庄.csv     2     2     0     0     0     0
--------  ----  ----  ----  ----  ----  ----
合计         4     2     0     2     0     0
!   徐庄.csv, 第 3 行: not-our-ledger: 本台账是徐庄镇彭庄村便民服务站的；徐庄镇便民服务中心收的件记在其自己的台账 — 本单位收的件，登记时请写 --station xuzhuang-pengzhuang (二(三))
! bianmin: 另有1行情况相同：属于其他机构的台账
[7]

$ bianmin case list --format csv | cut -d, -f1
办件编号
370406106200-20180801-0001
370406106200-20180802-0001
