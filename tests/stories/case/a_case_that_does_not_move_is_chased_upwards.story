# The handler first, then deputy, director and district (催办、督办, 二(四)(4)、二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0001

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhou -q

$ bianmin case open --service 临时救助 --name 孙七 --material all --accept -q
370406106-20180810-0002

$ bianmin case assign 370406106-20180810-0002 --to xuzhuang-zhao -q

$ now 2018-08-22T09:00:00+08:00
$ bianmin case remind 370406106-20180810-0001 --note 还有七个工作日 --dry-run
370406106-20180810-0001: in_progress, due 2018-08-31 (7 working days left) (dry run: nothing was written)
! bianmin: 催办单 to 周某 (handler), reminder 1 of 370406106-20180810-0001

$ bianmin case remind 370406106-20180810-0001 --note 还有七个工作日
370406106-20180810-0001: in_progress, due 2018-08-31 (7 working days left)
! bianmin: 催办单 to 周某 (handler), reminder 1 of 370406106-20180810-0001

$ bianmin case remind 370406106-20180810-0001
370406106-20180810-0001: in_progress, due 2018-08-31 (7 working days left)
! bianmin: 督办单 to 秦某 (deputy), reminder 2 of 370406106-20180810-0001

$ bianmin case remind 370406106-20180810-0001 --lang zh
370406106-20180810-0001: 办理中, 期限 2018-08-31（剩余 7 个工作日）
! bianmin: 督办单送朱某（主任），第 3 次催办：370406106-20180810-0001

$ bianmin case remind 370406106-20180810-0001
370406106-20180810-0001: in_progress, due 2018-08-31 (7 working days left)
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 4 of 370406106-20180810-0001

$ bianmin case remind 370406106-20180810-0002 --level director --clock 承诺
370406106-20180810-0002: in_progress, due 2018-08-24 (2 working days left)
! bianmin: 督办单 to 朱某 (director), reminder 1 of 370406106-20180810-0002

$ bianmin case remind 370406106-20180810-0002 --to 区民政局 --format json | grep -o '"reminders":[0-9]*'
"reminders":2
! bianmin: 催办单 to 区民政局, reminder 2 of 370406106-20180810-0002

% Overdue goes up by itself; several clocks of one case are one reminder, and the same night is not written twice.
$ now 2018-08-28T09:00:00+08:00
$ bianmin case open --service 低保 --name 王五 --material all --accept --at 2018-08-10 -q
370406106-20180810-0003

$ bianmin due --overdue
时限

到期日      剩余  时限  办件编号                 事项      承办人
----------  ----  ----  -----------------------  --------  ------
2018-08-24    -2  承诺  370406106-20180810-0002  临时救助  赵某
! bianmin: clocks: 1, of these overdue: 1

$ now 2018-10-10T09:00:00+08:00
$ bianmin due --overdue --format jsonl -q | bianmin case remind --batch --key 催办-2018-10-10
370406106-20180810-0002: in_progress, due 2018-08-24 (29 working days late)
370406106-20180810-0001: in_progress, due 2018-08-31 (24 working days late)
370406106-20180810-0001: in_progress, due 2018-08-31 (24 working days late) (recorded before under this key)
370406106-20180810-0003: accepted, due 2018-09-11 (17 working days late)
370406106-20180810-0003: accepted, due 2018-09-11 (17 working days late) (recorded before under this key)
370406106-20180810-0003: accepted, due 2018-09-11 (17 working days late) (recorded before under this key)
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 3 of 370406106-20180810-0002
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 5 of 370406106-20180810-0001
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 1 of 370406106-20180810-0003

$ bianmin due --overdue --format jsonl -q | bianmin case remind --batch --key 催办-2018-10-10
370406106-20180810-0002: in_progress, due 2018-08-24 (29 working days late) (recorded before under this key)
370406106-20180810-0001: in_progress, due 2018-08-31 (24 working days late) (recorded before under this key)
370406106-20180810-0001: in_progress, due 2018-08-31 (24 working days late) (recorded before under this key)
370406106-20180810-0003: accepted, due 2018-09-11 (17 working days late) (recorded before under this key)
370406106-20180810-0003: accepted, due 2018-09-11 (17 working days late) (recorded before under this key)
370406106-20180810-0003: accepted, due 2018-09-11 (17 working days late) (recorded before under this key)

% Finished cases are left in peace.
$ bianmin case complete 370406106-20180810-0002 --result 发放救助金 -q

$ bianmin case remind 370406106-20180810-0002
370406106-20180810-0002: completed
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 4 of 370406106-20180810-0002

$ bianmin case remind 370406106-20180810-0009
! bianmin: error: there is no case 370406106-20180810-0009
! bianmin: hint: did you mean 370406106-20180810-0001, 370406106-20180810-0002, 370406106-20180810-0003?
[4]

$ bianmin case remind 370406106-20180810-0001 --level mayor
! bianmin: error: 'mayor' is not a value of --level
! bianmin: hint: one of: handler, deputy, director, district
[2]

$ bianmin case remind 370406106-20180810-0001 --clock egg
! bianmin: error: clock: cannot read 'egg'
! bianmin: hint: one of: promise, 承诺, statutory, 法定, own_stage, 镇街审查, upper_stage, 上级审批, opinion, 会办, notice, 一次性告知, supplement, 待补正, delivery, 送达, complaint, 投诉答复, rectification, 整改反馈, call_back, 回访, remittance, 上缴, handoff, 移送签收, appointment, 预约, absence, 返岗, acceptance, 投诉受理
[2]

$ printf '{"case":"370406106-20180810-0002"}\n{"case":"370406106-20180810-0001"}\n' | bianmin case remind --batch -q

$ bianmin case show 370406106-20180810-0001
办件 370406106-20180810-0001

项目    内容
------  -----------------------------------
事项    农村村民宅基地用地审批（GT-01-001）
状态    办理中
类型    联办件
渠道    直接办理
申请人  周*
中心    徐庄镇便民服务中心
窗口    国土村建窗口
首问    秦某，2018-08-10 09:30
承办人  周某

时限

时限  期限        到期日      剩余工作日  说明
----  ----------  ----------  ----------  ----
承诺  15个工作日  2018-08-31         -24  超期
法定  20个工作日  2018-09-07         -19  超期

办理记录

发生时间          环节  经办  内容                                               文书
----------------  ----  ----  -------------------------------------------------  ------
2018-08-10 09:30  登记  秦某  材料 齐全
2018-08-10 09:30  受理  秦某  承办人 秦某；到期 2018-08-31；法定到期 2018-09-07  受理单
2018-08-10 09:30  承办  秦某  承办人 周某                                        承办单
2018-08-22 09:00  催办  秦某  承办人；致 周某；备注 还有七个工作日               催办单
2018-08-22 09:00  催办  秦某  副主任；致 秦某                                    督办单
2018-08-22 09:00  催办  秦某  主任；致 朱某                                      督办单
2018-08-22 09:00  催办  秦某  区级；致 山亭区                                    督办单
2018-10-10 09:00  催办  秦某  区级；致 山亭区                                    督办单
2018-10-10 09:00  催办  秦某  区级；致 山亭区                                    督办单
