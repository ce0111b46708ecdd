# Of several files one cannot be read: it is told, the others are imported, and the exit code is that of the refused one.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,事项名称,办结日期\n2018-08-06,王一,养老认证,2018-08-06\n' > a.csv

$ printf 'some words\nand no ledger\n' > b.txt

$ printf '徐庄镇便民服务中心2018年9月办件台账\n受理日期,申请人,事项名称,办结日期\n2018-09-06,王二,养老认证,2018-09-06\n' > c.csv

$ bianmin import ledger a.csv b.txt none.csv c.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
a.csv        1     1     0     0     0     0
b.txt     拒绝     0     0     0     0     0
none.csv  拒绝     0     0     0     0     0
c.csv        1     1     0     0     0     0
--------  ----  ----  ----  ----  ----  ----
合计         2     2     0     0     0     0
! bianmin: error: b.txt: no header row was found
!   b.txt: no-header: looked for a row with at least three known column names, one of them for the day or the service — name the columns as in an import profile (受理日期, 申请人, 事项名称), or pin them in imports/
! bianmin: hint: the known names of columns are in imports/*.toml
! bianmin: error: none.csv: there is no such file
[4]

% What was refused is no import.
$ bianmin import list
导入批次

批次  时间              文件   单位                行数  接受  更正  待核  拒收  重复  状态
----  ----------------  -----  ------------------  ----  ----  ----  ----  ----  ----  ----
   1  2018-10-15T09:00  a.csv  徐庄镇便民服务中心     1     1     0     0     0     0  完成
   2  2018-10-15T09:00  c.csv  徐庄镇便民服务中心     1     1     0     0     0     0  完成

$ bianmin import ledger a.csv b.txt --format json
{
  "rows": 1,
  "accepted": 0,
  "corrected": 0,
  "review": 0,
  "rejected": 0,
  "duplicates": 1,
  "continued": 0,
  "files": [
    {
      "rows": 1,
      "accepted": 0,
      "corrected": 0,
      "review": 0,
      "rejected": 0,
      "duplicates": 1,
      "continued": 0,
      "file": "a.csv",
      "import": 3,
      "encoding": "UTF-8"
    },
    {
      "rows": 0,
      "accepted": 0,
      "corrected": 0,
      "review": 0,
      "rejected": 0,
      "duplicates": 0,
      "continued": 0,
      "file": "b.txt",
      "import": 0,
      "encoding": "",
      "refused": "b.txt: no header row was found"
    }
  ],
  "findings_omitted": 0,
  "findings": [
    {
      "file": "a.csv",
      "sheet": "",
      "row": 3,
      "column": "",
      "code": "duplicate",
      "severity": "note",
      "value": "",
      "message": "recorded already as 370406106-20180806-0001",
      "suggestion": "",
      "clause": ""
    },
    {
      "file": "b.txt",
      "sheet": "",
      "row": 0,
      "column": "",
      "code": "no-header",
      "severity": "error",
      "value": "",
      "message": "looked for a row with at least three known column names, one of them for the day or the service",
      "suggestion": "name the columns as in an import profile (受理日期, 申请人, 事项名称), or pin them in imports/",
      "clause": ""
    }
  ]
}
! bianmin: error: b.txt: no header row was found
!   b.txt: no-header: looked for a row with at least three known column names, one of them for the day or the service — name the columns as in an import profile (受理日期, 申请人, 事项名称), or pin them in imports/
! bianmin: hint: the known names of columns are in imports/*.toml
[7]

% A title that names another unit than the option is the wrong file, or the wrong option.
$ printf '徐庄镇便民服务中心2018年9月办件台账\n受理日期,申请人,事项名称,办结日期\n2018-09-07,王三,养老认证,2018-09-07\n' > d.csv

$ bianmin import ledger d.csv --center xiji --dry-run
台账导入

文件   行数  接受  更正  待核  拒收  重复
-----  ----  ----  ----  ----  ----  ----
d.csv     1     1     0     0     0     0
!   d.csv: unit-differs: the title names 徐庄镇便民服务中心, the option 西集镇便民服务中心: recorded there: '徐庄镇便民服务中心2018年9月办件台账' — if the title is right: take the import back (import undo) and import the file without the option
[7]
