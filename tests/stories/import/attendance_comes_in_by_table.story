# Attendance kept elsewhere is recorded when every row is sound, or partly where that is asked for; a second import adds nothing.
# workspace: shanting
# files: tests/data/attendance/xuzhuang-2018-08.csv>考勤.csv tests/data/attendance/xuzhuang-2018-08-gbk.csv>国标.csv

$ bianmin import attendance 考勤.csv
0 days recorded, 0 known already, 9 rows left out, 1 on rest days (加班)
!   考勤.csv, row 8, 日期: bad-date: the day does not say its year or month: '8月2日' — give --month, or write the day like 2018-08-10 (二(五)考勤制度)
!   考勤.csv, row 10, 上班: empty-mark: xuzhuang-zhao says nothing for 2018-08-06 — fill in 上班 and 下班, or 请假 (二(五)考勤制度)
!   考勤.csv, row 11, 上班: bad-time: `八点半` is no time of the day — write it as 08:30 (二(五)考勤制度)
!   考勤.csv, row 12, 日期: out-before-in: leaving at 08:30 does not lie after coming at 17:30 — mend one of the two times (二(五)考勤制度)
!   考勤.csv, row 13, 日期: in-the-future: 2018-08-31 lies in the future — record it when it has come (二(五)考勤制度)
!   考勤.csv, row 14, 日期: bad-date: no day can be read here: '2018-08-32' — write the day like 2018-08-10 (二(五)考勤制度)
!   考勤.csv, row 15: day-twice: 2018-08-01 stands in row 7 already, with other times — leave one of the two rows
!   考勤.csv, row 17, 姓名: unknown-staff: no staff member '张三丰' — 'bianmin staff list' lists them (二(五)考勤制度)
!   考勤.csv, row 18, 工号: unknown-staff: no staff member 'xuzhuang-wnag' — did you mean 'xuzhuang-wang'? (二(五)考勤制度)
! bianmin: nothing was recorded: mend these rows and import again, or take the others with --partly
[7]

$ bianmin staff attend --center xuzhuang --format json | jq '[.[].present] | add'
0

$ bianmin import attendance 考勤.csv --partly -q
6 days recorded, 0 known already, 9 rows left out, 1 on rest days (加班)
[7]

% The same from another encoding: everything is known.
$ bianmin import attendance 国标.csv -q --partly
0 days recorded, 6 known already, 9 rows left out, 1 on rest days (加班)
[7]

% With the month given a day without year is read.
$ bianmin import attendance 国标.csv --month 2018-08 -q --partly
1 days recorded, 6 known already, 8 rows left out, 1 on rest days (加班)
[7]

$ bianmin staff attend --staff xuzhuang-li
李某2018年8月考勤

日期        状态  上班   下班   说明  记录编号
----------  ----  -----  -----  ----  -----------------------
2018-08-01  出勤  08:25  17:05        370406106-20180801-0001
2018-08-02  出勤  08:41  17:00  迟到  370406106-20180801-0001
2018-08-03  出勤  08:20  16:30  早退  370406106-20180801-0001
2018-08-04  加班  09:00  11:00        370406106-20180801-0001
2018-08-06  缺勤
2018-08-07  缺勤
2018-08-08  缺勤
2018-08-09  缺勤

$ bianmin --format csv staff attend --center xuzhuang | grep -E '应出勤|李某|赵某'
姓名,窗口,应出勤,出勤,迟到,早退,缺签,离岗,请假,缺勤,加班
李某,人社窗口,7,3,1,1,0,0,0,4,1
赵某,民政窗口,7,2,0,0,0,0,1,4,0

$ printf '姓名,日期,上班,下班\n李某,2018-08-01,8:30,17:05\n' > 改正.csv

$ bianmin import attendance 改正.csv
0 days recorded, 0 known already, 1 rows left out, 0 on rest days (加班)
!   改正.csv, row 2: recorded-otherwise: 2018-08-01 is recorded with other times in 370406106-20180801-0001 — mend the row, or import with --replace (二(五)考勤制度)
! bianmin: nothing was recorded: mend these rows and import again, or take the others with --partly
[7]

$ bianmin import attendance 改正.csv --replace
1 days recorded, 0 known already, 0 rows left out, 0 on rest days (加班)

% A day of nobody is not passed over in silence; an empty line is.
$ printf '姓名,日期,上班,下班\n,2018-08-02,8:30,17:05\n,,,\n' > 无名.csv && bianmin import attendance 无名.csv
0 days recorded, 0 known already, 1 rows left out, 0 on rest days (加班)
!   无名.csv, row 2, 姓名: no-name: a day of nobody — fill in 姓名 or 工号 (二(五)考勤制度)
! bianmin: nothing was recorded: mend these rows and import again, or take the others with --partly
[7]

$ printf '张三,李四\n1,2\n' > 无表头.csv

$ bianmin import attendance 无表头.csv
! bianmin: error: 无表头.csv has no header with 姓名 or 工号, and 日期
! bianmin: hint: name the columns: 姓名 or 工号, 日期, 上班, 下班, 请假
[5]

% What is over is added by director or deputy; a clerk records the own day only.
$ printf '姓名,日期,上班\n王某,2018-08-09,8:30\n王某,2018-08-10,8:30\n赵某,2018-08-10,8:30\n' > 两人.csv

$ bianmin --as xuzhuang-wang import attendance 两人.csv
0 days recorded, 0 known already, 2 rows left out, 0 on rest days (加班)
!   两人.csv, row 2: past-mark: 2018-08-09 is over: only director and deputy add to a day of xuzhuang-wang that has passed — let the deputy record it (二(五)考勤制度)
!   两人.csv, row 4: outside-own-unit: 王某 is window of xuzhuang: the right to 'accept' does not reach xuzhuang-zhao: 'xuzhuang-wang' — who may: xuzhuang: director, deputy; xuzhuang-zhao (二(五)AB岗、考勤制度)
! bianmin: nothing was recorded: mend these rows and import again, or take the others with --partly
[7]

$ bianmin --as xuzhuang-wang import attendance 两人.csv --partly -q
1 days recorded, 0 known already, 2 rows left out, 0 on rest days (加班)
[7]

$ bianmin store check
! bianmin: checked 3 cases and 5 entries: the ledger is whole
