# An absence that has not begun is taken back; one that has ends with the return.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin staff away xuzhuang-zhao --from 2018-08-13 --to 2018-08-14 --reason 年休假
370406106-20180810-0001: xuzhuang-zhao is away from 2018-08-13 until 2018-08-14; xuzhuang-jiang stands in; open cases handed over: 0

$ bianmin staff away xuzhuang-zhao --from 2018-08-20 --to 2018-08-21 --reason 年休假
370406106-20180810-0002: xuzhuang-zhao is away from 2018-08-20 until 2018-08-21; xuzhuang-jiang stands in; open cases handed over: 0

$ bianmin staff away xuzhuang-zhao --cancel
! bianmin: error: 2 absences of xuzhuang-zhao lie ahead
! bianmin: hint: name one by its first day: --from 2018-08-13
[2]

$ bianmin staff away xuzhuang-zhao --cancel --from 2018-08-20 --because 改期
370406106-20180810-0002: withdrawn

$ bianmin staff back xuzhuang-zhao
! bianmin: error: refused: absence
!   not-away: xuzhuang-zhao is not away at 2018-08-10T09:30:00+08:00 — see: bianmin staff on-duty (二(五)AB岗)
[3]

$ now 2018-08-13T14:00:00+08:00
$ bianmin staff away xuzhuang-zhao --cancel
! bianmin: error: refused: absence
!   absence-begun: the absence of xuzhuang-zhao has begun — record the return: bianmin staff back xuzhuang-zhao (二(五)AB岗)
[3]

$ bianmin staff back 赵某 --as xuzhuang-jiang --key back1
370406106-20180810-0001: xuzhuang-zhao is back since 2018-08-13 14:00

% The same act again, after an outcome that was not known.
$ bianmin staff back 赵某 --as xuzhuang-jiang --key back1
370406106-20180810-0001: xuzhuang-zhao is back since 2018-08-13 14:00 (recorded before under this key)

$ bianmin staff back xuzhuang-jiang --as xuzhuang-jiang
! bianmin: error: refused: absence
!   not-away: xuzhuang-jiang is not away at 2018-08-13T14:00:00+08:00 — see: bianmin staff on-duty (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-zhao --cancel
! bianmin: error: refused: absence
!   no-absence: no absence of xuzhuang-zhao lies ahead — see: bianmin staff on-duty (二(五)AB岗)
[3]

% What cannot be read is named at once.
$ bianmin staff away xuzhuang-zhao --from 2018-08-20
! bianmin: error: an absence says who is away, from when and until when
!   missing-option: --to is missing: '--to' — give --to WHEN
!   missing-option: --reason is missing: '--reason' — give --reason TEXT
[2]

$ bianmin staff away xuzhuang-zhao --from 2018-08-20 --to 2018-08-13 --reason 年休假
! bianmin: error: the end must lie after the beginning: --from 2018-08-20, --to 2018-08-13
[2]

$ bianmin staff away xuzhuang-zhao --from 2018-08-20T09:00 --to 2018-08-20T09:00 --reason 年休假
! bianmin: error: the end must lie after the beginning: --from 2018-08-20T09:00, --to 2018-08-20T09:00
[2]

$ bianmin staff away xuzhuang-zhap --from 2018-08-20 --to 2018-08-23 --reason 年休假
! bianmin: error: no staff member 'xuzhuang-zhap'
! bianmin: hint: did you mean 'xuzhuang-zhao'?
[4]

% Somebody of another window has nothing to do with it.
$ bianmin --as xuzhuang-wu staff away xuzhuang-zhao --from 2018-08-20 --to 2018-08-21 --reason 年休假
! bianmin: error: refused: open
!   outside-own-unit: 吴某 is window of xuzhuang: the right to 'open' does not reach xuzhuang-zhao: 'xuzhuang-wu' — who may: xuzhuang: director, deputy; xuzhuang-zhao (二(五)AB岗、考勤制度)
[3]

% Recorded when it is over: the return goes with it.
$ bianmin --format json staff away xuzhuang-feng --from 2018-08-06 --to 2018-08-07 --reason 病假 | grep -o '"state":"[a-z]*"'
"state":"completed"

$ bianmin case show 370406106-20180810-0002
办件 370406106-20180810-0002

项目    内容
------  ----------------------
事项    离岗（absence）
状态    已撤回
对象    赵某
申请人  赵*
中心    徐庄镇便民服务中心
首问    秦某，2018-08-10 09:30

时限

时限  期限  到期日      剩余工作日  说明
----  ----  ----------  ----------  ----
返岗        2018-08-21

办理记录

发生时间          环节  经办  内容                                             文书
----------------  ----  ----  -----------------------------------------------  ----
2018-08-10 09:30  登记  秦某  自 2018-08-20 00:00；至 2018-08-21；理由 年休假
2018-08-10 09:30  受理  秦某  到期 2018-08-21
2018-08-10 09:30  撤回  秦某  原因 改期
