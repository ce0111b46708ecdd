# A workbook of a center's and a village's ledger is read sheet by sheet, by its content; what it hides is told.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# files: tests/foreign/make-book tests/data/ledgers/dirty_ledger_gbk.csv>徐庄8月.csv tests/data/ledgers/village_ledger_gbk.csv>彭庄8月.csv

$ /usr/bin/python3 make-book typed 徐庄8月.csv 彭庄8月.csv 台账.xlsx; bianmin import ledger 台账.xlsx --rejects left.csv
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
台账.xlsx    16     3     7     5     0     1
!   台账.xlsx, 徐庄8月!D7, 申请人情况/身份证号: id-damaged: a spreadsheet has destroyed this ID number: its last digits are lost: '3.70499E+17' — look the number up on the paper and type it as text
!   台账.xlsx, 徐庄8月!E7, 申请人情况/联系电话: phone-damaged: a spreadsheet has destroyed this telephone number; it was left out: '1.3E+10' — type it as text
!   台账.xlsx, 徐庄8月!D8, 申请人情况/身份证号: id-damaged: a spreadsheet has destroyed this ID number: its last digits are lost: '370499196212120000' — look the number up on the paper and type it as text
!   台账.xlsx, 徐庄8月!L9, 满意度: rating-doubtful: “√” does not say which of the five levels was meant — write 非常满意, 满意, 基本满意, 不满意 or 非常不满意, or leave it empty
!   台账.xlsx, 徐庄8月!L13, 满意度: rating-of-refusal: the matter was refused or withdrawn: only what was completed is rated, and this was left out: '不满意' — where somebody was dissatisfied with it, enter a complaint (二(四)回交)
!   台账.xlsx, 徐庄8月!J14, 办结日期: finished-before-received: finished on 2018-08-07, before it was accepted on 2018-08-08: '2018年8月7日' — check both days
!   台账.xlsx, 徐庄8月!I17, 承诺时限: limit-over-promise: longer than the catalog's promise of 5个工作日; the ledger's limit counts: '30' — check the limit: by it the matter is late only after 30个工作日 (二(四)承诺件)
!   台账.xlsx, 徐庄8月!J17, 办结日期: finished-after-ledger: finished on 2018-10-08, but the ledger was filled in on 2018-09-03: '2018年10月8日' — check the day
!   台账.xlsx, 徐庄8月!F18, 事项名称: several-households: the row stands for 3 households; it is recorded as one case: '地力补贴（彭庄等3户）' — where each has its own matter, give each a row
!   台账.xlsx, 彭庄8月!H3, 送镇日期: zero-lost: 8.1 may be 8.10: spreadsheets drop the last 0: '8.1' — compare it with the rows around
!   台账.xlsx, 彭庄8月!I3, 取回送达日期: zero-lost: 8.1 may be 8.10: spreadsheets drop the last 0: '8.1' — compare it with the rows around
!   台账.xlsx, 彭庄8月, row 3: near-duplicate: the same person, service and day stand in row 徐庄8月!6, and one of the two has no ID number: '李四' — the same matter: leave this row or row 徐庄8月!6 out; another's: write the ID number of both, or enter this one with case open
! bianmin: 22 notes on cells that were mended or understood are not shown; see them with -v or import show
! bianmin: 5 rows were left out; mend them in left.csv and import that file
[7]

% Rows of each sheet stand under their own title.
$ grep -v '台账.xlsx' left.csv | grep -c 台账
2

$ bianmin case list --format jsonl | wc -l
10

% One sheet, by name or number; everything in it is known.
$ bianmin import ledger 台账.xlsx --sheet 彭庄8月 -q
[7]

$ bianmin import ledger 台账.xlsx --sheet 2 --dry-run --format json | grep -E '"(rows|duplicates|encoding|sheet|cell)"' | sort | uniq -c | sort -rn | head -8
      9       "sheet": "彭庄8月",
      2       "cell": "I3",
      2       "cell": "H3",
      1   "rows": 3,
      1   "duplicates": 2,
      1       "rows": 3,
      1       "encoding": "XLSX"
      1       "duplicates": 2,

