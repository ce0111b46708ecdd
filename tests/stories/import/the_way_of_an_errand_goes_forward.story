# A village ledger whose days contradict each other is left to a person; a rating beside an open matter is not lost.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '山亭区徐庄镇葫芦套村便民服务站2018年8月代办服务台账\n序号,代办日期,委托人,代办事项,送交日期,取回日期,送达日期,是否满意\n1,8.06,陈一,低保,8.08,8.07,8.07,\n2,8.06,陈二,低保,8.03,,,\n3,8.06,陈三,低保,,8.20,8.15,\n4,8.06,陈四,低保,8.08,,,否\n5,8.06,陈五,低保,8.08,8.20,8.21,否\n' > village.csv

$ bianmin import ledger village.csv
台账导入

文件         行数  接受  更正  待核  拒收  重复
-----------  ----  ----  ----  ----  ----  ----
village.csv     5     0     1     4     0     0
!   village.csv, row 3, 取回日期: fetched-before-sent: fetched on 2018-08-07, before it was sent on 2018-08-08: '8.07' — check both days
!   village.csv, row 4, 送交日期: sent-before-received: sent on 2018-08-03, before it was entrusted on 2018-08-06: '8.03' — check both days
!   village.csv, row 5, 送达日期: delivered-before-fetched: delivered on 2018-08-15, before it was fetched on 2018-08-20: '8.15' — check both days
!   village.csv, row 6, 是否满意: rating-unfinished: rated, but by the rest of the row the matter was not completed: '不满意' — write the day of completion, or take the rating out (二(四)回交)
! bianmin: 15 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin case list
办件列表

办件编号                    状态    类型    事项                  申请人  收件        到期        办结        承办人
--------------------------  ------  ------  --------------------  ------  ----------  ----------  ----------  ------
370406106201-20180806-0001  已回交  上报件  最低生活保障审核确认  陈*     2018-08-06  2018-09-05  2018-08-20
