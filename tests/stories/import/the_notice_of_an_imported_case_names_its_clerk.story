# The paper of an imported case is signed by the clerk of the ledger (经办人), not by whoever imported it.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang 2>/dev/null
[7]

$ bianmin case print 370406106-20180803-0001 --form acceptance --copies 1 | grep -o '受理人：[^<]*'
受理人：周某
