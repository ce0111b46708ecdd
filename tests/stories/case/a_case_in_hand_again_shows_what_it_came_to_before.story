# A case that was taken up again says what it came to before; what is done in person is entrusted to nobody.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 甲某 --material all --complete 救助决定 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin case rate 370406106-20180810-0001 --rating 满意 -q

$ bianmin case show 370406106-20180810-0001 | grep '结果\|评价' | head -2
结果    救助决定
评价    满意

$ bianmin --as xuzhuang-qin case reopen 370406106-20180810-0001 --because 漏项 -q

$ bianmin case show 370406106-20180810-0001 | grep '结果\|评价' | head -2
重办前结果  救助决定
重办前评价  满意

$ bianmin service show GA-07-004 | grep '须本人到场\|可委托代办'
须本人到场    是（须本人采集人像、指纹）
可委托代办    否
