# 预约: on a working day to come; come, cancel, or too late.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-11T09:30 --name 张三
! bianmin: error: refused: appointment
!   rest-day: 2018-08-11 is no working day — see: bianmin calendar show 2018-08 (二(四))
[3]

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-09T09:30 --name 张三
! bianmin: error: refused: appointment
!   in-the-past: 2018-08-09T09:30:00+08:00 has passed — give a time to come (二(四))
[3]

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T03:30 --name 张三
! bianmin: error: refused: appointment
!   at-night: 2018-08-13T03:30:00+08:00 is at night — give a time from 7:00 to 21:00 (二(四))
[3]

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T09:30 --name 张三 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-14T09:30 --name 李四 -q
370406106-20180810-0002

$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0001
370406106-20180810-0001: completed

$ bianmin --as xuzhuang-zhao appointment cancel 370406106-20180810-0002 --because 改日再来
370406106-20180810-0002: withdrawn

$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0002
! bianmin: error: refused: arrive of 370406106-20180810-0002
!   wrong-state: the appointment was cancelled on 2018-08-10 — book anew: bianmin appointment book (二(四))
[3]

$ bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0001
! bianmin: error: refused: arrive of 370406106-20180810-0001
!   wrong-state: they have come already, on 2018-08-10 — see: bianmin case show 370406106-20180810-0001 (二(四))
[3]

$ bianmin --as xuzhuang-zhao appointment cancel 370406106-20180810-0001 --because 改日再来
! bianmin: error: refused: cancel of 370406106-20180810-0001
!   wrong-state: they have come already, on 2018-08-10 — see: bianmin case show 370406106-20180810-0001 (二(四))
[3]

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-08-13T14:00 --name 王五 -q
370406106-20180810-0003

$ BIANMIN_NOW=2018-08-15T09:00:00+08:00 bianmin --as xuzhuang-zhao appointment arrive 370406106-20180810-0003
! bianmin: error: refused: arrive of 370406106-20180810-0003
!   expired: the appointment was for 2018-08-13 and has expired: '2018-08-13T14:00:00+08:00' — cancel it and book anew: bianmin appointment book (二(四))
[3]

$ bianmin appointment list
预约登记

编号                     约定时间          事项      来人  登记日期    状态
-----------------------  ----------------  --------  ----  ----------  ------
370406106-20180810-0001  2018-08-13 09:30  临时救助  张*   2018-08-10  已到场
370406106-20180810-0002  2018-08-14 09:30  临时救助  李*   2018-08-10  已取消
370406106-20180810-0003  2018-08-13 14:00  临时救助  王*   2018-08-10  待到场

% One person is booked for one thing once at a time, and not years ahead.
$ now 2018-08-10T09:30:00+08:00
$ bianmin --as xuzhuang-qin appointment book --service 临时救助 --time 2018-08-15T09:30 --name 双某 -q
370406106-20180810-0004

$ bianmin --as xuzhuang-qin appointment book --service 临时救助 --time 2018-08-15T09:30 --name 双某 -q
! bianmin: error: refused: appointment
!   booked-already: 双某 has an appointment for this at this time already: 370406106-20180810-0004 — cancel it first: bianmin appointment cancel 370406106-20180810-0004 (二(四))
[3]

$ bianmin --as xuzhuang-qin appointment book --service 临时救助 --time 2030-08-15T09:30 --name 双某 -q
! bianmin: error: refused: appointment
!   beyond-a-year: 2030-08-15 lies more than a year ahead — check the year of --time (二(四))
[3]

$ bianmin --as xuzhuang-qin appointment list --format jsonl | grep -o '"time":"[^"]*"' | tail -1
"time":"2018-08-15T09:30:00+08:00"
