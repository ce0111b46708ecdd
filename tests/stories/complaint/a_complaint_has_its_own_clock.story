# 投诉: heard by the center that answers for who is meant, fifteen working days, called back, never mixed with services.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 李四 --phone 13000000001 --note 推诿 -q

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0001 --handler xuzhuang-qin

$ bianmin --as xuzhuang-qin complaint assign 370406106-20180810-0001 --to xuzhuang-qin

$ bianmin --as xuzhuang-qin complaint resolve 370406106-20180810-0001

$ bianmin --as xuzhuang-qin complaint resolve 370406106-20180810-0001 --result 已批评教育

$ bianmin --as xuzhuang-qin complaint callback 370406106-20180810-0001

$ bianmin --as xuzhuang-qin complaint callback 370406106-20180810-0001 --satisfied --note 可以

$ bianmin complaint list

$ bianmin case list

$ bianmin --as xuzhuang-qin complaint open --against nobody

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 张三 --material all -q

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0002

$ bianmin store check
