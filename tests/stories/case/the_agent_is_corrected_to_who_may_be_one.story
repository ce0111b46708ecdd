# The agent of an entrusted case is corrected only to somebody who might have been entrusted with it (二(三)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 张三 --material all --accept -q
370406106200-20180810-0001

$ bianmin --as xuzhuang-qin case correct 370406106200-20180810-0001 --field agent --value xuzhuang-zhu --because 写错
! bianmin: error: refused: correct of 370406106200-20180810-0001
!   no-agent: xuzhuang-zhu is no agent (代办员) — who may: xuzhuang-qiao; the center's counters help out (二(三))
[3]

$ bianmin --as xuzhuang-qin case correct 370406106200-20180810-0001 --field agent --value xiji-xiji-agent --because 写错
! bianmin: error: refused: correct of 370406106200-20180810-0001
!   no-agent: xiji-xiji-agent is an agent, but not of 徐庄镇彭庄村便民服务站 — who may: xuzhuang-qiao; the center's counters help out (二(三))
[3]

$ bianmin --as xuzhuang-qin case correct 370406106200-20180810-0001 --field agent --value xuzhuang-zhao --because 当天由赵某代跑 -q

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 李四 --material all --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field agent --value xuzhuang-qiao --because 写错
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: the case was brought to the window: nobody runs the errand: 'xuzhuang-qiao' — an errand is entrusted when the case is opened: case open --agent (二(五)办件督查)
[3]
