# The rows an import leaves out come as a workbook: cells coloured, with comments and lists to choose from; mended, they import.
# now: 2018-10-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv --rejects 待改.xlsx -q
[7]

$ unzip -p 待改.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
sheet name="xuzhuang-2018-08"
sheet name="选项"

$ unzip -p 待改.xlsx xl/comments1.xml | grep -o '末几位已丢失\|its last digits are lost' | head -1
its last digits are lost

$ unzip -p 待改.xlsx xl/worksheets/sheet1.xml | grep -o '<dataValidation [^>]*sqref' | wc -l
6

% As it is, the same rows are left out again, each found as the one it was.
$ bianmin import ledger 待改.xlsx --rejects 又.xlsx --format json -q | grep -E '^  "(rows|accepted|corrected|review|rejected|duplicates)"'
  "rows": 3,
  "accepted": 0,
  "corrected": 0,
  "review": 3,
  "rejected": 0,
  "duplicates": 0,

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv -q --format json | grep -E '^  "(rows|accepted|review|rejected|duplicates)"'
  "rows": 93,
  "accepted": 0,
  "review": 3,
  "rejected": 0,
  "duplicates": 90,

% Mended: the number looked up and typed as text.
$ printf '%s\n' 'import openpyxl' "book = openpyxl.load_workbook('待改.xlsx')" 'sheet = book.worksheets[0]' \
    "head = next(r for r in sheet.iter_rows() if any(c.value == '身份证号' for c in r))" \
    "column = next(c.column for c in head if c.value == '身份证号')" \
    'for row in sheet.iter_rows(min_row=head[0].row + 1):' \
    "    if str(row[column - 1].value).startswith('370499199612187'):" "        row[column - 1].value = '370499199612187012'" \
    "book.save('改好.xlsx')" > mend.py && /usr/bin/python3 mend.py

$ bianmin import ledger 改好.xlsx --rejects 又.xlsx --format json -q | grep -E '^  "(rows|accepted|corrected|review|rejected|duplicates)"'
  "rows": 3,
  "accepted": 1,
  "corrected": 0,
  "review": 2,
  "rejected": 0,
  "duplicates": 0,

% A sheet for each ledger, named after it. What is wrong stands at its cell, what is wrong with the row at the verdict. A village offers itself; where rows say whose they are, villages bear their town.
$ printf '徐庄镇彭庄村便民服务站代办服务登记台账\n序号,日期,委托人,身份证号,电话,代办事项,村站\n1,2018-09-06,孙七,370499198001010010,13000000007,残疾人证新办,彭庄村\n2,2018-09-07,孙七,370499198001010010,13000000007,临时救助,彭庄村,多\n' > 彭庄.csv

$ printf '受理日期,申请人,身份证号,联系电话,事项名称,村站\n2018-09-06,孙七,370499198001010010,13000000007,临时救助,郭庄\n' > 各村.csv

$ bianmin import ledger 彭庄.csv 各村.csv --rejects 两本.xlsx -q 2>/dev/null
[7]

% A day that was written as one is a day of the spreadsheet.
$ /usr/bin/python3 -c "import openpyxl; sheet = openpyxl.load_workbook('两本.xlsx').worksheets[0]; print(sum(getattr(cell, 'is_date', False) for row in sheet.iter_rows() for cell in row) > 0)"
True

$ printf '%s\n' 'import openpyxl, sys' 'book = openpyxl.load_workbook(sys.argv[1])' 'for sheet in book.worksheets:' \
    '    for row in sheet.iter_rows():' '        for cell in row:' \
    '            if cell.comment: print(sheet.title, cell.coordinate, cell.value, cell.fill.fgColor.rgb, cell.comment.text.splitlines()[0])' \
    '    for rule in sheet.data_validations.dataValidation:' "        if rule.type == 'list':" \
    "            texts = [cell[0].value for cell in book['选项'][rule.formula1.split('!')[1].replace('\$', '')]]" \
    '            print(sheet.title, rule.sqref, len(texts), *texts[-2:])' > show.py && /usr/bin/python3 show.py 两本.xlsx
彭庄 F3 残疾人证新办 FFFFD966 残疾人证新办 cannot be entrusted: the applicant must appear in person (残疾评定须本人到指定机构)
彭庄 H4 待核 FFFFD966 the row has 8 cells, the header 7: a comma inside a cell has shifted them
彭庄 F3:F2004 64 公民身后“一件事” 残疾人服务“一件事”
彭庄 G3:G2004 1 彭庄村
各村 F2 郭庄 FFFFD966 several towns have a village of this name: 山城街道郭庄社区便民服务站、徐庄镇郭庄村便民服务站
各村 E2:E2002 76 公民身后“一件事” 残疾人服务“一件事”
各村 F2:F2002 35 徐庄镇前徐村 徐庄镇郭庄村

% Chosen from the list, the village is known.
$ printf '%s\n' 'import openpyxl' "book = openpyxl.load_workbook('两本.xlsx')" "book['各村']['F2'] = '徐庄镇郭庄村'" "book.save('改好.xlsx')" > mend.py && /usr/bin/python3 mend.py

$ bianmin import ledger 改好.xlsx --rejects 又.xlsx --format json -q | grep -E '^  "(rows|accepted|corrected|review|rejected|duplicates)"'
  "rows": 3,
  "accepted": 1,
  "corrected": 0,
  "review": 2,
  "rejected": 0,
  "duplicates": 0,

$ unzip -p 又.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
sheet name="彭庄"
sheet name="选项"
