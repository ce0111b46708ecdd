# Whoever changes the log or the kept figures of a closed month is found out, by the check and by each copy.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv
# store: sqlite
# env: COLUMNS=80

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ bianmin -q report close --month 2018-08 --center xuzhuang | sed 's/closing:.*/closing/'
closing

$ bianmin report monthly --month 2018-08 --center xuzhuang -o 月报.html

$ bianmin report verify 月报.html | tail -1
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致

$ sqlite3 ledger.db "DROP TRIGGER events_keep_update; UPDATE events SET events = replace(events, 'satisfied', 'dissatisfied') WHERE seq = 1 AND origin = 'xuzhuang'"

$ bianmin report verify 月报.html
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  ------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    不一致
!   row 1: chain-broken: entry 1 of xuzhuang, case 370406106-20180801-0001, is not what was recorded: its hash does not fit
[7]

$ sqlite3 ledger.db "DROP TRIGGER closings_keep_update; UPDATE closings SET figures = replace(figures, '\"received\":7', '\"received\":6')"

$ bianmin -q store check --format json | jq -r '.findings[].code' | sort | uniq -c
      1 chain-broken
      1 closing-differs
      1 row-differs
