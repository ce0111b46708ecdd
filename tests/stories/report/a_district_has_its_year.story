# A whole year of the district, generated, dirty, imported center by center and station by station: the round that takes supervisors weeks.
# now: 2019-01-10T09:00:00+08:00
# workspace: shanting

$ n=0; for u in $(bianmin center list --format json | jq -r '.[].name'); do n=$((n + 1)); bianmin-generate --rows 120 --seed $n --dirty --month-from 2018-01 --months 12 --unit $u -o center-$n.csv; bianmin import ledger center-$n.csv --exclusive -q > outcome.txt; done
[7]

$ n=0; for u in 徐庄镇彭庄村便民服务站 徐庄镇湖沟村便民服务站 北庄镇北庄村便民服务站 城头镇长巷村便民服务站; do n=$((n + 1)); bianmin-generate --rows 60 --seed 9$n --dirty --month-from 2018-01 --months 12 --unit $u -o station-$n.csv; bianmin import ledger station-$n.csv --exclusive -q > outcome.txt; done
[7]

$ bianmin report monthly --month 2018-12 --district --format csv | tail -1 | cut -d, -f1-4
合计,25,116,70

% The plan, a round of inspections from one table, and what has been put right since.
$ bianmin plan add --unit xuzhuang --what 电子显示屏 --sort 场地设施 --until 2019-01-05 --as district-he -q --at 2018-12-03
370406106-20181203-0001

$ bianmin plan add --unit beizhuang --what 领导小组 --sort 领导小组 --until 2019-01-31 --as district-he -q --at 2018-12-03
370406104-20181203-0001

$ printf '机构,项目,结果,备注\nxuzhuang,open-hall,否,隔断未拆\nxuzhuang,counters,是,\nxuzhuang,water,无,\nbeizhuang,open-hall,是,\nbeizhuang,counters,是,\nbeizhuang,area,260,丈量\n' > round.csv

$ bianmin center inspect --from round.csv --as district-he --at 2018-12-04 -q
370406106-20181204-0002
370406104-20181204-0002

$ bianmin center inspect xuzhuang --as district-he --answer water=有 --at 2019-01-08
370406106-20190108-0001: 徐庄镇便民服务中心 2项不合格
! bianmin: right again, closed: water 配备饮水机 370406106-20181204-0004
! bianmin: right again, closed: on-time 承诺件、联办件、上报件在规定时限内办结 370406106-20181204-0005

$ printf '机构,项目,结果\nxuzhuang-pengzhuang,place,两委办公室\nxuzhuang-pengzhuang,sign,是\nxuzhuang-pengzhuang,board,是\nxuzhuang-hugou,place,没有固定场所\n' > stations.csv

$ bianmin station inspect --from stations.csv --as district-he --at 2019-01-08 -q
370406106200-20190108-0001
370406106204-20190108-0001

% Each center and station against its standard and its plan, and what changed since the round.
$ bianmin report progress --since 2018-12-05 --format csv -q | grep -E '徐庄镇便民服务中心|北庄镇便民服务中心|彭庄村|湖沟村'
北庄镇便民服务中心,六统一,33,0,否,0/1,0,0,0
徐庄镇便民服务中心,六统一,41,'+1,否,0/1,0,0,1
徐庄镇彭庄村便民服务站,九个一,47,'+11,否,,,,0
徐庄镇湖沟村便民服务站,九个一,30,'-6,否,,,,0

$ bianmin report progress --since 2018-12-05 -q | sed -n '/以来的变化/,$p' | grep -E '^(徐庄镇便民服务中心|徐庄镇彭庄村|徐庄镇湖沟村)' | cut -c1-300
徐庄镇便民服务中心      配备饮水机                                                不合格  合格    2019-01-08 答：是
徐庄镇便民服务中心      上次检查的整改事项已办结                                  未查    不合格  整改5件，未办结3，超期4
徐庄镇彭庄村便民服务站  有固定场所：设在社区（村居）两委办公室，或在其他固定场所  未查    合格    2019-01-08 答：两委办公室
徐庄镇彭庄村便民服务站  挂有便民服务站牌子，牌上的字与规定名称一致                未查    合格    2019-01-08 答：是
徐庄镇彭庄村便民服务站  台账有登记、无断档                                        合格    不合格  2019年1月登记0件；2018年11月1日至2019年1月10日最长15个工作日无登记
徐庄镇彭庄村便民服务站  有公示栏，设在群众看得到的地方                            未查    合格    2019-01-08 答：是
徐庄镇湖沟村便民服务站  有固定场所：设在社区（村居）两委办公室，或在其他固定场所  未查    不合格  2019-01-08 答：没有固定场所
徐庄镇湖沟村便民服务站  台账有登记、无断档                                        合格    不合格  2019年1月登记0件；2018年11月1日至2019年1月10日最长15个工作日无登记

