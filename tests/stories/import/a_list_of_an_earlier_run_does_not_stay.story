# Where no row is left out, the list of an earlier run is removed, and that is said.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/village_ledger_gbk.csv

$ printf '徐庄镇便民服务中心2018年8月办件台账,,,\n受理日期,申请人,身份证号,事项名称\n2018-08-06,张三,3.70499E+17,低保\n' > 徐庄.csv

$ bianmin import ledger 徐庄.csv --rejects left.csv -q 2>/dev/null; ls left.csv
left.csv

$ bianmin import ledger village_ledger_gbk.csv --rejects left.csv 2>&1 | grep left.csv; ls left.csv 2>/dev/null
bianmin: no row was left out: left.csv of an earlier run was removed
[2]
