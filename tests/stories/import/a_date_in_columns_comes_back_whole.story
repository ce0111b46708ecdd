# A paper ledger has 月 and 日 in columns of their own, boxes to tick, and its title on every page; rows left out come back the same way.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '%s\n' '徐庄镇便民服务中心2018年8月办件台账' '单位：徐庄镇便民服务中心,,,,,,,第1页' '序号,受理时间,,申请人,身份证号,事项名称,办结时间,,是否满意' ',月,日,,,,月,日,' '1,8,6,王一,370499195003150013,养老认证,8,6,☑' '2,,7,王二,370499196207070140,养老认证,,7,□' '3,13,7,王三,,低保,,,□' '徐庄镇便民服务中心2018年8月办件台账' '单位：徐庄镇便民服务中心,,,,,,,第2页' '序号,受理时间,,申请人,身份证号,事项名称,办结时间,,是否满意' ',月,日,,,,月,日,' '4,8,9,丰源社,54370499ME000001XP,低保,退件,,' '5,8,9,@子七,,低保,8,40,√' '合计,5件' > 台账.csv

$ bianmin import ledger 台账.csv --rejects left.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
台账.csv     5     0     2     3     0     0
!   台账.csv, row 7, 受理时间/月: date-unread: this is no day: '13月7日' — write it as 2018-08-10
!   台账.csv, row 12, 办结时间/月: finished-undated: “退件” says that the matter was refused, but not on which day — write the day of the refusal here, and 退办 with the reason under the result or the remarks
!   台账.csv, row 13, 申请人: name-unlikely: this is no name; the cells of the row may have slipped: '@子七' — compare the row with the header
!   台账.csv, row 13, 办结时间/月: date-unread: the day of completion cannot be read: '8月40日' — write it as 2018-08-10
! bianmin: 6 notes on cells that were mended or understood are not shown; see them with -v or import show
! bianmin: 3 rows were left out; mend them in left.csv and import that file
[7]

$ cat left.csv
﻿徐庄镇便民服务中心2018年8月办件台账
序号,受理时间,,申请人,身份证号,事项名称,办结时间,,是否满意,导入结论,导入原因,处理建议,原行号,原文件
,月,日,,,,月,日,,,,,,
3,13月7日,,王三,,低保,,,□,待核,受理时间/月：this is no day,write it as 2018-08-10,7,台账.csv
4,8月9日,,丰源社,54370499ME000001XP,低保,退件,,,待核,"办结时间/月：“退件” says that the matter was refused, but not on which day","write the day of the refusal here, and 退办 with the reason under the result or the remarks",12,台账.csv
5,8月9日,,'@子七,,低保,8月40日,,√,待核,申请人：this is no name; the cells of the row may have slipped；办结时间/月：the day of completion cannot be read,compare the row with the header；write it as 2018-08-10,13,台账.csv

$ sed -i 's/13月7日/8月7日/; s/退件,/8月13日,/; s/,□,待核/,,待核/' left.csv; bianmin import ledger left.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
left.csv     3     0     2     1     0     0
!   left.csv, row 6, 申请人: name-unlikely: this is no name; the cells of the row may have slipped: '@子七' — compare the row with the header
!   left.csv, row 6, 办结时间/月: date-unread: the day of completion cannot be read: '8月40日' — write it as 2018-08-10
! bianmin: 6 notes on cells that were mended or understood are not shown; see them with -v or import show
[7]

$ bianmin case list --format csv | cut -d, -f 1,2,5-8
办件编号,状态,申请人,收件,到期,办结
370406106-20180806-0001,已办结,王*,2018-08-06,2018-08-06,2018-08-06
370406106-20180807-0001,已办结,王*,2018-08-07,2018-08-07,2018-08-07
370406106-20180807-0002,已受理,王*,2018-08-07,2018-09-06,
370406106-20180809-0001,已办结,丰**,2018-08-09,2018-09-10,2018-08-13
