# A workbook is the same for the same figures, and holds a sheet for each table.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin import ledger dirty_ledger_gbk.csv -q 2>/dev/null
[7]

$ bianmin report monthly --month 2018-08 -o first.xlsx && bianmin report monthly --month 2018-08 -o second.xlsx

$ cmp first.xlsx second.xlsx

$ unzip -p first.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
sheet name="2018年8月份办件情况月报表"
sheet name="同比、环比与本年累计"
sheet name="村站代办件排名"
sheet name="零办件村站"
sheet name="特色服务"
sheet name="超时办结件"
sheet name="超期在办件"
sheet name="本月导入疑点"
sheet name="口径说明"
sheet name="图表"
sheet name="图表数据"

$ unzip -p first.xlsx xl/worksheets/sheet1.xml | grep -o '<f>SUM(B6:B15)</f><v>0</v>'
<f>SUM(B6:B15)</f><v>0</v>

% Red above zero by rules that stay with the sheet: what is late, what is overdue.
$ unzip -p first.xlsx xl/worksheets/sheet1.xml | grep -o '<conditionalFormatting sqref="[^"]*"'
<conditionalFormatting sqref="M6:M16"
<conditionalFormatting sqref="Q6:Q16"

% The first column comes again on each page: no title stands in it.
$ unzip -p first.xlsx xl/worksheets/sheet1.xml | grep -o '<mergeCell ref="[A-Z]*1:[A-Z]*1"'
<mergeCell ref="B1:Q1"

% A list says whose it is by its title.
$ bianmin export ledger --center xuzhuang -o 台账.xlsx -q; unzip -p 台账.xlsx xl/sharedStrings.xml | grep -o '单位：[^　<]*'
单位：徐庄镇便民服务中心

$ unzip -p first.xlsx docProps/core.xml | grep -o '<dc:title>.*</dc:title>'
<dc:title>山亭区2018年8月份办件情况月报表</dc:title>