$ bianmin report assessment --format csv
名次,镇街,六统一（40%）,九个一（40%）,八到位（20%）,得分
1,徐庄镇,41.0,29.6,43.0,36.8
2,城头镇,38.0,28.7,43.0,35.3
3,冯卯镇,38.0,26.0,43.0,34.2
3,西集镇,38.0,26.0,43.0,34.2
5,桑村镇,34.0,26.0,43.0,32.6
5,山城街道,34.0,26.0,43.0,32.6
7,北庄镇,33.0,27.3,41.0,32.3
8,店子镇,33.0,26.0,39.0,31.4
9,水泉镇,34.0,26.0,35.0,31.0
10,凫城镇,32.0,21.0,39.0,29.0

$ bianmin station audit --all --format csv -q | cut -d, -f1-5 | sort -t, -k2 -nr | head -4
徐庄镇彭庄村便民服务站,47,10,3,10
城头镇长巷村便民服务站,34,8,3,12
徐庄镇湖沟村便民服务站,30,7,5,11
北庄镇北庄村便民服务站,30,7,4,12

$ bianmin center audit beizhuang --format csv -q | grep -E '^(area|open-hall|on-time|rectified),'
area,不合格（答复与台账不符）,5,场地面积一般不低于300平方米,2018-12-04 答：260（丈量）；360平方米,二(二)
open-hall,合格,2,设立开放式大厅,2018-12-04 答：是,二(二)
on-time,不合格,4,承诺件、联办件、上报件在规定时限内办结,2018年11月1日至2019年1月10日即办件以外按期办结13/15，86.7%，其中超期未办结2件,二(四)限时办结
rectified,不合格,1,上次检查的整改事项已办结,整改4件，未办结4，超期3,三(三)督查

% What was promised and is overdue.
$ bianmin plan list --format csv --fail
编号,机构,类别,内容,时限,状态,完成日期
370406106-20181203-0001,徐庄镇便民服务中心,场地设施,电子显示屏,2019-01-07,逾期,
370406104-20181203-0001,北庄镇便民服务中心,领导小组,领导小组,2019-01-31,进行中,
[7]

$ bianmin center audit xuzhuang --standard shortfalls --format csv -q | grep -E '不合格'
plan,不合格,3,建设任务按计划的期限完成,建设计划1件，未办结1，超期1,三(二)
rectified,不合格,3,上次检查指出的问题已整改,整改5件，未办结3，超期4,三(三)督查
stations,不合格,4,辖区各社区（村居）便民服务站都有固定场所,查过场所的站2/7，没有固定场所：湖沟村,二(二)
published,不合格,4,进驻事项的公示要素齐全，不旧于事项清单,未制作办事指南,二(四)政务公开

$ bianmin report circular -q | grep -c '未达到要求'
19

$ bianmin report bottleneck --month 2018-12 --format csv
环节,事项,件数,中位数,九成以内,最长,未完,已等
收件到受理,全部,113,0,0,0,0,—
受理到办结,全部,125,0,11,29,13,183

$ bianmin org tree --center xuzhuang
徐庄镇便民服务中心（工作人员17人，收件43）
├─ 徐庄镇彭庄村便民服务站（代办员1人，收件10）
├─ 徐庄镇葫芦套村便民服务站（代办员1人，收件0）
├─ 徐庄镇乔山村便民服务站（代办员1人，收件0）
├─ 徐庄镇土山村便民服务站（代办员1人，收件0）
├─ 徐庄镇湖沟村便民服务站（代办员1人，收件10）
├─ 徐庄镇前徐村便民服务站（代办员1人，收件0）
└─ 徐庄镇郭庄村便民服务站（代办员1人，收件0）

$ bianmin policy check --format csv -q | grep -E '^(1.0.3|2.1.16|2.2.3|2.2.4|2.2.12|2.5.15|3.1.3|3.2.6|3.3.4),' | cut -d, -f1,4
1.0.3,台账建设计划2件
2.1.16,合格10，不合格0，未查0
2.2.3,合格9，不合格1，未查0
2.2.4,合格0，不合格0，未查10
2.2.12,0/35个机构达标
2.5.15,合格0，不合格0，未查10
3.1.3,0/10个机构达标
3.2.6,1/2个机构符合
3.3.4,0/10个机构达标

$ bianmin store check -q
