# An anonymous booking becomes a case once somebody says who came.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T10:30 -q
370406106-20180810-0001

$ now 2018-08-13T10:30:00+08:00
$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0001 --open --material all --name 张三 --phone 13000000001
370406106-20180810-0001: completed
370406106-20180813-0001: registered

$ bianmin case list --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106-20180813-0001,已登记,承诺件,临时救助,张*,2018-08-13,,,
