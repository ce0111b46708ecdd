# 预约: on a working day to come; come, cancel, or too late.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-11T09:30 --name 张三

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-09T09:30 --name 张三

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T09:30 --name 张三 -q

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-14T09:30 --name 李四 -q

$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0001

$ bianmin --as xuzhuang-zhao appointment cancel 370406106-20180810-0002 --because 改日再来

$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0002

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T14:00 --name 王五 -q

$ BIANMIN_NOW=2018-08-15T09:00:00+08:00 bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0003

$ bianmin appointment list
