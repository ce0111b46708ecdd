# The notice of 2027 has not been issued: nothing is silently computed.

$ bianmin calendar show 2027-10
2027年10月工作日历：工作日 21 天，休息日 10 天（暂定：放假安排尚未公布，只按周末推算）

周一       周二       周三       周四       周五       周六       周日
                                             1          2 休       3 休
 4          5          6          7          8          9 休      10 休
11         12         13         14         15         16 休      17 休
18         19         20         21         22         23 休      24 休
25         26         27         28         29         30 休      31 休

$ bianmin calendar due 2026-12-21 10
2027-01-04 Monday, provisional (暂定)
! bianmin: provisional (暂定): days up to 2027-01-04 are counted through a calendar that has not been published

% The quiet are warned as well.
$ bianmin calendar due 2026-12-21 10 -q
2027-01-04
! bianmin: provisional (暂定): days up to 2027-01-04 are counted through a calendar that has not been published

$ bianmin calendar due 2026-12-21 5
2026-12-28 Monday, by 国办发明电〔2025〕7号

$ bianmin calendar due 2026-12-21 10 --format json
{
  "start": "2026-12-21",
  "limit": 10,
  "unit": "workday",
  "extended": 0,
  "due": "2027-01-04",
  "weekday": 1,
  "edition": "unpublished",
  "provisional": true
}
! bianmin: provisional (暂定): days up to 2027-01-04 are counted through a calendar that has not been published

$ bianmin calendar count 2026-12-28 2027-01-04
5 working days and 2 rest days, 7 days in all
! bianmin: provisional (暂定): days up to 2027-01-04 are counted through a calendar that has not been published

% Same-day limits ask the calendar nothing.
$ bianmin calendar due 2027-03-01 当日
2027-03-01 Monday

% A year before the first calendar was published long ago; it only is not here.
$ bianmin calendar due 2017-12-29 3
2018-01-04 Thursday, provisional (暂定)
! bianmin: provisional (暂定): there is no calendar of 2017 here
! bianmin: hint: write 2017.toml after the notice of that year, and take it over: bianmin calendar apply 2017.toml

$ bianmin calendar count 2017-12-01 2017-12-29
20 working days and 8 rest days, 28 days in all
! bianmin: provisional (暂定): there is no calendar of 2017 here
! bianmin: hint: write 2017.toml after the notice of that year, and take it over: bianmin calendar apply 2017.toml
