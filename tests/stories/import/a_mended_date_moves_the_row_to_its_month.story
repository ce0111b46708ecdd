# A row whose date is mended into another month is no open doubt of the month it was left out in.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年9月办件台账,,,,\n受理日期,申请人,身份证号,事项名称,办结日期\n2018-10-21,张三,37049919600101002X,低保,\n2018-09-05,李四,37049919600201003X,低保,\n' > 9月.csv

$ bianmin import ledger 9月.csv --center xuzhuang --rejects left.csv -q 2>/dev/null
[7]

$ for month in 2018-09 2018-10; do bianmin report monthly --month $month --center xuzhuang --format json | jq -c '[.doubts[] | [.code, .open]]'; done
[]
[["in-the-future",1],["other-month",0]]

$ sed 's/2018-10-21/2018-09-21/' left.csv > mended.csv; bianmin import ledger mended.csv --center xuzhuang -q 2>/dev/null

$ for month in 2018-09 2018-10; do bianmin report monthly --month $month --center xuzhuang --format json | jq -c '[.doubts[] | [.code, .open]]'; done
[]
[["in-the-future",0],["other-month",0]]
