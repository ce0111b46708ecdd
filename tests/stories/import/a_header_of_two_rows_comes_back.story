# What an import leaves out of a workbook keeps its header of two rows and the looks of its days, and says which sheet it is from.
# now: 2018-10-10T09:00:00+08:00
# workspace: shanting

$ printf '%s\n' 'import datetime, openpyxl' 'book = openpyxl.Workbook()' \
    'for name, service in (("徐庄8月", "办理养老"), ("徐庄9月", "办理养老")):' \
    '    sheet = book.create_sheet(name)' \
    '    sheet.append(["徐庄镇便民服务中心办件台账"])' \
    '    sheet.append(["序号", "申请人情况", None, None, "受理情况", None, "取回/送达日期"])' \
    '    sheet.append([None, "姓名", "身份证号", "联系电话", "事项名称", "受理日期", None])' \
    '    sheet.append([1, "孙七", "370499198001010010", "13000000007", service + "什么的", datetime.date(2018, int(name[2]), 6), None])' \
    '    sheet["F4"].number_format = "yyyy\"年\"m\"月\"d\"日\""' \
    '    for area in ("A2:A3", "B2:D2", "E2:F2", "G2:G3"): sheet.merge_cells(area)' \
    'del book["Sheet"]' 'book.save("台账.xlsx")' > make.py && /usr/bin/python3 make.py

$ bianmin import ledger 台账.xlsx --rejects 待改.xlsx -q
[7]

$ printf '%s\n' 'import openpyxl, sys' 'book = openpyxl.load_workbook(sys.argv[1])' \
    'for sheet in book.worksheets[:-1]:' '    print(sheet.title, *sorted(str(area) for area in sheet.merged_cells.ranges))' \
    '    for row in sheet.iter_rows(min_row=2): print(*(cell.value for cell in row if cell.value is not None and cell.column != 9 and cell.column != 10))' \
    '    print(sheet["F4"].is_date, sheet["F4"].number_format, sheet.freeze_panes)' > show.py && /usr/bin/python3 show.py 待改.xlsx
台账 徐庄8月 A1:L1 A2:A3 B2:D2 E2:F2 G2:G3 H2:H3 I2:I3 J2:J3 K2:K3 L2:L3
序号 申请人情况 受理情况 取回/送达日期 导入结论 原行号 原文件
姓名 身份证号 联系电话 事项名称 受理日期
1 孙七 370499198001010010 13000000007 办理养老什么的 2018-08-06 00:00:00 待核 4 [台账.xlsx]徐庄8月
True yyyy"年"m"月"d"日" A4
台账 徐庄9月 A1:L1 A2:A3 B2:D2 E2:F2 G2:G3 H2:H3 I2:I3 J2:J3 K2:K3 L2:L3
序号 申请人情况 受理情况 取回/送达日期 导入结论 原行号 原文件
姓名 身份证号 联系电话 事项名称 受理日期
1 孙七 370499198001010010 13000000007 办理养老什么的 2018-09-06 00:00:00 待核 4 [台账.xlsx]徐庄9月
True yyyy"年"m"月"d"日" A4

% Mended in one sheet, it is the row of that sheet that was taken in.
$ printf '%s\n' 'import openpyxl' "book = openpyxl.load_workbook('待改.xlsx')" "book.worksheets[1]['E4'] = '临时救助'" \
    "book.save('改好.xlsx')" > mend.py && /usr/bin/python3 mend.py

$ bianmin import ledger 改好.xlsx --rejects 又.xlsx -q
[7]

$ bianmin import show 1 --format csv | cut -d, -f 1-4,9
工作表,行,列,代码,改正批次
徐庄8月,4,受理情况/事项名称,service-unknown,
徐庄9月,4,受理情况/事项名称,service-unknown,2

$ /usr/bin/python3 show.py 又.xlsx
台账 徐庄8月 A1:L1 A2:A3 B2:D2 E2:F2 G2:G3 H2:H3 I2:I3 J2:J3 K2:K3 L2:L3
序号 申请人情况 受理情况 取回/送达日期 导入结论 原行号 原文件
姓名 身份证号 联系电话 事项名称 受理日期
1 孙七 370499198001010010 13000000007 办理养老什么的 2018-08-06 00:00:00 待核 4 [台账.xlsx]徐庄8月
True yyyy"年"m"月"d"日" A4

% A CSV of them has two rows of headings, too.
$ bianmin import ledger 台账.xlsx --rejects 待改.csv --sheet 1 -q
[7]

$ head -3 待改.csv
﻿徐庄镇便民服务中心办件台账
序号,申请人情况,,,受理情况,,取回/送达日期,导入结论,导入原因,处理建议,原行号,原文件
,姓名,身份证号,联系电话,事项名称,受理日期,,,,,,
