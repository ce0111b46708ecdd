# A village without the program fills in a workbook that the center imports without a doubt.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin export template --station xuzhuang-pengzhuang --rows 20 -o 彭庄.xlsx

$ bianmin import ledger 彭庄.xlsx
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
彭庄.xlsx     0     0     0     0     0     0

$ printf '%s\n' 'import openpyxl, datetime' "book = openpyxl.load_workbook('彭庄.xlsx')" 'sheet = book.worksheets[0]' \
    "print([s.title for s in book.worksheets if s.sheet_state == 'visible'], sheet['A1'].value, sheet['A2'].value)" \
    'print(sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.orientation, sheet.page_setup.paperSize)' \
    'head = [c.value for c in sheet[3]]' 'print(*head)' \
    "print(sheet['E4'].number_format, sheet['C4'].number_format, len(sheet.data_validations.dataValidation))" \
    "print([sheet.cell(row, 1).value for row in (4, 23)], sheet['B23'].border.left.style, sheet.row_dimensions[23].height)" \
    "day = lambda d: datetime.date(2018, 8, d)" \
    "values = {'序号': '1', '日期': day(10), '委托人': '孙七', '身份证号': '370499198001010010', '电话': '13000000007', '代办事项': '临时救助'}" \
    "values |= {'代办员': '乔某', '送镇日期': day(10), '办结日期': day(17), '办理结果': '办结', '送达日期': day(20), '满意度': '满意'}" \
    'for i, name in enumerate(head):' '    if name in values: sheet.cell(4, i + 1).value = values[name]' "book.save('彭庄-填好.xlsx')" > fill.py

$ /usr/bin/python3 fill.py
['台账', '填表说明'] 徐庄镇彭庄村便民服务站代办服务登记台账 填报单位（盖章）：徐庄镇彭庄村便民服务站
A4 $3:$3 landscape 9
序号 办件编号 日期 委托人 身份证号 电话 代办事项 提交材料 代办员 送镇日期 镇窗口接收人 办结日期 办理结果 送达日期 委托人签字 代缴规费 满意度 村站 备注
@ yyyy-mm-dd 8
[1, 20] thin 30.0

$ bianmin import ledger 彭庄-填好.xlsx
台账导入

文件            行数  接受  更正  待核  拒收  重复
--------------  ----  ----  ----  ----  ----  ----
彭庄-填好.xlsx     1     1     0     0     0     0

$ bianmin case list --format csv | tail -1
370406106200-20180810-0001,已回交,承诺件,临时救助,孙*,2018-08-10,2018-08-24,2018-08-17,

$ bianmin export template --center xuzhuang -o 徐庄.xlsx && bianmin export template --center xuzhuang -o again.xlsx && cmp 徐庄.xlsx again.xlsx

% The lists offer what the import takes, in the order of the scale, the catalog, the setup: a village itself, and no service that nobody can be sent for.
$ printf '%s\n' 'import openpyxl, sys' 'book = openpyxl.load_workbook(sys.argv[1])' 'sheet = book.worksheets[0]' \
    "def options(rule): return [cell[0].value for cell in book['选项'][rule.formula1.split('!')[1].replace('\$', '')]]" \
    "lists = {sheet.cell(3, rule.sqref.ranges[0].min_col).value: options(rule) for rule in sheet.data_validations.dataValidation if rule.type == 'list'}" > lists.py

$ (cat lists.py; echo 'for name, texts in lists.items(): print(name, len(texts), *texts[:7])') > show.py && /usr/bin/python3 show.py 彭庄.xlsx && /usr/bin/python3 show.py 徐庄.xlsx | grep -v 事项名称
代办事项 64 农村危房改造申请 公共租赁住房（租赁补贴）申请初审 残疾人证换领、补办 残疾人证迁移、注销 残疾人辅助器具适配申请 残疾人机动轮椅车燃油补贴申请 党员组织关系转接
办理结果 4 办结 在办 退办 撤回
满意度 5 非常满意 满意 基本满意 不满意 非常不满意
村站 1 彭庄村
来件站点 7 彭庄村 葫芦套村 乔山村 土山村 湖沟村 前徐村 郭庄村
窗口 10 人社窗口 医保窗口 民政窗口 残联窗口 国土村建窗口 涉农窗口 户籍窗口
办件类型 4 即办件 承诺件 联办件 上报件
办理渠道 2 窗口 代办
办理结果 4 办结 在办 退办 撤回
满意度 5 非常满意 满意 基本满意 不满意 非常不满意

% Every station of the center's list is taken.
$ (cat lists.py; printf '%s\n' 'import datetime' 'head = {cell.value: cell.column for cell in sheet[3]}' \
    "values = {'申请人': '孙七', '身份证号': '370499198001010010', '联系电话': '13000000007', '事项名称': '就业困难人员认定'}" \
    "for i, village in enumerate(lists['来件站点']):" "    line = values | {'受理日期': datetime.date(2018, 8, 1 + i + (2 if i > 2 else 0)), '来件站点': village}" \
    '    for name, value in line.items(): sheet.cell(4 + i, head[name]).value = value' "book.save('徐庄-填好.xlsx')") > all.py && /usr/bin/python3 all.py 徐庄.xlsx

$ bianmin import ledger 徐庄-填好.xlsx
台账导入

文件            行数  接受  更正  待核  拒收  重复
--------------  ----  ----  ----  ----  ----  ----
徐庄-填好.xlsx     7     7     0     0     0     0

% What is refused has its day and its reason.
$ (cat lists.py; printf '%s\n' 'import datetime' 'head = {cell.value: cell.column for cell in sheet[3]}' \
    "line = {'受理日期': datetime.date(2018, 8, 20), '申请人': '孙七', '身份证号': '370499198001010010', '事项名称': '临时救助'}" \
    "line |= {'实际办结日期': datetime.date(2018, 8, 21), '办理结果': '退办', '备注': '家庭收入超过标准'}" \
    'for name, value in line.items(): sheet.cell(4, head[name]).value = value' "book.save('退办.xlsx')") > no.py && /usr/bin/python3 no.py 徐庄.xlsx

$ bianmin import ledger 退办.xlsx --format csv; bianmin case show 370406106-20180820-0001 | grep -o '退办.*家庭.*'
文件,行数,接受,更正,待核,拒收,重复
退办.xlsx,1,1,0,0,0,0
退办  秦某  理由 家庭收入超过标准；依据 （台账未载）；救济途径 （台账未载）  退办通知书

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
