# The 承办单 of a complaint says what it is, whom it is about, and who deals with it.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --note 态度生硬 --name 甲某 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0001 -q; bianmin --as xuzhuang-qin complaint assign 370406106-20180810-0001 --to xuzhuang-li -q

$ bianmin --as xuzhuang-qin case print 370406106-20180810-0001 --form assignment --format json | grep -o '"\(subject\|kind\|department\|window\|center\|handler\)":"[^"]*"'
"center":"徐庄镇便民服务中心"
"handler":"李某"
"window":""
"kind":"投诉"
"subject":"赵某"
"department":""
