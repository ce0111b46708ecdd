# A station's ledger: its rows are entrusted cases of that station.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/village_ledger_gbk.csv

$ bianmin import ledger village_ledger_gbk.csv
台账导入

文件                    行数  接受  更正  待核  拒收  重复
----------------------  ----  ----  ----  ----  ----  ----
village_ledger_gbk.csv     3     2     1     0     0     0
!   village_ledger_gbk.csv, row 3, 送镇日期: zero-lost: 8.1 may be 8.10: spreadsheets drop the last 0: '8.1' — compare it with the rows around
!   village_ledger_gbk.csv, row 3, 取回送达日期: zero-lost: 8.1 may be 8.10: spreadsheets drop the last 0: '8.1' — compare it with the rows around
! bianmin: 4 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin case list
办件列表

办件编号                    状态    类型    事项                          申请人  收件        到期        办结        承办人
--------------------------  ------  ------  ----------------------------  ------  ----------  ----------  ----------  ------
370406106200-20180801-0001  已回交  即办件  城乡居民基本医疗保险参保登记  李*     2018-08-01  2018-08-01  2018-08-01
370406106200-20180806-0001  已办结  即办件  城乡居民养老保险待遇资格认证  张*     2018-08-06  2018-08-06  2018-08-06
370406106200-20180813-0001  已受理  上报件  耕地地力保护补贴申报          卫**    2018-08-13  2018-09-25

$ bianmin import ledger village_ledger_gbk.csv --format json
{
  "rows": 3,
  "accepted": 0,
  "corrected": 0,
  "review": 0,
  "rejected": 0,
  "duplicates": 3,
  "continued": 0,
  "files": [
    {
      "rows": 3,
      "accepted": 0,
      "corrected": 0,
      "review": 0,
      "rejected": 0,
      "duplicates": 3,
      "continued": 0,
      "file": "village_ledger_gbk.csv",
      "import": 2,
      "encoding": "GB18030"
    }
  ],
  "findings_omitted": 0,
  "findings": [
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 3,
      "column": "送镇日期",
      "code": "zero-lost",
      "severity": "warning",
      "value": "8.1",
      "message": "8.1 may be 8.10: spreadsheets drop the last 0",
      "suggestion": "compare it with the rows around",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 3,
      "column": "送镇日期",
      "code": "year-added",
      "severity": "note",
      "value": "8.1",
      "message": "read as 2018-08-01",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 3,
      "column": "取回送达日期",
      "code": "zero-lost",
      "severity": "warning",
      "value": "8.1",
      "message": "8.1 may be 8.10: spreadsheets drop the last 0",
      "suggestion": "compare it with the rows around",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 3,
      "column": "取回送达日期",
      "code": "year-added",
      "severity": "note",
      "value": "8.1",
      "message": "read as 2018-08-01",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 3,
      "column": "",
      "code": "duplicate",
      "severity": "note",
      "value": "1",
      "message": "recorded already as 370406106200-20180801-0001",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 4,
      "column": "代办事项",
      "code": "service-note",
      "severity": "note",
      "value": "养老认证（上门）",
      "message": "read as “城乡居民养老保险待遇资格认证”; the note was kept",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 4,
      "column": "取回送达日期",
      "code": "done-on-the-spot",
      "severity": "note",
      "value": "-",
      "message": "an instant matter that was not sent to the town: done on the spot",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 4,
      "column": "",
      "code": "duplicate",
      "severity": "note",
      "value": "2",
      "message": "recorded already as 370406106200-20180806-0001",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "village_ledger_gbk.csv",
      "sheet": "",
      "row": 5,
      "column": "",
      "code": "duplicate",
      "severity": "note",
      "value": "3",
      "message": "recorded already as 370406106200-20180813-0001",
      "suggestion": "",
      "clause": ""
    }
  ]
}

$ bianmin import undo 1 --because 导错 --dry-run
! bianmin: 3 cases would be annulled (dry run: nothing was written)

$ bianmin import undo 1 --because 导错 --yes
! bianmin: 3 cases annulled; the file may be imported again

$ bianmin case list
办件列表

（无）

$ bianmin import list
导入批次

批次  时间              文件                    单位                    行数  接受  更正  待核  拒收  重复  状态
----  ----------------  ----------------------  ----------------------  ----  ----  ----  ----  ----  ----  ------
   1  2018-10-15T09:00  village_ledger_gbk.csv  徐庄镇彭庄村便民服务站     3     2     1     0     0     0  已撤销
   2  2018-10-15T09:00  village_ledger_gbk.csv  徐庄镇彭庄村便民服务站     3     0     0     0     0     3  完成
