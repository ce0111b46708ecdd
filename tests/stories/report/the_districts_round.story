# Progress, assessment, circular, network: what a week of visits and tables gave, from the ledger and the inspections.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv -q
[7]

$ bianmin center inspect xuzhuang --as district-he --answer counters=是 --answer open-hall=否 -q
370406106-20180910-0001

$ bianmin plan add --unit xuzhuang --what 触摸屏 --until 2018-08-31 --at 2018-08-20 --as xuzhuang-qin -q
370406106-20180820-0002

$ bianmin report progress --since 2018-08-10 --format csv | grep -E '徐庄镇便民服务中心|徐庄镇彭庄村'
徐庄镇便民服务中心,六统一,39,'+2,否,0/1,0,0,1
徐庄镇彭庄村便民服务站,九个一,34,'+8,否,,,,0
! bianmin: 45 offices are not yet where they should be

$ bianmin report progress --since 2018-08-10 --format json | jq -c '[.at, .since, (.units | map(select(.unit == "xuzhuang"))[0]), .changes[0]]'
["2018-09-10","2018-08-10",{"unit":"xuzhuang","name":"徐庄镇便民服务中心","standard":"six-unities","score":39,"before":37,"change":2,"ok":false,"plan":1,"plan_done":0,"plan_late":0,"plan_backdated":0,"plan_overdue":1},{"unit":"xuzhuang","item":"open-hall","before":"unknown","now":"failed","grounds":"2018-09-10 答：否"}]
! bianmin: 45 offices are not yet where they should be

% JSON lines say the same as JSON: ids, words, numbers.
$ bianmin report progress --since 2018-08-10 --format jsonl -q | jq -c 'select(.unit == "xuzhuang") | del(.score, .before, .change)'
{"unit":"xuzhuang","name":"徐庄镇便民服务中心","standard":"six-unities","ok":false,"plan":1,"plan_done":0,"plan_late":0,"plan_backdated":0,"plan_overdue":1}

$ bianmin report assessment --format json | jq -c '.[0] | [.rank, .center, .name, (.total | type)]'
[1,"xuzhuang","徐庄镇便民服务中心","number"]

$ diff <(bianmin report assessment --format json | jq -c '.[]') <(bianmin report assessment --format jsonl | jq -c .)

$ bianmin report assessment --format csv | head -3
名次,镇街,六统一（40%）,九个一（40%）,八到位（20%）,得分
1,徐庄镇,39.0,29.4,39.0,35.2
2,北庄镇,28.0,26.0,35.0,28.6

$ printf '[[weight]]\nstandard = "six-unities"\npoints = 60\n[[weight]]\nstandard = "six-unities"\npoint = 60\n' > bad.toml

$ bianmin report assessment --formula bad.toml
! bianmin: error: the weights have faults
!   bad.toml:4:1: missing-key: `points` is missing here — add a line `points = …` below this one
!   bad.toml:5:12: duplicate: the standard six-unities stands there twice — put its points together
!   bad.toml:6:1: unknown-key: `point` is no key that is known here — did you mean `points`?
[5]

$ mkdir appraisal && printf '[[weight]]\nstandard = "six-unities"\npoints = 100\n' > appraisal/assessment.toml

$ bianmin report assessment --format csv | head -2
名次,镇街,六统一（100%）,得分
1,徐庄镇,39.0,39.0

$ bianmin report assessment --formula none.toml
! bianmin: error: there are no weights none.toml
! bianmin: hint: copy the shipped appraisal/assessment.toml into the workspace and change it
[4]

$ rm -r appraisal && bianmin report assessment --weights six-unities=60,nine-ones=30
! bianmin: error: the weights add up to 90, not to 100
! bianmin: hint: write for example six-unities=40,nine-ones=40,readiness=20
[2]

$ bianmin report assessment --weights six-unities=60,six-unities=40
! bianmin: error: 'six-unities=40' is no weight
! bianmin: hint: write each standard once: six-unities=40,nine-ones=40,readiness=20
[2]

$ bianmin report circular --center xuzhuang
     关于便民服务中心建设中有关问题的通报（代拟稿）

