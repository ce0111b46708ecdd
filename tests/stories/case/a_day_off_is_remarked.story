# Many counters are open on Saturdays: it is recorded, but the clerk is told, since the day may be a slip (休息日受理).
# now: 2018-08-11T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 李四 --material all -q
370406106-20180811-0001

$ bianmin case accept 370406106-20180811-0001
370406106-20180811-0001: accepted, due 2018-08-24 (10 working days left)
! bianmin: 2018-08-11 is a day off: check the day; service after hours or by appointment says so with case open --form

$ bianmin case open --service 社保卡挂失 --name 王五 --material all --complete 已挂失
370406106-20180811-0002: completed
! bianmin: 2018-08-11 is a day off: check the day; service after hours or by appointment says so with case open --form

$ bianmin case open --service 社保卡挂失 --name 王五 --material all --form after_hours --complete 已挂失
370406106-20180811-0003: completed

% A make-up Saturday is a working day, and a year without a calendar has no days off yet.
$ now 2018-09-29T09:30:00+08:00
$ bianmin case open --service 社保卡挂失 --name 赵七 --material all --complete 已挂失
370406106-20180929-0001: completed
