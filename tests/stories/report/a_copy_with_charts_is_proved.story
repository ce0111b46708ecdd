# A report printed with its charts as characters is proved like any other copy; a bar that was drawn longer is found.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ bianmin report close --month 2018-08 --center xuzhuang -q >/dev/null

$ for way in ch.txt ch.md; do bianmin report monthly --month 2018-08 --center xuzhuang --chart -o $way -q; bianmin report verify $way --format json | jq -r '.[].verdict'; done
一致
一致

$ COLUMNS=100 bianmin report monthly --month 2018-08 --center xuzhuang --chart > wide.txt; bianmin report verify wide.txt --format json | jq -r '.[].verdict'; LC_ALL=C bianmin --lang en report monthly --month 2018-08 --center xuzhuang --chart > plain.txt; bianmin report verify plain.txt --format json | jq -r '.[].verdict'
一致
一致

$ sed 's/▇ 3$/▇▇▇ 3/' ch.txt > longer.txt; bianmin report verify longer.txt --format json | jq -r '.[].verdict'
不一致
!   160: copy-differs: line 160: closed “满意       ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 3”, in this copy “满意       ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 3”
