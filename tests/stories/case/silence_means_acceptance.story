# Nobody notified within five working days of receipt: accepted from receipt (视为受理, 行政许可法第三十二条).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 -q
370406106-20180810-0001

$ now 2018-08-20T09:00:00+08:00
$ bianmin case notify 370406106-20180810-0001 --missing 户口簿
! bianmin: error: refused: notify of 370406106-20180810-0001
!   wrong-state: nothing was said within 5 working days: the case has been accepted since 2018-08-10: 'accepted' — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (行政许可法第三十二条)
[3]

$ bianmin case remind 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-09-11 (16 working days left)
! bianmin: nobody notified the applicant within 5 working days: deemed accepted on 2018-08-10
! bianmin: 催办单 to 秦某 (handler), reminder 1 of 370406106-20180810-0001
