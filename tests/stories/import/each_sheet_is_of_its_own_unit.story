# Each sheet is the ledger of the unit that it names, whichever comes first; the list of imports says whose the file is.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# files: tests/foreign/make-book

$ printf '徐庄镇彭庄村便民服务站代办服务登记台账\n序号,日期,委托人,身份证号,电话,代办事项\n1,2018-09-06,孙七,370499198001010010,13000000007,临时救助\n' > 彭庄.csv

$ printf '徐庄镇便民服务中心办件台账\n序号,受理日期,申请人,身份证号,事项名称\n1,2018-09-06,赵一,37049919600201003X,低保\n' > 中心.csv

$ printf '姓名,电话\n孙七,13000000007\n' > 通讯录.csv; sed 's/徐庄镇/北庄镇/; s/赵一/钱二/; s/37049919600201003X/370499196108020025/' 中心.csv > 北庄.csv

$ /usr/bin/python3 make-book openpyxl 彭庄.csv 中心.csv 通讯录.csv 徐庄.xlsx; /usr/bin/python3 make-book openpyxl 北庄.csv 彭庄.csv 两镇.xlsx

$ bianmin import ledger 徐庄.xlsx -q; bianmin import ledger 两镇.xlsx -q

$ bianmin case list --format json | jq -r '.[] | [.number, .center, .station, .applicant.name] | join(" ")'
370406104-20180906-0001 beizhuang  钱*
370406106-20180906-0001 xuzhuang  赵*
370406106200-20180906-0001 xuzhuang xuzhuang-pengzhuang 孙*

$ bianmin import list
导入批次

批次  时间              文件       单位                行数  接受  更正  待核  拒收  重复  状态
----  ----------------  ---------  ------------------  ----  ----  ----  ----  ----  ----  ----
   1  2018-10-15T09:00  徐庄.xlsx  徐庄镇便民服务中心     2     2     0     0     0     0  完成
   2  2018-10-15T09:00  两镇.xlsx  多个中心               2     1     0     0     0     1  完成

$ bianmin import list --format json | jq -c '[.[].unit]'
["xuzhuang",""]
