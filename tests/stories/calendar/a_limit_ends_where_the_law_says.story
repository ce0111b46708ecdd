# Working days, natural days, months: each ends by its own rule.

$ bianmin calendar due 2018-08-10 20
2018-09-07 Friday, by 国办发明电〔2017〕12号

$ bianmin calendar due 2018-08-10 22个工作日 -q
2018-09-11

$ bianmin calendar due 2018-09-28 3 -q
2018-10-08

% Make-up Saturdays are worked, so a limit in natural days may end on one.
$ bianmin calendar due 2018-04-13 15日
2018-04-28 Saturday, by 国办发明电〔2017〕12号

$ bianmin calendar due 2018-07-06 15 --unit day -q
2018-07-23

% A month ends on the last day where there is no such day.
$ bianmin calendar due 2024-08-31 6个月
2025-02-28 Friday, by 国办发明电〔2024〕12号

$ bianmin calendar due 2018-08-10 1 --unit month -q
2018-09-10

$ bianmin calendar due today 当日
2018-08-10 Friday

$ bianmin calendar due 2018-08-10 20 --extend 10 -q
2018-09-21

$ bianmin calendar due 2018-09-10 20 --pause 2018-09-17..2018-09-28 -q
2018-10-25

$ bianmin calendar due 2026-01-05 10 --pause 2026-01-08..2026-01-09 --pause 2026-01-19..2026-01-20 -q
2026-01-23