$ bianmin import ledger 台账.xlsx --sheet 彭庄9月
! bianmin: error: 台账.xlsx has no sheet “彭庄9月”
! bianmin: hint: did you mean “彭庄8月”?
[4]

% The ending does not matter, the content does; a hidden sheet and one without a ledger are told.
$ /usr/bin/python3 make-book xlsxwriter 徐庄8月.csv 表.csv; bianmin import ledger 表.csv 2>&1 | grep -E '名单|说明|表.csv '
  表.csv:名单: hidden-sheet: the sheet is hidden and was not read — read it with --sheet, or with --hidden take
  表.csv:说明: sheet-passed-over: no header row was found in this sheet, so it was not read — name its columns as in an import profile if it is a ledger
表.csv    13     0     0     4     0     9

$ bianmin import ledger 表.csv --sheet 说明
! bianmin: error: 表.csv: no sheet holds a ledger
!   表.csv:说明: sheet-passed-over: no header row was found in this sheet, so it was not read — name its columns as in an import profile if it is a ledger
! bianmin: hint: the known names of columns are in imports/*.toml
[7]

$ head -c 4000 台账.xlsx >半截.xlsx; bianmin import ledger 半截.xlsx
! bianmin: error: 半截.xlsx: the workbook cannot be read to its end
!   半截.xlsx: workbook-damaged: the archive is cut off or damaged: Not a zip archive — get the file once more; if a spreadsheet program opens it, save it anew as XLSX
[7]

$ printf '\320\317\021\340\241\261\032\341%2000sE\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0' '' >密.xlsx; bianmin import ledger 密.xlsx
! bianmin: error: 密.xlsx: the workbook cannot be read
!   密.xlsx: workbook-encrypted: it is protected by a password: 'XLSX' — open it with the password and save it without one
! bianmin: hint: open it with the password and save it without one
[5]

$ bianmin import ledger 表.csv --hidden take --dry-run 2>&1 | grep 名单
  表.csv:名单: sheet-passed-over: no header row was found in this sheet, so it was not read — name its columns as in an import profile if it is a ledger
  表.csv:名单: hidden-sheet: the sheet is hidden and was read

% What unpacks to far more than a ledger can be is refused, unless the office trusts it.
$ /usr/bin/python3 -c "import zipfile as z; old, new = z.ZipFile('台账.xlsx'), z.ZipFile('大.xlsx', 'w', z.ZIP_DEFLATED); \
    [new.writestr(p, old.read(p).replace(b'</sheetData>', b' ' * 60000000 * ('sheet2' in p) + b'</sheetData>')) for p in old.namelist()]"

$ bianmin import ledger 大.xlsx -q
! bianmin: error: 大.xlsx: the workbook cannot be read
!   大.xlsx: workbook-too-large: the part xl/worksheets/sheet2.xml unpacks to more than is allowed (57 MB, 0 MB packed): 'ZIP' — if the file is to be trusted, allow more with --unpack
! bianmin: hint: if the file is to be trusted, allow more with --unpack
[5]

$ bianmin import ledger 大.xlsx --sheet 2 --unpack 100 --dry-run -q
[7]

% Where everything is hidden, the hint says how it is read all the same.
$ printf '%s\n' 'import openpyxl' "book = openpyxl.load_workbook('台账.xlsx')" "for sheet in book.worksheets: sheet.sheet_state = 'hidden'" \
    "book.create_chartsheet('图')" "book.active = 2" "book.save('藏.xlsx')" > hide.py && /usr/bin/python3 hide.py; bianmin import ledger 藏.xlsx
! bianmin: error: 藏.xlsx: no sheet with cells can be seen
! bianmin: hint: read what is hidden with --hidden take: 徐庄8月、彭庄8月
[5]
