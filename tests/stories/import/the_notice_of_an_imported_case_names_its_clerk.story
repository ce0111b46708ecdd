# The paper of an imported case is signed by the clerk of the ledger (经办人), not by whoever imported it.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang 2>/dev/null
[7]

$ bianmin case print 370406106-20180803-0001 --form acceptance --copies 1 | grep -o '受理人：[^<]*'
受理人：周某

% Its log and what is sent to the exchange name the clerk too; who imported it is told as who entered it.
$ bianmin case show 370406106-20180803-0001 | grep -E '首问|登记|办结 '
首问      周某，2018-08-03 00:00（台账导入）
2018-08-03 00:00（补录）  登记      周某（秦某录入）  材料 齐全；备注 已转规划所；申请人栏注：代
2018-08-31 00:00（补录）  办结      周某（秦某录入）  结果 办结；用时工作日 20

$ bianmin case show 370406106-20180803-0001 --format json | jq -c '.first_contact.staff, (.log[] | [.action, .actor, .clerk])'
"xuzhuang-zhou"
["open","xuzhuang-qin","xuzhuang-zhou"]
["accept","xuzhuang-qin","xuzhuang-zhou"]
["complete","xuzhuang-qin","xuzhuang-zhou"]
["rate","xuzhuang-qin","xuzhuang-zhou"]
["print","xuzhuang-qin",null]

$ bianmin -q export upload --table up_pro_process -o 上报; cut -d, -f1,2,6 上报/up_pro_process.csv | grep 20180803
370406106-20180803-0001,登记,周某
370406106-20180803-0001,受理,周某
370406106-20180803-0001,办结,周某
370406106-20180803-0001,评价,周某
370406106-20180803-0001,打印文书,秦某
