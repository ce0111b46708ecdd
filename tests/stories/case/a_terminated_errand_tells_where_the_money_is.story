# 代办终止单 tells what was taken, given back, handed in and is on hand, whenever it is printed.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service GT-07-003 --name 孙七 --agent xuzhuang-qiao --form home_visit --material all --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao fee assess 370406106-20180810-0001 -q; bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0001 -q
xuzhuang-2018-0001

$ bianmin --as xuzhuang-zhao case withdraw 370406106-20180810-0001 --because 不办了 -q

$ bianmin --as xuzhuang-zhao case print 370406106-20180810-0001 --form termination --copies 1 | grep -o '代收10.00元[^<]*'
代收10.00元（人民币壹拾元整），尚未上缴的10.00元如数退还。未收取服务费。

$ bianmin --as xuzhuang-zhao fee remit --by xuzhuang-zhao -q
xuzhuang-2018-remit-0001

$ bianmin --as xuzhuang-zhao case print 370406106-20180810-0001 --form 终止单 --copies 1 | grep -o '代收10.00元[^<]*'
代收10.00元（人民币壹拾元整），已上缴10.00元，由收费单位按规定退还。未收取服务费。

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0001 --back --receipt xuzhuang-2018-0001 --because 退库 -q; bianmin --as xuzhuang-zhao fee refund 370406106-20180810-0001 --because 终止 -q
xuzhuang-2018-remit-0002

$ bianmin --as xuzhuang-zhao case print 370406106-20180810-0001 --form termination --copies 1 | grep -o '代收10.00元[^<]*'
代收10.00元（人民币壹拾元整），已退10.00元。未收取服务费。
