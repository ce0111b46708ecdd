# Rights by role: the refusal names the role, the clause and who may.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 张三 --material all -q
370406106200-20180810-0001

% An agent works for the own station.
$ bianmin --as xuzhuang-hulutao-agent case accept 370406106200-20180810-0001
! bianmin: error: refused: accept of 370406106200-20180810-0001
!   outside-own-unit: 廖某 is agent of xuzhuang-hulutao: the right to 'accept' does not reach xuzhuang-pengzhuang: 'xuzhuang-hulutao-agent' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent (二(四)受理)
[3]

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 李四 --center xuzhuang --material all
! bianmin: error: refused: open
!   outside-own-unit: 乔某 is agent of xuzhuang-pengzhuang: the right to 'open' does not reach xuzhuang: 'xuzhuang-qiao' — who may: xuzhuang: director, deputy, window (二(四)委托、直接办理)
[3]

$ bianmin --as xuzhuang-qiao case accept 370406106200-20180810-0001
370406106200-20180810-0001: accepted, due 2018-08-24 (10 working days left)

$ bianmin --as xuzhuang-qiao case transfer 370406106200-20180810-0001 --to xuzhuang-zhao --because 上送
! bianmin: error: refused: transfer of 370406106200-20180810-0001
!   no-right: 乔某 is agent: this role has no right to 'transfer': 'xuzhuang-qiao' — who may: xuzhuang: director, deputy, window (二(四)承办)
[3]

% A clerk works for the own center and its stations.
$ bianmin --as xuzhuang-zhao case assign 370406106200-20180810-0001 --to xuzhuang-zhao
370406106200-20180810-0001: in_progress, due 2018-08-24 (10 working days left)

$ bianmin --as xiji-zhuren case complete 370406106200-20180810-0001 --result 发放
! bianmin: error: refused: complete of 370406106200-20180810-0001
!   outside-own-unit: 许某 is director of xiji: the right to 'complete' does not reach xuzhuang-pengzhuang: 'xiji-zhuren' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent (二(四)限时办结)
[3]

% The district chases, and does not decide.
$ bianmin --as district-he case remind 370406106200-20180810-0001
370406106200-20180810-0001: in_progress, due 2018-08-24 (10 working days left)
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106200-20180810-0001

$ bianmin --as district-he case complete 370406106200-20180810-0001 --result 发放
! bianmin: error: refused: complete of 370406106200-20180810-0001
!   no-right: 何某 is supervisor: this role has no right to 'complete': 'district-he' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent (二(四)限时办结)
[3]

$ bianmin --as district-lv case remind 370406106200-20180810-0001
! bianmin: error: refused: remind of 370406106200-20180810-0001
!   no-right: 吕某 is auditor: this role has no right to 'remind': 'district-lv' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent; 370406: supervisor (二(四)(4)；三(三)督查)
[3]

% An extension is approved by the head of the unit; free text is left as it is.
$ bianmin --as xuzhuang-zhao case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case extend 370406106-20180810-0001 --by 5 --approver xuzhuang-wu --because 需现场勘查
! bianmin: error: refused: extend of 370406106-20180810-0001
!   approver-role: 吴某 is window of xuzhuang: an extension is approved by the head of the unit: 'xuzhuang-wu' — who may: xuzhuang: director, deputy (行政许可法第四十二条)
[3]

$ bianmin --as xuzhuang-zhao case extend 370406106-20180810-0001 --by 5 --approver xiji-zhuren --because 需现场勘查
! bianmin: error: refused: extend of 370406106-20180810-0001
!   approver-role: 许某 is director of xiji: an extension is approved by the head of the unit: 'xiji-zhuren' — who may: xuzhuang: director, deputy (行政许可法第四十二条)
[3]

$ bianmin --as xuzhuang-zhao case extend 370406106-20180810-0001 --by 5 --approver xuzhuang-zhu --because 需现场勘查
370406106-20180810-0001: accepted, due 2018-09-07 (20 working days left)

% Taking an import back is for the head of a center.
$ bianmin --as xuzhuang-zhao import undo 1 --because 重复 --yes
! bianmin: error: refused: undo
!   no-right: 赵某 is window: this role has no right to 'undo': 'xuzhuang-zhao' — who may: *: director, deputy (二(五)情况统计)
[3]

$ bianmin staff show district-he
何某

项目  内容
----  -----------
编号  district-he
单位  山亭区
角色  督查人员
专职  否
电话  13000001225

可办环节

范围            环节
--------------  ------------------------------------------------------------------------
全区            登记（投诉）、登记（整改）、登记（更换要求）
                登记（检查、人员调换、培训、表彰、建设计划、事项公布）
                一次性告知（投诉）、补正（投诉）、受理（投诉）、受理（更换要求）
                受理（检查、培训、表彰、建设计划、事项公布）、受理（整改）
                退办（投诉）、承办（投诉）、转办（投诉）、中止（投诉）、恢复（投诉）
                延期（投诉）、催办、办结（投诉）
                办结（检查、人员调换、培训、表彰、建设计划、事项公布）、办结（整改）
                撤回（投诉）、撤回（检查、人员调换、培训、表彰、建设计划、事项公布）
                撤回（整改）、重办（投诉）、更正（投诉）、期限重算、回访、打印文书、预警
                启用日历版本、村级与中心交换、月结、查看完整个人信息
本人及所顶岗位  登记（离岗、考勤）、受理（离岗、考勤）、办结（离岗、考勤）
                撤回（离岗、考勤）

$ bianmin --format json staff show district-lv | grep -o '"rights".*'
"rights": [],
