# Signing in and out keeps the month's sheet (考勤制度, 二(五)).
# workspace: shanting
# now: 2018-08-09T08:25:00+08:00

$ bianmin --as xuzhuang-li staff clock in
370406106-20180801-0001: xuzhuang-li came at 08:25 on 2018-08-09

$ bianmin --as xuzhuang-li staff clock in xuzhuang-li
370406106-20180801-0001: xuzhuang-li came at 08:25 on 2018-08-09

$ now 2018-08-09T08:40:00+08:00
$ bianmin --as xuzhuang-li staff clock in
! bianmin: error: refused: attendance
!   clocked-in: xuzhuang-li came at 08:25 on 2018-08-09 already — record the leaving: bianmin staff clock out (二(五)考勤制度)
[3]

$ bianmin --as xuzhuang-wang staff clock out
! bianmin: error: refused: attendance
!   not-clocked-in: xuzhuang-wang has not come on 2018-08-09: there is no mark — record the coming first: bianmin staff clock in --at MOMENT (二(五)考勤制度)
[3]

$ bianmin --as xuzhuang-wang staff clock in
370406106-20180801-0002: xuzhuang-wang came at 08:40 on 2018-08-09
! bianmin: late (迟到): the office opens before that

% Nobody signs in for others, but director and deputy.
$ bianmin --as xuzhuang-wang staff clock in xuzhuang-zhao
! bianmin: error: refused: open
!   outside-own-unit: 王某 is window of xuzhuang: the right to 'open' does not reach xuzhuang-zhao: 'xuzhuang-wang' — who may: xuzhuang: director, deputy; xuzhuang-zhao (二(五)AB岗、考勤制度)
[3]

$ now 2018-08-09T16:30:00+08:00
$ bianmin --as xuzhuang-wang --format json staff clock out
{"sheet":"370406106-20180801-0002","staff":"xuzhuang-wang","day":"2018-08-09","state":"present","in":"08:40","out":"16:30","late":true,"early":true}

% Who was away on the first of the month signs in all the same afterwards; the sheet says away.
$ bianmin staff away xuzhuang-wu --from 2018-08-01 --to 2018-08-08 --reason 病假 -q

$ bianmin --as xuzhuang-wu --at 2018-08-09T08:29 staff clock in
370406106-20180801-0003: xuzhuang-wu came at 08:29 on 2018-08-09

$ bianmin --format json staff attend --staff xuzhuang-wu | grep -E '"(due|present|away|missing)":'
    "due": 7,
    "present": 1,
    "away": 6,
    "missing": 0,

% A rest day counts as overtime; what is over is added by the deputy; nothing lies ahead.
$ now 2018-08-11T09:00:00+08:00
$ bianmin --as xuzhuang-li staff clock in
370406106-20180801-0001: xuzhuang-li came at 09:00 on 2018-08-11
! bianmin: 2018-08-11 is a rest day: it counts as overtime (加班)

$ bianmin --as xuzhuang-li --at 2018-08-09T17:05 staff clock out
! bianmin: error: refused: attendance
!   past-mark: 2018-08-09 is over: only director and deputy add to a day of xuzhuang-li that has passed — let the deputy record it (二(五)考勤制度)
[3]

$ bianmin --at 2018-08-09T17:05 staff clock out xuzhuang-li
370406106-20180801-0001: xuzhuang-li left at 17:05 on 2018-08-09

$ bianmin --at 2018-08-13T08:00 staff clock in xuzhuang-li
! bianmin: error: refused: attendance
!   in-the-future: 2018-08-13 lies in the future — record it when it has come (二(五)考勤制度)
[3]

$ bianmin --dry-run --at 2018-08-10T08:31 staff clock in xuzhuang-zhao
(not recorded): xuzhuang-zhao came at 08:31 on 2018-08-10
! bianmin: late (迟到): the office opens before that

$ bianmin staff attend --staff xuzhuang-li
李某2018年8月考勤

日期        状态  上班   下班   说明  记录编号
----------  ----  -----  -----  ----  -----------------------
2018-08-01  缺勤
2018-08-02  缺勤
2018-08-03  缺勤
2018-08-06  缺勤
2018-08-07  缺勤
2018-08-08  缺勤
2018-08-09  出勤  08:25  17:05        370406106-20180801-0001
2018-08-10  缺勤
2018-08-11  加班  09:00               370406106-20180801-0001

$ bianmin staff attend --center xuzhuang
徐庄镇便民服务中心2018年8月考勤表

姓名  窗口          应出勤  出勤  迟到  早退  缺签  离岗  请假  缺勤  加班
----  ------------  ------  ----  ----  ----  ----  ----  ----  ----  ----
朱某                     8     0     0     0     0     0     0     8     0
秦某                     8     0     0     0     0     0     0     8     0
李某  人社窗口           8     1     0     0     0     0     0     7     1
王某  医保窗口           8     1     1     1     0     0     0     7     0
赵某  民政窗口           8     0     0     0     0     0     0     8     0
冯某  残联窗口           8     0     0     0     0     0     0     8     0
周某  国土村建窗口       8     0     0     0     0     0     0     8     0
吴某  涉农窗口           8     1     0     0     1     6     0     1     0
郑某  户籍窗口           8     0     0     0     0     0     0     8     0
孙某  卫健窗口           8     0     0     0     0     0     0     8     0
陈某  党务政务窗口       8     0     0     0     0     0     0     8     0
褚某  综合窗口           8     0     0     0     0     0     0     8     0
卫某  人社窗口           8     0     0     0     0     0     0     8     0
蒋某  民政窗口           8     0     0     0     0     0     0     8     0
沈某  国土村建窗口       8     0     0     0     0     0     0     8     0
韩某  户籍窗口           8     0     0     0     0     0     0     8     0
杨某  综合窗口           8     0     0     0     0     0     0     8     0

应出勤＝出勤＋离岗＋请假＋缺勤；离岗以离岗登记为准（二(五)考勤制度、AB岗）

考勤员                  审核

% Gaps fail where that is asked for.
$ bianmin staff attend --staff xuzhuang-wang --fail -q
王某2018年8月考勤

日期        状态  上班   下班   说明  记录编号
----------  ----  -----  -----  ----  -----------------------
2018-08-01  缺勤
2018-08-02  缺勤
2018-08-03  缺勤
2018-08-06  缺勤
2018-08-07  缺勤
2018-08-08  缺勤
2018-08-09  出勤  08:40  16:30  迟到  370406106-20180801-0002
2018-08-10  缺勤
[7]

$ bianmin staff attend --month 2018-09
! bianmin: error: 2018-09 has not begun yet
! bianmin: hint: today is 2018-08-11
[2]

$ bianmin --as district-he staff attend
! bianmin: error: of which center?
! bianmin: hint: give --center
[2]

$ bianmin store check
! bianmin: checked 4 cases and 7 entries: the ledger is whole
