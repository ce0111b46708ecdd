# A month is closed once; what comes later is adjusted in the next open month, and a copy is proved.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv tests/data/ledgers/village_ledger_gbk.csv
# env: COLUMNS=80

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

% Not while it runs, not by everybody.
$ bianmin report close --month 2018-09 --center xuzhuang
! bianmin: error: refused: close
!   month-running: 2018-09 still runs; today is 2018-09-03 — close it from 2018-10-01 on (二(五)情况统计)
[3]

$ bianmin report close --month 2018-08 --center xuzhuang --as district-lv
! bianmin: error: refused: close
!   no-right: 吕某 is auditor: this role has no right to 'close': 'district-lv' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)情况统计)
[3]

$ bianmin report close --month 2018-08 --center xuzhuang --dry-run
! bianmin: 2018-08 of xuzhuang balances and could be closed

$ bianmin report close --month 2018-08 --center xuzhuang | sed 's/closing:.*/closing/'
closing
! bianmin: 2018-08 of 徐庄镇便民服务中心 is closed, with 7 units below; its figures stand

$ bianmin report close --month 2018-08 --center xuzhuang
! bianmin: error: refused: close
!   month-closed: 2018-08 of xuzhuang was closed on 2018-09-03 by xuzhuang-qin — what came since is adjusted in the next open month (二(五)情况统计)
[3]

$ bianmin report monthly --month 2018-08 --center xuzhuang > before.txt

$ grep 结账 before.txt | sed 's/closing:.*/closing/'
本月已于2018年9月3日由秦某结账，数字不再变动；结账后补录的列入下期“上期调整”。
结账摘要：closing
                  新办理的以最后一次办结为准，原办结月份改计在办；原月份已结账
各月走势          本年自有办件的首月起；已结账的月份按结账时的数字。

% What comes later is recorded as ever, and the month stands.
$ now 2018-09-10T09:00:00+08:00
$ bianmin import ledger village_ledger_gbk.csv --station xuzhuang-pengzhuang 2>&1 | grep closed
bianmin: 2 rows lie in closed months (2018-08): those months stand, and the next open month's report lists the adjustments

$ bianmin report monthly --month 2018-08 --center xuzhuang > after.txt

$ cmp before.txt after.txt

$ now 2018-10-10T09:00:00+08:00
$ bianmin report monthly --month 2018-09 --center xuzhuang | sed -n '/、上期调整$/,/、上期调整明细/p'
九、上期调整

已结账月份  指标      结账数  调整数
----------  --------  ------  ------
2018-08     收件           7       2
2018-08     收即办件       2       1
2018-08     收上报件       1       1
2018-08     办结           5       1
2018-08     按时办结       4       1
2018-08     期末在办       1       1
2018-08     代办件         1       2
2018-08     常规服务       7       1
2018-08     上门服务       0       1

结账月份的数字不变；结账后录入的补录、更正、评价等在此列明，不计入本月收件与办
结。

十、上期调整明细

$ bianmin report monthly --month 2018-09 --center xuzhuang --format json | jq -c '.adjustments[0] | .number, .changes, .events[0].action'
"370406106200-20180806-0001"
{"received":1,"received_instant":1,"completed":1,"on_time":1,"agency":1,"form_home_visit":1}
"open"

% September has an open month before it for the district, but none for the center.
$ bianmin report close --month 2018-09 --as district-he
! bianmin: error: refused: close
!   earlier-month-open: 2018-08 of 370406 is not closed yet — close it first, or say why not with --because (二(五)情况统计)
[3]

$ bianmin report close --month 2018-09 --as district-he --because "8月只有一镇有办件" | sed 's/closing:.*/closing/'
closing
! bianmin: 2018-09 of 山亭区 is closed, with 45 units below; its figures stand

$ bianmin report close --list --format csv | cut -d, -f1-5
月份,单位,结账时间,结账人,说明
2018-08,徐庄镇便民服务中心,2018-09-03T09:00,秦某,
2018-09,山亭区,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,北庄镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,城头镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,店子镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,冯卯镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,凫城镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,桑村镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,山城街道便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,水泉镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,西集镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件
2018-09,徐庄镇便民服务中心,2018-10-10T09:00,何某,8月只有一镇有办件

