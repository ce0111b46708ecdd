# A center's ledger as it comes from a spreadsheet: GBK, title, two-row header, sums, damaged numbers.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin import ledger dirty_ledger_gbk.csv --rejects left.csv
台账导入

文件                  行数  接受  更正  待核  拒收  重复
--------------------  ----  ----  ----  ----  ----  ----
dirty_ledger_gbk.csv    13     2     6     4     0     1
!   dirty_ledger_gbk.csv, row 7, 申请人情况/身份证号: id-damaged: a spreadsheet has destroyed this ID number: its last digits are lost: '3.70499E+17' — look the number up on the paper and type it as text
!   dirty_ledger_gbk.csv, row 7, 申请人情况/联系电话: phone-damaged: a spreadsheet has destroyed this telephone number; it was left out: '1.3E+10' — type it as text
!   dirty_ledger_gbk.csv, row 8, 申请人情况/身份证号: id-damaged: a spreadsheet has destroyed this ID number: its last digits are lost: '370499196212120000' — look the number up on the paper and type it as text
!   dirty_ledger_gbk.csv, row 9, 满意度: rating-doubtful: “√” does not say which of the five levels was meant — write 非常满意, 满意, 基本满意, 不满意 or 非常不满意, or leave it empty
!   dirty_ledger_gbk.csv, row 13, 满意度: rating-of-refusal: the matter was refused or withdrawn: only what was completed is rated, and this was left out: '不满意' — where somebody was dissatisfied with it, enter a complaint (二(四)回交)
!   dirty_ledger_gbk.csv, row 14, 办结日期: finished-before-received: finished on 2018-08-07, before it was accepted on 2018-08-08: '2018年8月7日' — check both days
!   dirty_ledger_gbk.csv, row 17 (line 19), 承诺时限: limit-over-promise: longer than the catalog's promise of 5个工作日; the ledger's limit counts: '30' — check the limit: by it the matter is late only after 30个工作日 (二(四)承诺件)
!   dirty_ledger_gbk.csv, row 17 (line 19), 办结日期: finished-after-ledger: finished on 2018-10-08, but the ledger was filled in on 2018-09-03: '2018年10月8日' — check the day
!   dirty_ledger_gbk.csv, row 18 (line 20), 事项名称: several-households: the row stands for 3 households; it is recorded as one case: '地力补贴（彭庄等3户）' — where each has its own matter, give each a row
! bianmin: 18 notes on cells that were mended or understood are not shown; see them with -v or import show
! bianmin: 4 rows were left out; mend them in left.csv and import that file
[7]

