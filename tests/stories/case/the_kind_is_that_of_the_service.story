# Joint and escalated services are not done at the counter by calling them so; what is promised may be done at once.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 宅基地 --name 王五 --kind 即办件 --material all --complete 批准
! bianmin: error: refused: open
!   kind-of-service: 农村村民宅基地用地审批 is decided by several departments: its case cannot be opened as instant — leave --kind out: the case is then joint, as its service (二(四)(3))
[3]

$ bianmin case open --service 宅基地 --name 王五 --kind escalated --material all
! bianmin: error: refused: open
!   kind-of-service: 农村村民宅基地用地审批 is decided by several departments: its case cannot be opened as escalated — leave --kind out: the case is then joint, as its service (二(四)(3))
[3]

$ bianmin case open --service 低保 --name 王五 --kind promised --material all
! bianmin: error: refused: open
!   kind-of-service: 最低生活保障审核确认 is decided above: its case cannot be opened as promised — leave --kind out: the case is then escalated, as its service (二(四)(4))
[3]

% Nothing was recorded.
$ bianmin case list -q --format csv | wc -l
1

% Done at once, or taken up the stricter way.
$ bianmin case open --service 临时救助 --name 王五 --kind instant --material all --complete 已救助
370406106-20180810-0001: completed

$ bianmin case open --service 临时救助 --name 赵六 --kind escalated --material all --accept
370406106-20180810-0002: accepted, due 2018-08-24 (10 working days left)

% A promise is at least one day, whatever the kind.
$ bianmin case open --service 低保 --name 王五 --material all -q
370406106-20180810-0003

$ bianmin case accept 370406106-20180810-0003 --limit 0
! bianmin: error: refused: accept of 370406106-20180810-0003
!   promise-in-law: a promise is at least 1 and at most 366, not 0 — leave --limit out: the promise is then that of the service (二(四)受理)
[3]

$ bianmin case accept 370406106-20180810-0003 --limit -1
! bianmin: error: refused: accept of 370406106-20180810-0003
!   promise-in-law: a promise is at least 1 and at most 366, not -1 — leave --limit out: the promise is then that of the service (二(四)受理)
[3]

$ bianmin case list --limit -1
! bianmin: error: --limit: cannot read '-1'
! bianmin: hint: write a number from 1, or leave it out for all of them
[2]

$ bianmin case list --limit 0
! bianmin: error: --limit: cannot read '0'
! bianmin: hint: write a number from 1, or leave it out for all of them
[2]

% Who runs the errand is an agent of the station, or of the center's.
$ bianmin case open --station 彭庄 --service 临时救助 --name 王五 --agent xiji-zhuren
! bianmin: error: refused: open
!   no-agent: xiji-zhuren is no agent (代办员) — who may: xuzhuang-qiao; the center's counters help out (二(三))
[3]

$ bianmin case open --station 彭庄 --service 临时救助 --name 王五 --agent xuzhuang-zhu
! bianmin: error: refused: open
!   no-agent: xuzhuang-zhu is no agent (代办员) — who may: xuzhuang-qiao; the center's counters help out (二(三))
[3]

$ bianmin case open --station 彭庄 --service 临时救助 --name 王五 --agent xiji-xiji-agent
! bianmin: error: refused: open
!   no-agent: xiji-xiji-agent is an agent, but not of 徐庄镇彭庄村便民服务站 — who may: xuzhuang-qiao; the center's counters help out (二(三))
[3]

$ bianmin case open --station 彭庄 --service 临时救助 --name 王五 --agent xuzhuang-qiao
370406106200-20180810-0001: registered

% A department nobody has is told, and may be meant all the same.
$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0004

$ bianmin case join 370406106-20180810-0004 --unit 火星部
370406106-20180810-0004: in_progress, due 2018-08-31 (15 working days left)
! bianmin: 火星部 is no department of the setup

$ bianmin case join 370406106-20180810-0004 --unit 自然资原所
370406106-20180810-0004: in_progress, due 2018-08-31 (15 working days left)
! bianmin: 自然资原所 is no department of the setup; did you mean 自然资源所?