% The text of the month says by how much, and why it does not go on from what was printed.
$ bianmin report monthly --month 2018-09 --center xuzhuang --text | grep -A3 上期调整
　　（五）上期调整。8月结账后调整：收件+2件、办结+1件、
期末在办+1件。结账月份的数字不变，本月的上月结转按调整后
的件数计，详见附件。
　　二、各窗口情况

% Copies in any format are proved, and a changed figure is named.
$ bianmin -q report verify before.txt | tail -1
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致

$ bianmin report monthly --month 2018-08 --center xuzhuang --by service -o 月报.json

$ bianmin -q report verify 月报.json | tail -1
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致

$ sed 's/"received": 7/"received": 8/' 月报.json > changed.json

$ bianmin report verify changed.json 2>&1 | tail -3
  /balance/received: copy-differs: /balance/received: closed “7”, in this copy “8”
  /year_to_date/received: copy-differs: /year_to_date/received: closed “7”, in this copy “8”
  /trend/0/received: copy-differs: /trend/0/received: closed “7”, in this copy “8”

% So are workbooks, papers and texts, printed at another time than they are proved.
$ for file in 月报.xlsx 月报.pdf 月报.html; do bianmin report monthly --month 2018-08 --center xuzhuang -o $file; done

$ for file in 文字.pdf 文字.html 文字.txt 文字.json; do bianmin report monthly --month 2018-08 --center xuzhuang --text --to 区政务服务中心 -o $file; done

$ now 2018-10-12T09:00:00+08:00
$ for file in 月报.xlsx 月报.pdf 月报.html; do bianmin -q report verify $file | tail -1; done
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致

% The workbook bears the digest as a code, too, the same bytes each time.
$ bianmin report monthly --month 2018-08 --center xuzhuang -o 又.xlsx

$ /usr/bin/python3 -c "import struct, zipfile, zlib; png, again = (zipfile.ZipFile(book).read('xl/media/image1.png') for book in ('月报.xlsx', '又.xlsx')); side, _ = struct.unpack('>II', png[16:24]); print(side, len(zlib.decompress(png[41:-16])) == side * (side // 8 + 1), png == again)"
328 True True

% A total that would be computed by another rule is another total, whatever value the file still shows.
$ /usr/bin/python3 -c "import zipfile; a = zipfile.ZipFile('月报.xlsx'); b = zipfile.ZipFile('改.xlsx', 'w'); [b.writestr(n, a.read(n).replace(b'<f>SUM(', b'<f>1+SUM(', 1) if n.endswith('sheet1.xml') else a.read(n)) for n in a.namelist()]; b.close()"; bianmin report verify 改.xlsx 2>&1 | tail -1 | cut -c1-160
  16: copy-differs: line 16: closed “2018年8月份办件情况月报表: 合计 | 0 [=SUM(B6:B15)] | 7 [=SUM(C6:C15)] | 2 [=SUM(D6:D15)] | 2 [=SUM(E6:E15)] |

% Number formats and charts may show something else than what stands in the cells: what the program wrote is compared whole, and of what another program saved it is said.
$ echo "import sys, zipfile; o, n, part, x, y = sys.argv[1:]; a = zipfile.ZipFile(o); b = zipfile.ZipFile(n, 'w'); [b.writestr(i, a.read(i).replace(x.encode(), y.encode()) if i.startswith(part) else a.read(i)) for i in a.namelist()]; b.close()" > alter.py

$ /usr/bin/python3 alter.py 月报.xlsx 式.xlsx xl/styles.xml '0.0%' '99.9%'; bianmin report verify 式.xlsx
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  ------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    不一致
!   copy-drawn-otherwise: the cells are the same, but xl/styles.xml in this workbook is not what the program writes: number formats, what is hidden, or charts may show something else — print the month again and lay both side by side; another version of the program writes otherwise too
[7]

$ /usr/bin/python3 alter.py 月报.xlsx 图.xlsx xl/charts/chart1.xml '<c:v>2' '<c:v>8'; bianmin -q report verify 图.xlsx
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  ------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    不一致
[7]

$ /usr/bin/python3 alter.py 月报.xlsx 存.xlsx xl/worksheets '<sheetData' '<sheetData '; bianmin report verify 存.xlsx
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  --------------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    数值、公式一致

这份工作簿由别的程序另存过：数字格式、隐藏的行列、图表没有比对，显示的数可能与格
内的数不同；要全部核验，请用 PDF 或重新打印对照。

