# A village without the program fills in a workbook that the center imports without a doubt.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin export template --station xuzhuang-pengzhuang --rows 20 -o 彭庄.xlsx

$ bianmin import ledger 彭庄.xlsx
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
彭庄.xlsx     0     0     0     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ printf '%s\n' 'import openpyxl, datetime' "book = openpyxl.load_workbook('彭庄.xlsx')" 'sheet = book.worksheets[0]' \
    "print([s.title for s in book.worksheets if s.sheet_state == 'visible'], sheet['A1'].value, sheet['A2'].value)" \
    'print(sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation, sheet.page_setup.paperSize)' \
    'head = [c.value for c in sheet[3]]' 'print(*head)' \
    "print(sheet['E4'].number_format, sheet['C4'].number_format, len(sheet.data_validations.dataValidation))" \
    "day = lambda d: datetime.date(2018, 8, d)" \
    "values = {'序号': '1', '日期': day(10), '委托人': '孙七', '身份证号': '370499198001010010', '电话': '13000000007', '代办事项': '临时救助'}" \
    "values |= {'代办员': '乔某', '送镇日期': day(10), '办结日期': day(17), '办理结果': '办结', '送达日期': day(20), '满意度': '满意'}" \
    'for i, name in enumerate(head):' '    if name in values: sheet.cell(4, i + 1).value = values[name]' "book.save('彭庄-填好.xlsx')" > fill.py

$ /usr/bin/python3 fill.py
['台账', '填表说明'] 徐庄镇彭庄村便民服务站代办服务登记台账 填报单位（盖章）：徐庄镇彭庄村便民服务站
A4 $3:$3 landscape 9
序号 办件编号 日期 委托人 身份证号 电话 代办事项 提交材料 代办员 送镇日期 镇窗口接收人 办结日期 办理结果 送达日期 委托人签字 代缴规费 满意度 村站
@ yyyy-mm-dd 8

$ bianmin import ledger 彭庄-填好.xlsx
台账导入

文件            行数  接受  更正  待核  拒收  重复
--------------  ----  ----  ----  ----  ----  ----
彭庄-填好.xlsx     1     1     0     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin case list --format csv | tail -1
370406106200-20180810-0001,已回交,承诺件,临时救助,孙*,2018-08-10,2018-08-24,2018-08-17,

$ bianmin export template --center xuzhuang -o 徐庄.xlsx && bianmin export template --center xuzhuang -o again.xlsx && cmp 徐庄.xlsx again.xlsx

$ bianmin export template
! bianmin: error: a ledger is of one office
! bianmin: hint: give --center or --station
[2]

$ bianmin export template --center xuzhuang --rows 0
! bianmin: error: --rows 0 is out of range
! bianmin: hint: from 1 to 20000
[2]

$ bianmin export template --center xuzhuang -o x.csv
! bianmin: error: a blank ledger is a workbook
! bianmin: hint: name a file that ends in .xlsx
[2]

$ bianmin export template --center nowhere -o x.xlsx
! bianmin: error: no center 'nowhere'
! bianmin: hint: 'bianmin center list' lists them
[4]
