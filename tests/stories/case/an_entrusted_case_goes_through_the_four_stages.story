# A villager entrusts the agent; the case is registered, accepted, undertaken and handed back (委托、受理、承办、回交).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 张三 --id 370499199912311230 --phone 13000000001 --material 临时救助申请书 --material 身份证 -q
370406106200-20180810-0001

$ bianmin --as xuzhuang-qiao case notify 370406106200-20180810-0001 --missing 户口簿
370406106200-20180810-0001: incomplete

$ now 2018-08-13T10:00:00+08:00
$ bianmin --as xuzhuang-qiao case accept 370406106200-20180810-0001
! bianmin: error: refused: accept of 370406106200-20180810-0001
!   materials-complete: required materials have not been received: 户口簿 — notify the applicant once of all of them (case notify), or record them with --material, --material all when everything is there (二(四)受理)
[3]

$ bianmin --as xuzhuang-qiao case supply 370406106200-20180810-0001 --material 户口簿
370406106200-20180810-0001: registered

$ bianmin --as xuzhuang-qin case accept 370406106200-20180810-0001
370406106200-20180810-0001: accepted, due 2018-08-27 (10 working days left)

$ bianmin --as xuzhuang-qin case assign 370406106200-20180810-0001 --to xuzhuang-zhao
370406106200-20180810-0001: in_progress, due 2018-08-27 (10 working days left)

$ now 2018-08-24T16:00:00+08:00
$ bianmin --as xuzhuang-zhao case complete 370406106200-20180810-0001 --result "发放救助金600元"
370406106200-20180810-0001: completed

$ now 2018-08-25T10:00:00+08:00
$ bianmin --as xuzhuang-qiao case return 370406106200-20180810-0001 --to 本人
370406106200-20180810-0001: returned

$ bianmin --as xuzhuang-qiao case rate 370406106200-20180810-0001 --rating 满意
370406106200-20180810-0001: returned

$ bianmin case show 370406106200-20180810-0001
办件 370406106200-20180810-0001

项目      内容
--------  ----------------------
事项      临时救助（MZ-05-003）
状态      已回交
类型      承诺件
渠道      委托代办
申请人    张*
证件号码  370499********1230
电话      130****0001
中心      徐庄镇便民服务中心
村站      徐庄镇彭庄村便民服务站
窗口      民政窗口
首问      乔某，2018-08-10 09:30
承办人    赵某
代办员    乔某
结果      发放救助金600元
评价      满意

时限

时限  期限        到期日      剩余工作日  说明
----  ----------  ----------  ----------  ----
承诺  10个工作日  2018-08-27

办理记录

发生时间          环节        经办  内容                                文书
----------------  ----------  ----  ----------------------------------  ------------
2018-08-10 09:30  登记        乔某  材料 临时救助申请书、身份证         委托书
2018-08-10 09:30  一次性告知  乔某  需补 户口簿                         一次性告知书
2018-08-13 10:00  补正        乔某  材料 户口簿
2018-08-13 10:00  受理        秦某  到期 2018-08-27                     受理单
2018-08-13 10:00  承办        秦某  承办人 赵某                         承办单
2018-08-24 16:00  办结        赵某  结果 发放救助金600元；用时工作日 9
2018-08-25 10:00  回交        乔某  领取人 本人                         送达回证
2018-08-25 10:00  评价        乔某  评价 满意

$ bianmin store check
! bianmin: checked 1 cases and 8 entries: the ledger is whole
