# A table asked for with --center or --station says so in its title, on the terminal and in the workbook's unit line.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 甲某 --id 370499198001010010 --material all --accept -q --as xuzhuang-zhao
370406106-20180813-0001

$ bianmin case list --center xuzhuang
徐庄镇便民服务中心办件列表

办件编号                 状态    类型    事项                  申请人  收件        到期        办结  承办人
-----------------------  ------  ------  --------------------  ------  ----------  ----------  ----  ------
370406106-20180813-0001  已受理  上报件  最低生活保障审核确认  甲*     2018-08-13  2018-09-12        赵某

$ bianmin case list --center xuzhuang --lang en | head -n 1
Cases (xuzhuang)

$ bianmin case list | head -n 1
办件列表

$ bianmin due --center xuzhuang | head -n 1
徐庄镇便民服务中心时限
! bianmin: clocks: 3, of these overdue: 0

$ bianmin fee list --center xuzhuang | head -n 1
徐庄镇便民服务中心费用

$ bianmin fee reconcile --center xuzhuang | head -n 1
徐庄镇便民服务中心费用对账
! bianmin: the fees of 0 cases balance

$ bianmin complaint list --center xuzhuang | head -n 1
徐庄镇便民服务中心投诉登记

$ bianmin report bottleneck --month 2018-08 --center xuzhuang | head -n 1
徐庄镇便民服务中心环节用时表

$ bianmin report honesty --month 2018-08 --center xuzhuang | head -n 1
徐庄镇便民服务中心诚信服务信号表

$ for what in "case list" "report bottleneck --month 2018-08" "report honesty --month 2018-08" "fee list"; do bianmin $what --center xuzhuang -q -o t.xlsx; /usr/bin/python3 -c "import openpyxl; s = openpyxl.load_workbook('t.xlsx').worksheets[0]; print(s['A1'].value, '|', s['A2'].value[:20])"; rm t.xlsx; done
徐庄镇便民服务中心办件列表 | 单位：徐庄镇便民服务中心　　制表日期：2
徐庄镇便民服务中心环节用时表 | 单位：徐庄镇便民服务中心　　2018-0
徐庄镇便民服务中心诚信服务信号表 | 单位：徐庄镇便民服务中心　　2018-0
徐庄镇便民服务中心费用 | 单位：徐庄镇便民服务中心　　制表日期：2
