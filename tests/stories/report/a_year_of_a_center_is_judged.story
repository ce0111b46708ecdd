# A whole year of one center, generated, dirty, imported: what supervisors ask of it, each figure from the same ledger.
# now: 2019-01-10T09:00:00+08:00
# workspace: shanting

$ bianmin-generate --rows 2400 --seed 7 --dirty --month-from 2018-01 --months 12 --unit 徐庄镇便民服务中心 -o year.csv

$ bianmin import ledger year.csv --exclusive --format json -q | grep -E '^ *"(rows|accepted|corrected|review|rejected|duplicates)"' | sort -u
      "accepted": 1329,
      "corrected": 809,
      "duplicates": 20,
      "rejected": 0,
      "review": 242,
      "rows": 2400,
  "accepted": 1329,
  "corrected": 809,
  "duplicates": 20,
  "rejected": 0,
  "review": 242,
  "rows": 2400,

$ bianmin report monthly --month 2018-12 --center xuzhuang --format csv | tail -3
党务政务窗口,0,7,7,0,0,0,0,0,7,7,0,0,0,0,0,0,100.0%,100.0%,0.0,0.0,0,—,0,0.00,1,2,1,0,0,3,100.0%,0
综合窗口,0,9,9,0,0,0,0,0,9,9,0,0,0,0,0,0,100.0%,100.0%,0.0,0.0,0,—,0,0.00,2,1,0,0,0,6,100.0%,0
合计,33,199,135,22,3,35,4,0,203,200,64,3,4,0,25,9,89.0%,98.5%,2.6,0.0,10,68.6%,0,0.00,27,26,5,1,0,144,98.3%,0

% What the ledger shows of the center, without anybody visiting it.
$ bianmin center audit xuzhuang --format csv -q | grep -E '^(register|in-time|on-time|one-notice|free-agency|published),'
on-time,不合格,4,承诺件、联办件、上报件在规定时限内办结,2018年11月1日至2019年1月10日即办件以外按期办结145/159，91.2%，其中超期未办结10件,二(四)限时办结
one-notice,合格,2,材料不全的一次性书面告知，没有重复告知,2018年11月1日至2019年1月10日一次告知清楚：无,二(四)受理
register,合格,1,台账有登记、无断档,2019年1月登记0件；2018年11月1日至2019年1月10日最长8个工作日无登记,二(五)情况统计
published,不合格,3,公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单,未制作办事指南,二(四)政务公开

$ bianmin report assessment --format csv | head -3
名次,镇街,六统一（40%）,九个一（40%）,八到位（20%）,得分
1,徐庄镇,34.0,26.0,43.0,32.6
2,北庄镇,28.0,26.0,35.0,28.6

$ bianmin report progress --since 2018-07-01 --format csv -q | grep 徐庄镇便民服务中心
徐庄镇便民服务中心,六统一,34,0,否,,,,0

$ bianmin report bottleneck --month 2018-12 --format csv
环节,事项,件数,中位数,九成以内,最长,未完,已等
收件到受理,全部,195,0,0,0,0,—
受理到办结,全部,203,0,10,23,25,246

$ bianmin report honesty --month 2018-12 --format csv
信号,机构,件数,办件

$ bianmin report network --format csv | grep 徐庄镇便民服务中心
徐庄镇便民服务中心,已接入,枣庄市政务服务平台,2018-12-28
! bianmin: 8 of 10 centers are on the extranet

$ bianmin report circular --center xuzhuang -q | head -12
     关于便民服务中心建设中有关问题的通报（代拟稿）

各镇人民政府、街道办事处：
　　根据《关于进一步加强镇（街道）便民服务中心及社区（村
居）便民服务站建设实施意见》（山政办发〔2018〕38号），近
期根据台账和登记情况，对便民服务中心和便民服务站建设情况
进行了核查。现将场所、设施、事项、人员、运转不到位的1个
单位通报如下：
　　一、徐庄镇便民服务中心。事项不到位：“进驻事项的公示
要素齐全，不旧于事项清单”未达到要求（未制作办事指南）。
　　以上1个单位的问题尚未认定造成不良影响，予以提醒，限
期整改。

% The catalog against a year of work.
$ bianmin service backtest MZ-05-003 --limit 5 --format csv
项目,内容
办结时间,2018-01-11 — 2019-01-10
现承诺时限,10个工作日
试算时限,5个工作日
办结件,72
其中当时超期,2
其中延期过,0
按试算时限超期,30
按期率,58.3%
50%按期所需,5个工作日
90%按期所需,8个工作日
95%按期所需,9个工作日
99%按期所需,14个工作日
100%按期所需,14个工作日

$ bianmin service advise --center xuzhuang --format csv -q | head -4
中心,窗口,事项,收件,有台账的月,门槛,极少的事项,建议
徐庄,人社窗口,12,589,12,12,5,5项并入综合代办窗口
徐庄,医保窗口,6,511,12,12,1,1项并入综合代办窗口
徐庄,民政窗口,10,271,12,12,5,5项并入综合代办窗口

$ bianmin service lint --format csv -q | cut -d, -f5 | sort | uniq -c
      3 in-person-for-agency
     46 no-use
      1 代码

% The people: five of fifteen did what the ledger tells of, and their points say from what.
$ bianmin report appraisal --year 2018 --center xuzhuang --format csv -q | head -4
名次,姓名,窗口,测评,出勤,办件,时限,投诉,红黄牌,计分,总分
1,周某,国土村建窗口,37.80,—,13.31,14.86,10.00,5.00,85,95.26
2,吴某,涉农窗口,37.05,—,13.31,15.00,10.00,5.00,85,94.54
3,孙某,卫健窗口,38.42,—,11.63,14.92,10.00,5.00,85,94.07

$ bianmin report appraisal --year 2018 --center xuzhuang --explain xuzhuang-zhao | tail -3
限时办结  370406106-20181207-0001  2018-12-27  按期办结
限时办结  370406106-20181220-0006  2018-12-27  按期办结
限时办结  370406106-20181227-0001  2018-12-27  按期办结

% The public's own papers, and the clauses of the policy.
$ bianmin service guide --all -q && bianmin policy check --missing --format csv
条,部分,落实,现状,原文
! bianmin: 155 clauses: 146 provided for, 9 explained, 0 missing

$ bianmin store check -q
