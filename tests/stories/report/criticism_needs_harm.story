# 三(三): falling short and doing harm is criticised; falling short alone is to be put right. Whether it did harm, an inspector says.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin center inspect xuzhuang --standard shortfalls --as district-he --answer site=否 --remark site=在巷子里 --answer impact=造成不良影响 --remark impact=群众三次反映 -q
370406106-20180910-0001

$ bianmin center inspect beizhuang --standard shortfalls --as district-he --answer impact=未造成不良影响 -q
370406104-20180910-0001

$ bianmin report circular -q | grep -v '^$' | head -24
     关于便民服务中心建设中有关问题的通报（代拟稿）
各镇人民政府、街道办事处：
　　根据《关于进一步加强镇（街道）便民服务中心及社区（村
居）便民服务站建设实施意见》（山政办发〔2018〕38号），近
期对便民服务中心和便民服务站建设情况进行了督查，未到现场
的单位根据台账和登记情况核查。现将场所、设施、事项、人员、
运转不到位的10个单位通报如下：
　　一、徐庄镇便民服务中心。场所不到位：“中心设立在群众
熟悉、进出方便的醒目地方”未达到要求（2018年9月10日检查：
否，在巷子里），限2018年12月7日前整改。事项不到位：“进驻
事项的公示要素齐全，不旧于事项清单”未达到要求（未制作办
事指南），限2018年9月17日前整改。运转不到位：“台账有登记、
无断档”未达到要求（2018年9月登记0件；2018年7月1日至9月10
日最长51个工作日无登记），限2018年9月17日前整改。不良影
响：造成不良影响（2018年9月10日检查认定，群众三次反映）。
　　对以上1个单位给予通报批评。
　　二、北庄镇便民服务中心。事项不到位：“进驻事项的公示
要素齐全，不旧于事项清单”未达到要求（未制作办事指南），
限2018年9月17日前整改。运转不到位：“台账有登记、无断档”
未达到要求（2018年9月登记0件；2018年7月1日至9月10日最长
51个工作日无登记），限2018年9月17日前整改。
　　三、城头镇便民服务中心。事项不到位：“进驻事项的公示
要素齐全，不旧于事项清单”未达到要求（未制作办事指南）。
运转不到位：“台账有登记、无断档”未达到要求（2018年9月登

$ bianmin report circular --format json -q | jq -c '.units[0]'
"xuzhuang"

% Of a center that nobody said it of, the draft is a reminder, and says so.
$ bianmin report circular --center beizhuang | grep -c 通报批评
0
! bianmin: a draft: check every ground before it is issued
! bianmin: nobody is criticised: that their failings did harm is for an inspector to say, bianmin center inspect --standard shortfalls --answer impact=…
[1]

$ bianmin report circular --center beizhuang --issuer 山亭区政务服务管理办公室 -q | tail -3

                            山亭区政务服务管理办公室
                                  2018年9月10日

$ bianmin report circular --on 2018-09-11
! bianmin: error: 2018-09-11 has not come yet
! bianmin: hint: today is 2018-09-10
[2]

$ bianmin report circular --days 0
! bianmin: error: --days counts from 1
! bianmin: hint: write --days 15
[2]

$ bianmin report circular --format csv
! bianmin: error: an official text is printed as table, html, pdf or json
! bianmin: hint: give --format pdf, or a file that ends in .pdf
[2]
