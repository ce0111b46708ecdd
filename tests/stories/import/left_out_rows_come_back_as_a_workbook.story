# The rows an import leaves out come as a workbook: cells coloured, with comments and lists to choose from; mended, they import.
# now: 2018-10-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv --rejects 待改.xlsx -q
[7]

$ unzip -p 待改.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
sheet name="待改"
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
