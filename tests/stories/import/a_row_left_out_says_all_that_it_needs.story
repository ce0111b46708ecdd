# What contradicts itself is left to a person, in a file that stands alone: what a row took from the row above is written out, and a row with too many cells does not push its reasons aside.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,身份证号,联系电话,事项名称,办件类型,办结日期,收费金额,满意度,备注\n1,2018-08-06,王一,370499195003150013,13000000001,临时救助,承诺,2018-08-09,,满意,\n2,同上,李二,370499196207070140,〃,同上,同上,同上,600元,同上,\n3,2018-08-07,赵三,37049919600101002X,,低保,,2018-08-20,,,退件，不符合条件\n4,2018-08-07,钱四,37049919600201003X,,养老认证,,2018-08-07,,,自带复印件,已取\n合计,4件,,,,,,办结4件,10.00,,\n' > ledger.csv

$ bianmin import ledger ledger.csv --rejects left.csv --lang zh
台账导入

文件        行数  接受  更正  待核  拒收  重复
----------  ----  ----  ----  ----  ----  ----
ledger.csv     4     1     0     3     0     0
!   ledger.csv, 第 4 行, 收费金额: fee-without-basis: 按事项目录，临时救助不收费: '600元' — 发放的款项不是收费，移到备注；无依据收取的应予退还 (二(四)承办；行政许可法第五十八条)
!   ledger.csv, 第 5 行, 备注: note-contradicts: 备注写“退件”，本行却是“办结”: '退件，不符合条件' — 在办理结果栏写明结果，并写日期
!   ledger.csv, 第 6 行: too-many-cells: 本行有 12 个单元格，表头有 11 个：单元格内的逗号造成错位: '已取' — 请给含逗号的单元格加引号
!   ledger.csv, 第 7 行: fee-mismatch: 台账合计收费 10.00 元，各行相加为 600.00 元 — 请将表内合计行与各行核对
! bianmin: 另有 6 条说明（已修正或已读懂的单元格）未显示；加 -v 或用 import show 查看
! bianmin: 3 行未收入；请在 left.csv 中改正后导入该文件
[7]

$ cat left.csv
﻿徐庄镇便民服务中心2018年8月办件台账
序号,受理日期,申请人,身份证号,联系电话,事项名称,办件类型,办结日期,收费金额,满意度,备注,导入结论,导入原因,处理建议,原行号,原文件
2,2018-08-06,李二,	370499196207070140,13000000001,临时救助,承诺,2018-08-09,600元,满意,,待核,收费金额：按事项目录，临时救助不收费,发放的款项不是收费，移到备注；无依据收取的应予退还,4,ledger.csv
3,2018-08-07,赵三,	37049919600101002X,,低保,,2018-08-20,,,退件，不符合条件,待核,备注：备注写“退件”，本行却是“办结”,在办理结果栏写明结果，并写日期,5,ledger.csv
4,2018-08-07,钱四,	37049919600201003X,,养老认证,,2018-08-07,,,自带复印件,待核,本行有 12 个单元格，表头有 11 个：单元格内的逗号造成错位,请给含逗号的单元格加引号,6,ledger.csv,已取

$ sed -e 's/600元//' -e 's/退件，不符合条件,/,/' -e 's/,已取//' left.csv > mended.csv

$ bianmin import ledger mended.csv -q

% Damaged bytes are findings of a table like all others.
$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,事项名称\n2018-08-06,孙\377五,低保\n' > damaged.csv

$ bianmin import ledger damaged.csv --format json --dry-run | grep -A9 '"row": 3' | grep -v clause
      "row": 3,
      "column": "",
      "code": "row-damaged",
      "severity": "error",
      "value": "",
      "message": "some bytes of this row are no text",
      "suggestion": "compare it with the source and write it again",
    },
    {
--
      "row": 3,
      "column": "",
      "code": "undecodable",
      "severity": "warning",
      "value": "FF",
      "message": "a byte that is no text stands here",
      "suggestion": "look at the line in the source and type the damaged cell again",
    }
  ]

$ : > empty.csv

$ bianmin import ledger empty.csv
! bianmin: error: empty.csv: the file is empty
!   empty.csv: empty-file: no cell of it holds a text — save the ledger once more, or leave the file out
[7]
