# What bad ratings demanded is a list like any other, and feeds the batch that chases it; the log tells what was asked again.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 社保卡挂失 --name 李四 --material all --complete 已挂失 -q; bianmin case rate 370406106-20181008-0001 --rating 不满意 --by 李四 -q
370406106-20181008-0001

$ bianmin case list --type rectification
办件列表

办件编号                 状态    对象  事项  申请人  收件        到期        办结  承办人
-----------------------  ------  ----  ----  ------  ----------  ----------  ----  ------
370406106-20181008-0002  已受理  赵某  整改  评价人  2018-10-08  2018-10-15

$ bianmin case list --type rectification --open --format jsonl | bianmin case remind --batch -q

$ bianmin case call-back 370406106-20181008-0002 --not-satisfied --note 仍有意见 -q; bianmin case show 370406106-20181008-0002
办件 370406106-20181008-0002

项目      内容
--------  -----------------------
事项      整改（rectification）
状态      已受理
对象      赵某
相关办件  370406106-20181008-0001
申请人    评价人
中心      徐庄镇便民服务中心
首问      秦某，2018-10-08 09:00

时限

时限      期限       到期日      剩余工作日  说明
--------  ---------  ----------  ----------  ----
整改反馈  5个工作日  2018-10-15           5

办理记录

发生时间          环节  经办  内容                   文书
----------------  ----  ----  ---------------------  ------
2018-10-08 09:00  登记  秦某  评价 不满意
2018-10-08 09:00  受理  秦某  到期 2018-10-15
2018-10-08 09:00  催办  秦某  承办人；致 赵某        催办单
2018-10-08 09:00  回访  秦某  不满意；备注 仍有意见

$ bianmin case print 370406106-20181008-0002 --form acceptance
! bianmin: error: refused: print of 370406106-20181008-0002
!   form-not-due: the case has not been accepted: 'acceptance' — can be printed now: reminder 催办单 (二(四)受理；行政许可法第三十二条第二款)
[3]

$ printf '%s\n' 'case = 1' | bianmin case remind --batch
! bianmin: error: stdin:1: this is no JSON object
! bianmin: hint: a batch takes one JSON object a line, as lists give with --format jsonl
! bianmin: 1 of 1 lines were not recorded
[7]
