# One unit that exists, one month that has begun.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ bianmin report monthly --center xuzhaung
! bianmin: error: there is no center or station xuzhaung
! bianmin: hint: did you mean xuzhuang?
[4]

$ bianmin report monthly --station xuzhuang
! bianmin: error: xuzhuang is not a station
! bianmin: hint: write --center xuzhuang
[2]

$ bianmin report monthly --center xuzhuang --district
! bianmin: error: a report is of one unit
! bianmin: hint: give one of --center, --station and --district
[2]

$ bianmin report monthly --month 2018-10
! bianmin: error: 2018-10 has not begun yet
! bianmin: hint: today is 2018-09-03
[2]

$ bianmin report honesty --month 2018-12
! bianmin: error: 2018-12 has not begun yet
! bianmin: hint: today is 2018-09-03
[2]

$ bianmin report bottleneck --month 2018-12
! bianmin: error: 2018-12 has not begun yet
! bianmin: hint: today is 2018-09-03
[2]

$ bianmin report monthly --month 2018/08
! bianmin: error: month: cannot read '2018/08'
! bianmin: hint: did you mean 2018-08?
[2]

$ bianmin report monthly --by kind
! bianmin: error: 'kind' is not a value of --by
! bianmin: hint: one of: window, department, service, station, center
[2]
