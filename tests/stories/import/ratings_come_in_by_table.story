# 评价汇总: one row a case, passed over when known, told with its line when it cannot be recorded.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --handler xuzhuang-zhao --complete 救助决定 -q

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 李四 --material all -q

$ printf '编号,满意度,经办人满意度,意见\n370406106-20180810-0001,基本满意,不满意,态度\n370406106-20180810-0002,满意,,\n370406106-20180810-0009,满意,,\n' >评价.csv; bianmin --as xuzhuang-qin import ratings 评价.csv

$ bianmin --as xuzhuang-qin import ratings 评价.csv

$ printf '甲,乙\n1,2\n' >空.csv; bianmin --as xuzhuang-qin import ratings 空.csv
