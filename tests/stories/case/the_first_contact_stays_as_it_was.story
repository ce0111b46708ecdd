# 首问负责: who was asked first, and when, is fixed when the case is opened.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --accept --handler xuzhuang-wu -q
370406106-20180810-0001

$ bianmin case correct 370406106-20180810-0001 --field first_contact --value xuzhuang-wu --because 更正
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: this cannot be corrected; correctable are handler, agent, window, rating, result, name, id_number, phone, address, note: 'first_contact' — dates and clocks stand in the log: take the step that mends them (二(五)办件督查)
[3]

$ bianmin case transfer 370406106-20180810-0001 --to xuzhuang-jiang --because 岗位调整
370406106-20180810-0001: in_progress, due 2018-08-24 (10 working days left)

$ bianmin case show 370406106-20180810-0001
办件 370406106-20180810-0001

项目    内容
------  ----------------------
事项    临时救助（MZ-05-003）
状态    办理中
类型    承诺件
渠道    直接办理
申请人  张*
中心    徐庄镇便民服务中心
窗口    民政窗口
首问    赵某，2018-08-10 09:30
承办人  蒋某

时限

时限  期限        到期日      剩余工作日  说明
----  ----------  ----------  ----------  ----
承诺  10个工作日  2018-08-24          10

办理记录

发生时间          环节  经办  内容                          文书
----------------  ----  ----  ----------------------------  ------
2018-08-10 09:30  登记  赵某  材料 齐全
2018-08-10 09:30  受理  赵某  承办人 吴某；到期 2018-08-24  受理单
2018-08-10 09:30  转办  秦某  承办人 蒋某；原因 岗位调整    转办单

$ bianmin --format json case show 370406106-20180810-0001 | grep -A3 '"first_contact":' 
  "first_contact": {
    "staff": "xuzhuang-zhao",
    "at": "2018-08-10T09:30:00+08:00"
  },
