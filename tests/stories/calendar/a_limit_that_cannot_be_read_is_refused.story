# Slips are named, with what to write instead.

$ bianmin calendar due 2018-08-10 soon
! bianmin: error: LIMIT: cannot read 'soon'
! bianmin: hint: write a limit like 22, 22个工作日, 60日, 1个月 or 当日
[2]

$ bianmin calendar due 2018-8-10 5
! bianmin: error: START: cannot read '2018-8-10'
! bianmin: hint: did you mean 2018-08-10?
[2]

$ bianmin calendar due 2018-08-10 5个工作日 --unit month
! bianmin: error: '5个工作日' and '--unit month' contradict each other
! bianmin: hint: leave out one of the two units
[2]

$ bianmin calendar due 2018-08-10 0
! bianmin: error: a limit is at least one day
! bianmin: hint: write 当日 for the same day
[2]

$ bianmin calendar due 2018-08-10 5 --extend -2
! bianmin: error: an extension cannot make a limit shorter
[2]

$ bianmin calendar due 2018-08-10 5 --pause 2018-08-14..2018-08-13
! bianmin: error: --pause: cannot read '2018-08-14..2018-08-13'
! bianmin: hint: write two days like 2018-09-17..2018-09-28
[2]

$ bianmin calendar due 2018-08-10
! bianmin: error: something required is missing
!   missing-argument: LIMIT: 22, 22个工作日, 60日, 1个月 or 当日
[2]

$ bianmin calendar show 2018-13
! bianmin: error: PERIOD: cannot read '2018-13'
! bianmin: hint: write a month like 2018-08, or this, last
[2]
