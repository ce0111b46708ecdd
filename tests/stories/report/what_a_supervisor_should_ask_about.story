# Signals in the log are questions: a clock reset by a rejection, a pause on the last day, a pile closed at once, entries made long after.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 甲某 --id 370499198001010010 --material all --accept -q --as xuzhuang-zhao
370406106-20180813-0001

$ bianmin case reject 370406106-20180813-0001 --reason 材料不实 --basis 条例第三条 --remedy 可申请行政复议 -q --as xuzhuang-zhao

$ now 2018-08-20T09:00:00+08:00
$ bianmin case open --service 低保 --name 甲某 --id 370499198001010010 --material all --accept -q --as xuzhuang-zhao
370406106-20180820-0001

$ for n in 1 2 3 4 5; do echo "{\"service\":\"社保卡挂失\",\"name\":\"乙$n\",\"material\":[\"all\"],\"complete\":\"已挂失\"}"; done | bianmin case open --batch -q --as xuzhuang-li
370406106-20180820-0002
370406106-20180820-0003
370406106-20180820-0004
370406106-20180820-0005
370406106-20180820-0006

$ bianmin case open --service 社保卡挂失 --name 丙某 --material all --complete 已挂失 --at 2018-08-13T10:00 -q --as xuzhuang-li
370406106-20180813-0002

$ bianmin report honesty --month 2018-08
诚信服务信号表
2018-08-01 至 2018-08-20

信号      机构                件数  办件
--------  ------------------  ----  -------------------------------------------------------------------------
退后重收  徐庄镇便民服务中心     1  370406106-20180820-0001
成批办结  徐庄镇便民服务中心     5  370406106-20180820-0002 370406106-20180820-0003 370406106-20180820-0004 …
事后补录  徐庄镇便民服务中心     1  370406106-20180813-0002

退后重收：退办后重办，或同一人同一事项重新受理，期限重新计算
成批办结：同一人一分钟内连续办结
事后补录：发生多日后才录入
信号只是要问的问题，不是结论。
! bianmin: 3 signals in 8 cases
[7]

$ bianmin report honesty --month 2018-08 --center fucheng
凫城镇便民服务中心诚信服务信号表
2018-08-01 至 2018-08-20

（无）

信号只是要问的问题，不是结论。
