# From the Friday before National Day to the Monday after it.

$ bianmin calendar count 2018-09-28 2018-10-08
3 working days and 7 rest days, 10 days in all

$ bianmin calendar count 2018-09-28 2018-10-08 -q
3

$ bianmin calendar count 2018-09-28 2018-10-08 --inclusive -q
4

$ bianmin calendar count 2018-01-01 2018-12-31 --inclusive -q
250

$ bianmin calendar count 2018-10-01 2018-10-07 --format json
{
  "from": "2018-10-01",
  "to": "2018-10-07",
  "workdays": 0,
  "rest_days": 6,
  "days": 6,
  "provisional": false
}

$ bianmin calendar count 2018-10-08 2018-10-08
0 working days and 0 rest days, 0 days in all

$ bianmin calendar count 2018-10-08 2018-09-28
! bianmin: error: 2018-09-28 lies before 2018-10-08
! bianmin: hint: write the earlier day first
[2]
