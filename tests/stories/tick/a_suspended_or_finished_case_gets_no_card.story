# A clock that stands still gives no warning, a finished case never turns red; what is not handed over in ten working days does (行政许可法第四十四条).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0001

$ bianmin case suspend 370406106-20180810-0001 --procedure 现场勘查 -q

$ bianmin case open --service 临时救助 --name 孙七 --material all --accept -q
370406106-20180810-0002

$ now 2018-08-28T09:00:00+08:00
% Completed late, before the clock looked: the reports count that.
$ bianmin case complete 370406106-20180810-0002 --result 发放救助金 -q

$ bianmin tick
! bianmin: cases: 2; deemed accepted 0, yellow 0, red 0, did not come 0, refused 0

$ bianmin due
时限

到期日      剩余  时限  办件编号                 事项                    承办人
----------  ----  ----  -----------------------  ----------------------  ------
2018-09-11    10  送达  370406106-20180810-0002  临时救助                秦某
2018-08-31  中止  承诺  370406106-20180810-0001  农村村民宅基地用地审批  秦某
2018-09-07  中止  法定  370406106-20180810-0001  农村村民宅基地用地审批  秦某
! bianmin: clocks: 3, of these overdue: 0

$ now 2018-09-12T20:00:00+08:00
$ bianmin tick
370406106-20180810-0002: red card, delivery, due 2018-09-11 (1 working days late)
! bianmin: cases: 2; deemed accepted 0, yellow 0, red 1, did not come 0, refused 0

$ bianmin case show 370406106-20180810-0002
办件 370406106-20180810-0002

项目    内容
------  ----------------------
事项    临时救助（MZ-05-003）
状态    已办结
类型    承诺件
渠道    直接办理
申请人  孙*
中心    徐庄镇便民服务中心
窗口    民政窗口
首问    秦某，2018-08-10 09:30
承办人  秦某
结果    发放救助金

时限

时限  期限        到期日      剩余工作日  说明
----  ----------  ----------  ----------  --------
承诺  10个工作日  2018-08-24              超时办结
送达  10个工作日  2018-09-11          -1  超期

办理记录

发生时间          环节  经办  内容                            文书
----------------  ----  ----  ------------------------------  ------
2018-08-10 09:30  登记  秦某  材料 齐全
2018-08-10 09:30  受理  秦某  承办人 秦某；到期 2018-08-24    受理单
2018-08-28 09:00  办结  秦某  结果 发放救助金；用时工作日 12
2018-09-12 20:00  预警  系统  红牌：送达；到期 2018-09-11

$ bianmin case return 370406106-20180810-0002 --to 本人 -q

$ bianmin tick
! bianmin: cases: 1; deemed accepted 0, yellow 0, red 0, did not come 0, refused 0

% It runs on with what it had.
$ bianmin case resume 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-10-09 (15 working days left)

$ bianmin due
时限

到期日      剩余  时限  办件编号                 事项                    承办人
----------  ----  ----  -----------------------  ----------------------  ------
2018-10-09    15  承诺  370406106-20180810-0001  农村村民宅基地用地审批  秦某
2018-10-16    20  法定  370406106-20180810-0001  农村村民宅基地用地审批  秦某
! bianmin: clocks: 2, of these overdue: 0

$ bianmin store check
! bianmin: checked 2 cases and 7 entries: the ledger is whole
