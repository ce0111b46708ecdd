# The way to the town, the papers handed in and who signed are kept as the village wrote them.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '%s\n' '徐庄镇彭庄村便民服务站代办服务登记台账,,,,,,,,,,,,,' \
    '序号,日期,委托人,身份证号,电话,代办事项,提交材料,代办员,送镇日期,镇窗口接收人,办结日期,送达日期,委托人签字,满意度' \
    '1,2018-08-01,李四,370499196207070140,13000000002,合作医疗,身份证复印件1份,乔某,2018-08-01,李某,2018-08-01,2018-08-02,李 四,满意' \
    '2,2018-08-06,孙七,370499198001010010,13000000007,临时救助,身份证、户口本,乔某,2018-08-07,赵某,2018-08-17,2018-08-20,孙小七,' \
    '3,2018-08-08,吴九,37049919600101002X,13000000009,临时救助,无,乔某,2018-08-09,,2018-08-17,2018-08-20,,' \
    '4,2018-08-13,张三,370499195003150013,13000000001,地力补贴,,乔某,,,,,,' > 彭庄.csv

$ bianmin import ledger 彭庄.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
彭庄.csv     4     4     0     0     0     0

$ bianmin export ledger --station xuzhuang-pengzhuang --reveal --format json | jq -c '.[] | [.materials, .agent, .sent, .receiver, .delivered, .collector]'
["身份证复印件1份","乔某","2018-08-01","李某","2018-08-02","李四"]
["身份证、户口本","乔某","2018-08-07","赵某","2018-08-20","孙小七"]
["无","乔某","2018-08-09","","2018-08-20",""]
["齐全","乔某","","","",""]

% Who signed is masked as everybody is; what the ledger left open stays open.
$ bianmin export ledger --station xuzhuang-pengzhuang --format json | jq -c '.[] | [.name, .collector]'
["李*","李*"]
["孙*","孙**"]
["吴*",""]
["张*",""]

% The steps stand in the case as a clerk would have recorded them.
$ bianmin case show 370406106200-20180801-0001 | grep -E '移送|签收|回交|材料'
状态      已回交
2018-08-01 00:00（补录）  登记  乔某（秦某录入）  材料 身份证复印件1份                                           委托书
2018-08-01 00:00（补录）  移送  乔某（秦某录入）  自 徐庄镇彭庄村便民服务站；致 徐庄镇便民服务中心；送件人 乔某  移送单
2018-08-01 00:00（补录）  签收  李某（秦某录入）  自 徐庄镇彭庄村便民服务站；致 徐庄镇便民服务中心；接收人 李某
2018-08-02 00:00（补录）  回交  乔某（秦某录入）  领取人 申请人                                                  送达回证

$ bianmin export ledger --station xuzhuang-pengzhuang --reveal -o 彭庄8月.csv; bianmin import ledger 彭庄8月.csv
台账导入

文件         行数  接受  更正  待核  拒收  重复
-----------  ----  ----  ----  ----  ----  ----
彭庄8月.csv     4     0     0     0     0     4
! bianmin: 4 notes on cells that were mended or understood are not shown; see them with -v or import show

% Another ledger takes it in and writes the same.
$ bianmin init other --example shanting -q; bianmin -C other import ledger 彭庄8月.csv -q; bianmin -C other export ledger --station xuzhuang-pengzhuang --reveal -o 又.csv; cmp 彭庄8月.csv 又.csv

% Papers of which the ledger says that they were sent later, go on their way then.
$ sed -i '6s/,乔某,,,,,,/,乔某,2018-08-14,吴某,,,,/' 彭庄.csv; bianmin import ledger 彭庄.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
彭庄.csv     4     1     0     0     0     3
! bianmin: 4 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin export ledger --station xuzhuang-pengzhuang --reveal --format json | jq -c '.[3] | [.materials, .agent, .sent, .receiver, .delivered, .collector]'
["齐全","乔某","2018-08-14","吴某","",""]
