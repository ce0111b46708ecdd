# 差评: rated once, unit and handler apart; a bad one opens a rectification that needs a call back first.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --handler xuzhuang-zhao --accept -q

$ bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 救助决定

$ bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意 --handler-rating 不满意 --channel 电话 --comment 态度生硬

$ bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意

$ bianmin --as xuzhuang-qin case complete 370406106-20180810-0002 --result 已整改

$ bianmin --as xuzhuang-qin case call-back 370406106-20180810-0002 --not-satisfied --note 仍有意见

$ bianmin --as xuzhuang-qin case complete 370406106-20180810-0002 --result 已整改

$ bianmin store check
