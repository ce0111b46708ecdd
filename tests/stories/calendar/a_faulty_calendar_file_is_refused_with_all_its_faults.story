# Somebody typed the new calendar in a hurry.

$ printf '%s\n' 'year = 2027' 'workdays = 250' '[[notice]]' 'number = "甲"' '[[holiday]]' 'name = "元旦"' 'notice = "乙"' 'days = ["2027-01-01", "2026-12-31", "2027-01-01"]' > 2027.toml

$ bianmin calendar diff 2027 2027.toml
! bianmin: error: '2027.toml' is not a usable calendar
!   2027.toml:7:10: dangling-reference: notice `乙` does not stand in this file — add a [[notice]] with that number
!   2027.toml:8:23: day-outside-year: 2026-12-31 is no day of 2027 — move it to the file of its own year
!   2027.toml:8:37: day-marked-twice: 2027-01-01 is marked a second time — a day is either a holiday or a make-up day, once
!   2027.toml:2:12: workday-count: 2027 is said to have 250 working days, its days make 260 — compare days and make_up with the notices, or correct workdays
[5]
