# Rows left out stand under a title that says unit and month, wherever the ledger had them from.
# workspace: shanting
# now: 2018-10-15T09:00:00+08:00

% The month stands in a second row of the title.
$ printf '徐庄镇土山村便民服务站代办服务登记台账,,,,\n2018年8月,,,,\n日期,委托人,身份证号,代办事项,代办员\n8.9,许四,3.70499E+17,低保,夏某\n' > village.csv; bianmin import ledger village.csv --rejects left.csv -q 2>/dev/null; head -1 left.csv | tail -c +4 | tr -d '\r'
徐庄镇土山村便民服务站代办服务登记台账（2018年8月）

$ sed 's/3.70499E+17/37049919600101002X/' left.csv > mended.csv; bianmin import ledger mended.csv -q; bianmin case list --format csv | cut -d, -f1,3
办件编号,类型
370406106203-20180809-0001,上报件

% Unit and month come from the options; the title is made, in a workbook as well.
$ printf '受理日期,申请人,身份证号,事项名称\n8.13,李四,3.70499E+17,临时救助\n' > bare.csv; bianmin import ledger bare.csv --center xuzhuang --month 2018-08 --rejects left.xlsx -q 2>/dev/null; bianmin import ledger left.xlsx --rejects again.csv -q; head -1 again.csv | tail -c +4 | tr -d '\r'
徐庄镇便民服务中心2018年8月办件台账

$ sed 's/3.70499E+17/370499195003150013/' again.csv > mended2.csv; bianmin import ledger mended2.csv -q; bianmin case list --format csv | cut -d, -f1,3
办件编号,类型
370406106-20180813-0001,承诺件
370406106203-20180809-0001,上报件

% A title that names another unit than the option does not lead astray.
$ printf '水泉镇便民服务中心2018年7月办件台账,,,\n受理日期,申请人,身份证号,事项名称\n8.13,王五,3.70499E+17,临时救助\n' > other.csv; bianmin import ledger other.csv --center xuzhuang --month 2018-08 --rejects left3.csv -q 2>/dev/null; head -1 left3.csv | tail -c +4 | tr -d '\r'
徐庄镇便民服务中心2018年8月办件台账

% Below a village's name between the rows stand that village's errands; one that was left out stays its errand.
$ printf '徐庄镇2018年8月村级代办登记表,,,,\n日期,委托人,身份证号,代办事项,代办员\n彭庄村,,,,\n8.16,孙七,3.70499E+17,低保,乔某\n葫芦套村,,,,\n8.17,周八,3.70499E+17,低保,\n' > villages.csv; bianmin import ledger villages.csv --rejects left4.csv -q 2>/dev/null; grep 登记表 left4.csv | tr -d '\r'
﻿徐庄镇彭庄村便民服务站徐庄镇2018年8月村级代办登记表（2018年8月）
徐庄镇葫芦套村便民服务站徐庄镇2018年8月村级代办登记表（2018年8月）

$ sed 's/3.70499E+17/37049919600101002X/' left4.csv > mended4.csv; bianmin import ledger mended4.csv -q; bianmin case list --format csv | grep -e 0816 -e 0817 | cut -d, -f1
370406106200-20180816-0001
370406106201-20180817-0001
