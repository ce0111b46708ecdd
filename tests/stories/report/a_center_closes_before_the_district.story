# A center closed its month, more was recorded, then the district closes: both stand, and the district's says why they differ.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang 2>/dev/null
[7]

$ bianmin -q report close --month 2018-08 --center xuzhuang | sed 's/closing:.*/closing/'
closing

$ printf '受理日期,申请人,事项名称\n2018-08-16,钱七,低保\n' > 补录.csv; bianmin -q import ledger 补录.csv --center xuzhuang

$ bianmin report monthly --month 2018-08 --district --by center | grep 已于
徐庄镇便民服务中心已于2018年9月3日结账，收件7件、办结5件；本表含其结账后的补录，为8件、5件，差额列入该单位下期的“上期调整”。

$ bianmin report monthly --month 2018-08 --district --by center --lang en | grep closed
1. Cases received and closed
徐庄镇便民服务中心 closed the month on 2018-09-03 with 7 received and 5 completed; with what was recorded later it is 8 and 5 here, adjusted in its next open month.
Completed             Completed within the month, whenever received; rejected and withdrawn ones are not completed. Of a case that was reopened its last completion counts: the month of the first has it open again, and where that month is closed, the next report's adjustments take it off.
Month by month        From the year's first month with a case; a closed month as it was closed.

$ bianmin -q report close --month 2018-08 --district --as district-he | sed 's/closing:.*/closing/'
closing

$ bianmin report monthly --month 2018-08 --district --format html | grep -o '徐庄镇便民服务中心已于[^<]*'
徐庄镇便民服务中心已于2018年9月3日结账，收件7件、办结5件；本表含其结账后的补录，为8件、5件，差额列入该单位下期的“上期调整”。

$ bianmin report monthly --month 2018-08 --center xuzhuang --format html | grep -c '已于[^<]*本表含'
0
[1]