各镇人民政府、街道办事处：
　　根据《关于进一步加强镇（街道）便民服务中心及社区（村
居）便民服务站建设实施意见》（山政办发〔2018〕38号），近
期根据台账和登记情况，对便民服务中心和便民服务站建设情况
进行了核查。现将场所、设施、事项、人员、运转不到位的1个
单位通报如下：
　　一、徐庄镇便民服务中心。重视程度不足：“建设任务按计
划的期限完成”未达到要求（建设计划1件，未办结1，超期1）。
事项不到位：“进驻事项的公示要素齐全，不旧于事项清单”未达
到要求（未制作办事指南），限2018年9月17日前整改。运转不
到位：“台账有登记、无断档”未达到要求（2018年9月登记0件；
2018年7月1日至9月10日最长22个工作日无登记），限2018年9月
17日前整改。
　　以上1个单位的问题尚未认定造成不良影响，予以提醒，限
期整改。
　　已限期整改的，按上列期限完成；其他问题请于2018年9月
30日前完成整改，并书面报告整改情况。其他单位要引以为戒，
对照标准自查自纠，确保在规定的时间内完成建设任务。

                                山亭区人民政府办公室
                                   2018年9月10日
! bianmin: a draft: check every ground before it is issued
! bianmin: nobody is criticised: that their failings did harm is for an inspector to say, bianmin center inspect --standard shortfalls --answer impact=…

$ bianmin report circular --center xuzhuang --format html | grep -c '<p'
7
! bianmin: a draft: check every ground before it is issued
! bianmin: nobody is criticised: that their failings did harm is for an inspector to say, bianmin center inspect --standard shortfalls --answer impact=…

$ bianmin report network --format csv | head -3
机构,政务外网,服务平台,最近登记
北庄镇便民服务中心,已接入,枣庄市政务服务平台,三个月内无
城头镇便民服务中心,已接入,枣庄市政务服务平台,三个月内无
! bianmin: 8 of 10 centers are on the extranet

$ bianmin report network --format jsonl -q | jq -c 'select(.unit == "fucheng" or .unit == "beizhuang-maozhai")'
{"unit":"fucheng","name":"凫城镇便民服务中心","kind":"center","extranet":false,"platform":null,"last":null}
{"unit":"beizhuang-maozhai","name":"北庄镇毛宅村便民服务站","kind":"station","extranet":null,"platform":null,"last":null}

$ diff <(bianmin report network --format json -q | jq -c '.[]') <(bianmin report network --format jsonl -q | jq -c .)

$ bianmin report network --format json -q | jq -c '.[] | select(.unit == "xuzhuang") | [.extranet, (.last | type)]'
[true,"string"]

$ bianmin report bottleneck --month 2018-08 --format csv --center xuzhuang | head -4
环节,事项,件数,中位数,九成以内,最长,未完,已等
收件到受理,全部,84,0,0,0,0,—
受理到办结,全部,82,0,8,19,2,7

$ bianmin report bottleneck --month 2018-08 --format json --center xuzhuang | jq -c '.legs[0], .services[0]'
{"leg":"receipt","service":null,"cases":84,"median":0,"p90":0,"longest":0,"waiting":0,"waiting_longest":null}
{"leg":"work","service":"NB-05-001","cases":1,"median":19,"p90":19,"longest":19,"waiting":0,"waiting_longest":null}

$ bianmin report circular --center xuzhuang --format jsonl -q | wc -l
1

% The circular on paper, its letters can be selected.
$ bianmin report circular --center xuzhuang -o 通报.pdf
! bianmin: a draft: check every ground before it is issued
! bianmin: nobody is criticised: that their failings did harm is for an inspector to say, bianmin center inspect --standard shortfalls --answer impact=…

$ pdftotext 通报.pdf - | grep -o '（代拟稿）\|一、徐庄镇便民服务中心。\|—1—'
（代拟稿）
一、徐庄镇便民服务中心。
—1—

$ pdfinfo 通报.pdf | grep 'Title\|Pages' | tr -s ' '
Title: 关于便民服务中心建设中有关问题的通报（代拟稿）
Pages: 2

$ bianmin report circular --center xuzhuang --format json | jq -c '[.units, (.paragraphs | length)]'
[["xuzhuang"],4]
! bianmin: a draft: check every ground before it is issued
! bianmin: nobody is criticised: that their failings did harm is for an inspector to say, bianmin center inspect --standard shortfalls --answer impact=…
