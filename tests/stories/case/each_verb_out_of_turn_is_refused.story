# Each verb where it does not fit is refused, says why and what is possible, and leaves the case as it was.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service LY-01-001 --name 王五 --material all --accept -q
370406106-20180810-0001

% Nothing was asked for, nobody was asked, nothing went up, nothing rests.
$ bianmin case supply 370406106-20180810-0001 --material 户口簿
! bianmin: error: refused: supply of 370406106-20180810-0001
!   wrong-state: 'supply' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin case opine 370406106-20180810-0001 --unit 自然资源所 --opinion 同意
! bianmin: error: refused: opine of 370406106-20180810-0001
!   wrong-state: 'opine' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin case forward 370406106-20180810-0001 --to 区民政局 --within 5
! bianmin: error: refused: forward of 370406106-20180810-0001
!   escalated-only: only an escalated case is sent up; this one is promised (二(四)(4)；行政许可法第四十三条)
[3]

$ bianmin case reply 370406106-20180810-0001 --document 山民〔2018〕1号
! bianmin: error: refused: reply of 370406106-20180810-0001
!   wrong-state: 'reply' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin case resume 370406106-20180810-0001
! bianmin: error: refused: resume of 370406106-20180810-0001
!   is-suspended: the case is not suspended (行政许可法第四十五条)
[3]

$ bianmin case return 370406106-20180810-0001 --to 本人
! bianmin: error: refused: return of 370406106-20180810-0001
!   wrong-state: 'return' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin case reopen 370406106-20180810-0001 --because 有误
! bianmin: error: refused: reopen of 370406106-20180810-0001
!   wrong-state: 'reopen' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin case rate 370406106-20180810-0001 --rating 满意
! bianmin: error: refused: rate of 370406106-20180810-0001
!   wrong-state: 'rate' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin case accept 370406106-20180810-0001
! bianmin: error: refused: accept of 370406106-20180810-0001
!   wrong-state: 'accept' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

% Nor does anything but a correction, a rating, a return and a new beginning follow the end.
$ bianmin case complete 370406106-20180810-0001 --result 发证
370406106-20180810-0001: completed

$ bianmin case notify 370406106-20180810-0001 --missing 照片
! bianmin: error: refused: notify of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case reject 370406106-20180810-0001 --reason 不符 --basis 条例 --remedy 复议
! bianmin: error: refused: reject of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-li
! bianmin: error: refused: assign of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case transfer 370406106-20180810-0001 --to xuzhuang-li --because 轮岗
! bianmin: error: refused: transfer of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case join 370406106-20180810-0001 --unit 自然资源所
! bianmin: error: refused: join of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case suspend 370406106-20180810-0001 --procedure 公示
! bianmin: error: refused: suspend of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case extend 370406106-20180810-0001 --by 2 --approver 王主任 --because 有故
! bianmin: error: refused: extend of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case remind 370406106-20180810-0001
370406106-20180810-0001: completed
! bianmin: 催办单 to 秦某 (handler), reminder 1 of 370406106-20180810-0001

$ bianmin case withdraw 370406106-20180810-0001 --because 不办了
! bianmin: error: refused: withdraw of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case complete 370406106-20180810-0001 --result 发证
! bianmin: error: refused: complete of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case show 370406106-20180810-0001 --format json | grep -o '"state": *"[a-z_]*"\|"action": *"[a-z_]*"'
"state": "completed"
"action": "open"
"action": "accept"
"action": "complete"
"action": "remind"
