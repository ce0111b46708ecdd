# Attendance, ratings and inspections are read from workbooks as from CSV.
# workspace: shanting
# files: tests/foreign/make-book tests/data/attendance/xuzhuang-2018-08.csv>考勤.csv

$ /usr/bin/python3 make-book openpyxl 考勤.csv 考勤.xlsx; bianmin import attendance 考勤.xlsx
0 days recorded, 0 known already, 9 rows left out, 1 on rest days (加班)
!   考勤.xlsx, 考勤!C8, 日期: bad-date: the day does not say its year or month: '8月2日' — give --month, or write the day like 2018-08-10 (二(五)考勤制度)
!   考勤.xlsx, 考勤!D10, 上班: empty-mark: xuzhuang-zhao says nothing for 2018-08-06 — fill in 上班 and 下班, or 请假 (二(五)考勤制度)
!   考勤.xlsx, 考勤!D11, 上班: bad-time: `八点半` is no time of the day — write it as 08:30 (二(五)考勤制度)
!   考勤.xlsx, 考勤, row 12, 日期: out-before-in: leaving at 08:30 does not lie after coming at 17:30 — mend one of the two times (二(五)考勤制度)
!   考勤.xlsx, 考勤, row 13, 日期: in-the-future: 2018-08-31 lies in the future — record it when it has come (二(五)考勤制度)
!   考勤.xlsx, 考勤!C14, 日期: bad-date: no day can be read here: '2018-08-32' — write the day like 2018-08-10 (二(五)考勤制度)
!   考勤.xlsx, 考勤, row 15: day-twice: 2018-08-01 stands in row 7 already, with other times — leave one of the two rows
!   考勤.xlsx, 考勤!A17, 姓名: unknown-staff: no staff member '张三丰' — 'bianmin staff list' lists them (二(五)考勤制度)
!   考勤.xlsx, 考勤!B18, 工号: unknown-staff: no staff member 'xuzhuang-wnag' — did you mean 'xuzhuang-wang'? (二(五)考勤制度)
! bianmin: nothing was recorded: mend these rows and import again, or take the others with --partly
[7]

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --handler xuzhuang-zhao --complete 救助决定 -q
370406106-20180810-0001

$ printf '编号,满意度,意见\n370406106-20180810-0001,基本满意,态度\n370406106-20180810-0009,满意,\n' >评价.csv; /usr/bin/python3 make-book typed 评价.csv 评价.xlsx; bianmin --as xuzhuang-qin import ratings 评价.xlsx
1 ratings recorded, 0 known already, 1 left out, 0 rectifications opened
!   评价.xlsx, 评价, row 3: not-found: there is no case 370406106-20180810-0009
[7]

$ printf '机构,项目,结果,备注\nxuzhuang-pengzhuang,sign,是,已重挂\n' >检查.csv; /usr/bin/python3 make-book openpyxl 检查.csv 检查.xlsx; bianmin station inspect --from 检查.xlsx --as district-he --dry-run
(not recorded): 徐庄镇彭庄村便民服务站 2项不合格
! bianmin: would have to be put right by 2018-08-17: register 台账有登记、无断档
! bianmin: would have to be put right by 2018-08-17: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单
! bianmin: dry run: nothing was written