% A program that computes nothing leaves out what the formulas come to: then nobody can tell; what else differs is named.
$ echo "import re, sys, zipfile; o, n, x, y = sys.argv[1:]; a = zipfile.ZipFile(o); b = zipfile.ZipFile(n, 'w'); [b.writestr(i, re.sub(rb'(<f>[^<]*</f>)<v>[^<]*</v>', rb'\\1<v></v>', a.read(i)).replace(x.encode(), y.encode()) if i.startswith('xl/worksheets') else a.read(i)) for i in a.namelist()]; b.close()" > empty.py

$ /usr/bin/python3 empty.py 月报.xlsx 未算.xlsx a a; bianmin report verify 未算.xlsx
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  --------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    无法核验
!   copy-not-computed: a program that computes nothing saved this workbook: what its formulas come to is missing, and cannot be compared — open it in WPS, Excel or LibreOffice, save it and verify it again; or verify the file as the program wrote it
[7]

$ /usr/bin/python3 empty.py 月报.xlsx 未算.xlsx '<v>2</v>' '<v>3</v>'; bianmin report verify 未算.xlsx 2>&1 >/dev/null | cut -d: -f1-2 | sed -n '1p;$p'
  copy-not-computed: a program that computes nothing saved this workbook
  134: copy-differs

$ sed 's|</style>|td::after { content: "9" } &|' 月报.html > 改.html; bianmin report verify 改.html
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  ------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    不一致
!   copy-drawn-otherwise: the words are the same, but this page does not draw them as the closed month's does: closed “</style>”, in this copy “td::after { content: "9"” — print the month again and lay both side by side; another version of the program draws otherwise too
[7]

$ bianmin report verify 月.xlsx
! bianmin: error: there is no file 月.xlsx
! bianmin: hint: name the saved report, or the digest printed on one
[4]

$ for file in 文字.pdf 文字.html 文字.txt 文字.json; do bianmin -q report verify $file --to 区政务服务中心 | tail -1; done
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致

% Whom a text went to no closing keeps: it is asked for, and where the copy says it in words, named.
$ bianmin report verify 文字.txt
结账核验

月份     单位                结账时间          结账人  结论
-------  ------------------  ----------------  ------  ------
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    不一致
!   copy-addressed: all is the same but that this copy goes to “区政务服务中心”, which no closing records — if it was sent there, say so: --to 区政务服务中心
[7]

% A PDF says it in its properties.
$ bianmin report verify 文字.pdf 2>&1 | tail -1; bianmin report verify 文字.pdf --to 区政府 2>&1 | tail -1
  copy-addressed: all is the same but that this copy goes to “区政务服务中心”, which no closing records — if it was sent there, say so: --to 区政务服务中心
  copy-addressed: all is the same but that this copy goes to “区政务服务中心”, which no closing records — if it was sent there, say so: --to 区政务服务中心

$ sed 's/本月收件7件/本月收件9件/' 文字.txt > changed.txt; bianmin report verify changed.txt --to 区政务服务中心 2>&1 | tail -1
  7: copy-differs: line 7: closed “（一）收件。本月收件7件，其中即办件2件、承诺件2件、”, in this copy “（一）收件。本月收件9件，其中即办件2件、承诺件2件、”

$ sed 's/CreationDate (20181010/CreationDate (20181011/' 月报.pdf > changed.pdf; bianmin -q report verify changed.pdf | tail -1
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    不一致

$ bianmin -q report verify $(jq -r .closed.digest 月报.json) | tail -1
2018-08  徐庄镇便民服务中心  2018-09-03T09:00  秦某    一致

$ bianmin report verify closing:nobody-knows-this
! bianmin: error: this ledger knows no closing closing:nobody-knows-this
! bianmin: hint: 'bianmin report close --list' lists them
[4]

$ echo '{}' > empty.json; bianmin report verify empty.json
! bianmin: error: no closing's digest stands in empty.json
! bianmin: hint: only the report of a closed month bears one
[4]

$ bianmin store check
! bianmin: checked 9 cases and 9 entries: the ledger is whole

% Every section has its number, however many there are.
$ bianmin report monthly --month 2018-09 --center xuzhuang | grep -E '^十'
十、上期调整明细
十一、本月导入疑点
十二、口径说明
