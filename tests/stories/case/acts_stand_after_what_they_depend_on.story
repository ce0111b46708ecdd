# What is recorded late stands at its own time, but not before the step it depends on.
# now: 2018-09-10T10:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 甲某 --material all --accept --at 2018-08-20T09:00 -q
370406106-20180820-0001

$ bianmin --as xuzhuang-qin case complete 370406106-20180820-0001 --result 救助决定 --at 2018-08-31T10:00
370406106-20180820-0001: completed

$ bianmin --as xuzhuang-qin case return 370406106-20180820-0001 --to 甲某 --at 2018-08-21
! bianmin: error: refused: return of 370406106-20180820-0001
!   out-of-order: 2018-08-21T00:00:00+08:00 lies before 'complete', which was on 2018-08-31 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin case rate 370406106-20180820-0001 --rating 满意 --at 2018-08-31T09:59
! bianmin: error: refused: rate of 370406106-20180820-0001
!   out-of-order: 2018-08-31T09:59:00+08:00 lies before 'complete', which was on 2018-08-31T10:00:00+08:00 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin case reopen 370406106-20180820-0001 --because 漏项 --at 2018-08-22
! bianmin: error: refused: reopen of 370406106-20180820-0001
!   out-of-order: 2018-08-22T00:00:00+08:00 lies before 'complete', which was on 2018-08-31 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin case call-back 370406106-20180820-0001 --satisfied --at 2018-08-22
! bianmin: error: refused: call_back of 370406106-20180820-0001
!   out-of-order: 2018-08-22T00:00:00+08:00 lies before 'complete', which was on 2018-08-31 — give --at with the time it happened
[3]

% A day without a time is any time of that day.
$ bianmin --as xuzhuang-qin case return 370406106-20180820-0001 --to 甲某 --at 2018-08-31
370406106-20180820-0001: returned

% Money that was not there yet.
$ bianmin --as xuzhuang-li case open --service GA-07-004 --name 乙某 --material all --accept --at 2018-08-20T09:00 -q
370406106-20180820-0002

$ bianmin --as xuzhuang-li fee assess 370406106-20180820-0002 --at 2018-08-20T09:00 -q; bianmin --as xuzhuang-li fee collect 370406106-20180820-0002 --at 2018-09-03T15:00 -q
xuzhuang-2018-0001

$ bianmin --as xuzhuang-li fee remit --by xuzhuang-li --at 2018-08-31T10:00
! bianmin: nothing is on hand

$ bianmin --as xuzhuang-li fee remit --by xuzhuang-li --at 2018-09-03T14:59
! bianmin: nothing is on hand

$ bianmin --as xuzhuang-li fee refund 370406106-20180820-0002 --because 多收 --at 2018-08-31
! bianmin: error: refused: refund of 370406106-20180820-0002
!   out-of-order: 2018-08-31T00:00:00+08:00 lies before 'collect', which was on 2018-09-03 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-li fee void 370406106-20180820-0002 --because 写错 --at 2018-09-03T14:00
! bianmin: error: refused: void of 370406106-20180820-0002
!   out-of-order: 2018-09-03T14:00:00+08:00 lies before 'collect', which was on 2018-09-03T15:00:00+08:00 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-li fee remit --by xuzhuang-li --at 2018-09-03T16:00 -q
xuzhuang-2018-remit-0001

% The way up, the pause, the papers.
$ bianmin --as xuzhuang-qin case open --service 低保 --name 丙某 --material all --accept --at 2018-08-20T09:00 -q
370406106-20180820-0003

$ bianmin --as xuzhuang-qin case forward 370406106-20180820-0003 --to 区民政局 --at 2018-09-07T16:00 -q

$ bianmin --as xuzhuang-qin case reply 370406106-20180820-0003 --reply 同意 --at 2018-09-05
! bianmin: error: refused: reply of 370406106-20180820-0003
!   out-of-order: 2018-09-05T00:00:00+08:00 lies before 'forward', which was on 2018-09-07 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin case reply 370406106-20180820-0003 --reply 同意 --at 2018-09-10T09:00 -q

$ bianmin --as xuzhuang-qin case complete 370406106-20180820-0003 --result 批准 --at 2018-09-08
! bianmin: error: refused: complete of 370406106-20180820-0003
!   out-of-order: 2018-09-08T00:00:00+08:00 lies before 'reply', which was on 2018-09-10 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin case open --service 宅基地 --name 周六 --material all --accept --at 2018-08-20T09:00 -q
370406106-20180820-0004

$ bianmin --as xuzhuang-qin case suspend 370406106-20180820-0004 --procedure 现场勘查 --at 2018-09-07 -q

$ bianmin --as xuzhuang-qin case resume 370406106-20180820-0004 --at 2018-09-05
! bianmin: error: refused: resume of 370406106-20180820-0004
!   out-of-order: 2018-09-05T00:00:00+08:00 lies before 'suspend', which was on 2018-09-07 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin appointment book --service 临时救助 --time 2018-09-11T09:30 --name 丁某 -q
370406106-20180910-0001

$ bianmin --as xuzhuang-qin appointment arrive 370406106-20180910-0001 --at 2018-09-10T08:00
! bianmin: error: refused: arrive of 370406106-20180910-0001
!   before-receipt: 2018-09-10T08:00:00+08:00 lies before the case was received on 2018-09-10T10:00:00+08:00 — give --at with the time it happened
[3]

$ bianmin store check
! bianmin: checked 5 cases and 13 entries: the ledger is whole