$ cat left.csv
﻿徐庄镇便民服务中心2018年8月份办件台账
填报时间：2018-09-03
序号,受理日期,申请人情况,,,事项名称,窗口,办件类型,承诺时限,办结日期,经办人,满意度,备注,导入结论,导入原因,处理建议,原行号,原文件
,,姓名,身份证号,联系电话,,,,,,,,,,,,,
3,2018.8.2,王五,3.70499E+17,1.3E+10,低保,民政,上报件,22个工作日,,赵某,,在办,待核,申请人情况/身份证号：a spreadsheet has destroyed this ID number: its last digits are lost；申请人情况/联系电话：a spreadsheet has destroyed this telephone number; it was left out,look the number up on the paper and type it as text,7,dirty_ledger_gbk.csv
４,２０１８．８．２,赵六,	370499196212120000,13000000004,残疾证办理,残联,上报,15,2018.8.27,赵某,满意,,待核,申请人情况/身份证号：a spreadsheet has destroyed this ID number: its last digits are lost,look the number up on the paper and type it as text,8,dirty_ledger_gbk.csv
5,8月3日,欧阳娜娜,	370499198501010228,,一孩登记,计生,即办,,8月3日,孙某,√,,待核,满意度：“√” does not say which of the five levels was meant,"write 非常满意, 满意, 基本满意, 不满意 or 非常不满意, or leave it empty",9,dirty_ledger_gbk.csv
10,"""2018年8月8日",郑十,	370499500315001,13000000010,社保卡挂失,人社,即办件,1天,2018年8月7日,李某,满意,办结早于受理,待核,"办结日期：finished on 2018-08-07, before it was accepted on 2018-08-08",check both days,14,dirty_ledger_gbk.csv

$ bianmin import ledger dirty_ledger_gbk.csv -q
[7]

$ bianmin case list
办件列表

办件编号                    状态    类型    事项                          申请人  收件        到期        办结        承办人
--------------------------  ------  ------  ----------------------------  ------  ----------  ----------  ----------  ------
370406106-20180801-0001     已办结  即办件  城乡居民养老保险待遇资格认证  张*     2018-08-01  2018-08-01  2018-08-01  李某
370406106-20180803-0001     已办结  联办件  农村村民宅基地用地审批        孙*     2018-08-03  2018-08-24  2018-08-31  周某
370406106-20180806-0001     已办结  承诺件  临时救助                      周*     2018-08-06  2018-08-20  2018-08-17  赵某
370406106-20180807-0001     已退办  上报件  高龄津贴申领                  吴*     2018-08-07              2018-08-07  赵某
370406106-20180809-0001     已办结  承诺件  夫妻投靠户口迁入              冯*     2018-08-09  2018-08-23  2018-08-20  派出所
370406106-20180810-0001     已办结  上报件  宅基地使用权及房屋所有权登记  褚**    2018-08-10  2018-09-21  2018-10-08  周某
370406106-20180810-0002     已受理  上报件  耕地地力保护补贴申报          卫**    2018-08-10  2018-09-21              吴某
370406106200-20180801-0001  已办结  即办件  城乡居民基本医疗保险参保登记  李*     2018-08-01  2018-08-01  2018-08-01  李某

$ bianmin import list
导入批次

批次  时间              文件                  单位                行数  接受  更正  待核  拒收  重复  状态
----  ----------------  --------------------  ------------------  ----  ----  ----  ----  ----  ----  ----
   1  2018-10-15T09:00  dirty_ledger_gbk.csv  徐庄镇便民服务中心    13     2     6     4     0     1  完成
   2  2018-10-15T09:00  dirty_ledger_gbk.csv  徐庄镇便民服务中心    13     0     0     4     0     9  完成

$ bianmin import show 1 | head -20
导入批次 1 的疑点

行  列                   代码                      程度     原值                     说明                                                                                          建议                                                                     改正批次
--  -------------------  ------------------------  -------  -----------------------  --------------------------------------------------------------------------------------------  -----------------------------------------------------------------------  --------
 5  申请人情况/姓名      name-mended               note     张　*                    read as “张*”
 5  申请人情况/联系电话  phone-mended              note     130-****-****            read as 130********
 6  申请人情况/姓名      name-mended               note     李 *                     read as “李*”
 6  申请人情况/身份证号  id-mended                 note     '370***************      signs that do not belong to the ID number were taken off
 7  申请人情况/身份证号  id-damaged                error    3.704**E+17              a spreadsheet has destroyed this ID number: its last digits are lost                          look the number up on the paper and type it as text
 7  申请人情况/联系电话  phone-damaged             warning  1.3E+10                  a spreadsheet has destroyed this telephone number; it was left out                            type it as text
 8  受理日期             date-mended               note     ２０１８．８．２         read as 2018-08-02
 8  申请人情况/身份证号  id-damaged                error    370***************       a spreadsheet has destroyed this ID number: its last digits are lost                          look the number up on the paper and type it as text
 9  受理日期             year-added                note     8月3日                   read as 2018-08-03
 9  办结日期             year-added                note     8月3日                   read as 2018-08-03
 9  满意度               rating-doubtful           error    √                        “√” does not say which of the five levels was meant                                           write 非常满意, 满意, 基本满意, 不满意 or 非常不满意, or leave it empty
10  受理日期             date-serial               note     43315                    a spreadsheet's number of days, read as 2018-08-03
10  申请人情况/姓名      name-note                 note     孙*（代）                the note “代” was taken off the name
10  申请人情况/联系电话  several-phones            note     130********/130********  of 2 numbers the first was kept
10  办结日期             year-added                note     8.31                     read as 2018-08-31
13  办件类型             kind-is-outcome           note     退办                     退办 is how the matter ended, not its kind; the kind is the catalog's

$ bianmin store check
! bianmin: checked 8 cases and 8 entries: the ledger is whole
