# 退办 and 撤回 that are recorded late stand at their own time, but not before what was done to the case since.
# now: 2018-08-24T10:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 甲某 --at 2018-08-20T09:00 -q; bianmin --as xuzhuang-qin case notify 370406106-20180820-0001 --missing 身份证 --at 2018-08-22T09:00 -q
370406106-20180820-0001

$ bianmin --as xuzhuang-qin case withdraw 370406106-20180820-0001 --because 不办了 --at 2018-08-21
! bianmin: error: refused: withdraw of 370406106-20180820-0001
!   out-of-order: 2018-08-21T00:00:00+08:00 lies before 'notify', which was on 2018-08-22 — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-qin case reject 370406106-20180820-0001 --reason 不符合条件 --basis 办法 --remedy 另行申请 --at 2018-08-22T08:59
! bianmin: error: refused: reject of 370406106-20180820-0001
!   out-of-order: 2018-08-22T08:59:00+08:00 lies before 'notify', which was on 2018-08-22T09:00:00+08:00 — give --at with the time it happened
[3]

$ bianmin --lang zh --as xuzhuang-qin case supply 370406106-20180820-0001 --material all --at 2018-08-23T09:00 -q; bianmin --lang zh --as xuzhuang-qin case withdraw 370406106-20180820-0001 --because 不办了 --at 2018-08-22
! bianmin: 错误：不予登记：370406106-20180820-0001 的“撤回（withdraw）”
!   out-of-order: 2018-08-22T00:00:00+08:00 早于“补正（supply）”（2018-08-23） — 请用 --at 写实际发生的时间
[3]

$ bianmin --as xuzhuang-qin case withdraw 370406106-20180820-0001 --because 不办了 --at 2018-08-23
370406106-20180820-0001: withdrawn

% A case in hand was assigned and is not ended before that.
$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 乙某 --material all --accept --at 2018-08-20T09:00 -q; bianmin --as xuzhuang-qin case assign 370406106-20180820-0002 --to xuzhuang-zhao --at 2018-08-22T09:00 -q
370406106-20180820-0002

$ for verb in 'withdraw --because 不办了' 'reject --reason 不符合条件 --basis 办法 --remedy 另行申请'; do bianmin --as xuzhuang-qin case $verb 370406106-20180820-0002 --at 2018-08-21; done
! bianmin: error: refused: withdraw of 370406106-20180820-0002
!   out-of-order: 2018-08-21T00:00:00+08:00 lies before 'assign', which was on 2018-08-22 — give --at with the time it happened
! bianmin: error: refused: reject of 370406106-20180820-0002
!   out-of-order: 2018-08-21T00:00:00+08:00 lies before 'assign', which was on 2018-08-22 — give --at with the time it happened
[3]

$ bianmin store check
! bianmin: checked 2 cases and 6 entries: the ledger is whole
