# The township's own stage, then the upper one; the clock stops for publicity; one extension (上报件, 二(四)(4)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --material all --accept -q
370406106-20180810-0001

$ bianmin case suspend 370406106-20180810-0001 --procedure 喝茶
! bianmin: error: refused: suspend of 370406106-20180810-0001
!   excluded-procedure: 最低生活保障审核确认 declares no procedure whose time does not count; it cannot be suspended: '喝茶' (行政许可法第四十五条)
[3]

$ bianmin case extend 370406106-20180810-0001 --by 16 --approver 王主任 --because 入户核查
! bianmin: error: refused: extend of 370406106-20180810-0001
!   extension-in-cap: an extension is at least 1 and at most 15个工作日: '16' — give --by within the cap (行政许可法第四十二条)
[3]

$ bianmin case extend 370406106-20180810-0001 --by 5 --approver 王主任 --because 入户核查
370406106-20180810-0001: accepted, due 2018-09-18 (27 working days left)

$ bianmin case forward 370406106-20180810-0001 --to 区民政局 --within 10
370406106-20180810-0001: in_progress, due 2018-09-18 (27 working days left)

$ now 2018-08-20T09:30:00+08:00
$ bianmin case remind 370406106-20180810-0001 --to 区民政局
370406106-20180810-0001: in_progress, due 2018-09-18 (21 working days left)
! bianmin: 催办单 to 区民政局, reminder 1 of 370406106-20180810-0001

$ bianmin case complete 370406106-20180810-0001 --result 发放
! bianmin: error: refused: complete of 370406106-20180810-0001
!   upper-answered: the reply from above is awaited since 2018-08-10 — record it with case reply (二(四)限时办结)
[3]

$ bianmin case reply 370406106-20180810-0001 --reply 同意 --document 山民发〔2018〕12号
370406106-20180810-0001: in_progress, due 2018-09-18 (21 working days left)

$ bianmin case complete 370406106-20180810-0001 --result 低保确认通知书
370406106-20180810-0001: completed

$ bianmin case complete 370406106-20180810-0001 --result 低保确认通知书
! bianmin: error: refused: complete of 370406106-20180810-0001
!   wrong-state: the case is closed (completed); only corrections and what follows closing may be recorded — possible now: remind, return, rate, reopen, correct (二(四))
[3]

$ bianmin case correct 370406106-20180810-0001 --field result --value 低保证 --because 名称有误
370406106-20180810-0001: completed

$ bianmin case reopen 370406106-20180810-0001 --because 证照有误
370406106-20180810-0001: in_progress, due 2018-09-19 (22 working days left)
