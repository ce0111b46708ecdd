# What the ledger and the configuration show by themselves needs no visit; the score of one day can be asked for later.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/pengzhuang-2018-08.csv -q
[7]

$ bianmin station audit xuzhuang-pengzhuang --lang en
九个一: 徐庄镇彭庄村便民服务站
Day: 2018-09-10
score 30, pass at 80; passed 7, failed 4, unknown 12: not passed

Item            Verdict  Weight  Requirement                                                               Grounds                                                                                          Clause
--------------  -------  ------  ------------------------------------------------------------------------  -----------------------------------------------------------------------------------------------  ----------------------
place           unknown       6  有固定场所：设在社区（村居）两委办公室，或在其他固定场所                  to be seen: 现场照片，写明地址                                                                   二(二)
place-handy     unknown       4  场所为群众熟悉、办事方便                                                  to be seen: 现场照片；问两名群众是否知道地点                                                     二(二)
official-name   passed        4  名称为“××镇街××社区（村居）便民服务站”                                    徐庄镇彭庄村便民服务站                                                                           二(一)
sign            unknown       6  挂有便民服务站牌子，牌上的字与规定名称一致                                to be seen: 牌子照片                                                                             二(二)
rules           passed        5  有一套工作制度，含首问负责、一次性告知、限时办结、免费代办                systems: 4 of 4; on record: 首问负责制, 一次性告知制, 限时办结制, 免费代办制                     二(四)健全服务制度
rules-on-wall   unknown       3  工作制度上墙公开                                                          to be seen: 上墙照片，能看清文字                                                                 二(二)
flow-on-wall    unknown       3  工作流程上墙公开                                                          to be seen: 上墙照片，能看清文字                                                                 二(二)
register        failed        6  台账有登记、无断档                                                        2018-09: 0 entries; 2018-07-01…2018-09-10: at most 23 working days without one                   二(二)
register-whole  unknown       4  抽查五件，委托书、受理单、办理结果和回交签收与台账相符                    to be seen: 抽查的五件的编号和委托书、送达回证                                                   二(四)委托、受理、回交
register-other  failed        4  咨询、调解、帮扶和群众需办、急办事项有登记                                2018-07-01…2018-09-10: 0 consultations, 0 mediations, 0 assistances, 0 needs                     二(一)；二(三)
phone           passed        4  有一部电话，号码已公布                                                    13000001148                                                                                      二(二)
phone-answered  unknown       4  工作时间打得通、有人接                                                    to be seen: 当场拨打，写明时间和接听人                                                           二(二)
board           unknown       5  有公示栏，设在群众看得到的地方                                            to be seen: 公示栏照片                                                                           二(二)
board-current   failed        5  公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单                no guides were made                                                                              二(四)政务公开
agent           passed        6  有一名以上代办员                                                          stations with an agent: 1 of 1                                                                   二(一)
agent-source    passed        3  代办员为镇街驻社区（村居）干部、社区（村居）干部、大学生村官或专职代办员  agents of an allowed source: 1 of 1                                                              二(一)
agent-on-duty   passed        4  代办员在岗，离岗时有人顶替                                                stations with an agent on duty: 1 of 1                                                           二(一)
agent-prompt    failed        4  代办事项在承诺的时限内上报材料、领回批件                                  2018-07-01…2018-09-10 entrusted, completed on time: 8 of 12, 66.7%                               二(三)
agent-free      passed        4  全程代办不收取办理服务费                                                  2018-07-01…2018-09-10: 12 received (12 entrusted), 0 charged, outside of the schedule 0.00 yuan  二(四)承办
notes           unknown       5  备有一套办事须知，群众可以取阅                                            to be seen: 办事须知照片                                                                         二(二)
notes-correct   unknown       3  办事须知的材料、时限、收费与事项清单一致                                  to be seen: 抽查三项，写明事项编号                                                               二(二)；二(四)政务公开
card            unknown       5  印有便民服务卡，写明代办员、电话和代办事项                                to be seen: 服务卡照片                                                                           二(二)；二(四)政务公开
card-given      unknown       3  便民服务卡发到群众手中                                                    to be seen: 问三名群众，写明有卡的人数                                                           二(二)
! bianmin: 1 of 1 do not pass 九个一
[7]

$ bianmin station audit xuzhuang-pengzhuang --on 2018-07-31 --format json | tr '{' '\n' | grep -E '"(register|agent-prompt)"' -A2 | cut -c1-160
        "item": "register",
        "group": "一本台账",
        "clause": "二(二)",
--
        "item": "agent-prompt",
        "group": "一名代办员",
        "clause": "二(三)",
! bianmin: 1 of 1 do not pass 九个一

$ bianmin station audit --all --format csv | head -4
机构,得分,合格,不合格,未查,结论
北庄镇北庄村便民服务站,26,6,3,14,未达标
北庄镇毛宅村便民服务站,26,6,3,14,未达标
北庄镇高庄村便民服务站,26,6,3,14,未达标
! bianmin: 35 of 35 do not pass 九个一

$ bianmin station audit 没有的站
! bianmin: error: no station '没有的站'
! bianmin: hint: 'bianmin station list' lists them
[4]

$ bianmin station audit --standard nine-one
! bianmin: error: there is no checklist nine-one
! bianmin: hint: did you mean nine-ones?
[4]

$ bianmin station audit --standard 六统一
! bianmin: error: 六统一 is for a center
! bianmin: hint: see: bianmin center audit --standard six-unities
[2]

$ bianmin station audit --on 2019-01-01
! bianmin: error: 2019-01-01 has not come yet
! bianmin: hint: today is 2018-09-10
[2]

% The answer of a person that the ledger contradicts is shown as such.
$ bianmin station inspect xuzhuang-pengzhuang --as district-he --answer official-name=否 -q
370406106200-20180910-0001

$ bianmin station audit xuzhuang-pengzhuang --format csv | grep -E '^official-name,'
official-name,合格（答复与台账不符）,4,名称为“××镇街××社区（村居）便民服务站”,2018-09-10 答：否；徐庄镇彭庄村便民服务站,二(一)
! bianmin: 1 of 1 do not pass 九个一

% The sheet to take along.
$ bianmin station inspect xuzhuang-pengzhuang --sheet blank --format csv | head -4
类别,编号,要求,条款,方法,要看什么,分值,台账所示、上次答复,检查结果,整改工作日
一个场所,place,有固定场所：设在社区（村居）两委办公室，或在其他固定场所,二(二),看现场,现场照片，写明地址,6,,　　　　,20
一个场所,place-handy,场所为群众熟悉、办事方便,二(二),看现场,现场照片；问两名群众是否知道地点,4,,　　　　,20
一块牌子,official-name,名称为“××镇街××社区（村居）便民服务站”,二(一),系统,配置中的名称与规定写法逐字比对,4,,　　　　,10

$ bianmin station inspect xuzhuang-pengzhuang --sheet filled --format html | grep -c '<tr'
35

$ bianmin station inspect xuzhuang-pengzhuang --sheet blank -o 检查表.pdf

$ pdftotext 检查表.pdf - | grep -o '□是\|□否\|检查日期\|第1页，共[0-9]页' | sort | uniq -c | awk '{ print $2, ($1 > 0) }'
□否 1
□是 1
检查日期 1
第1页，共2页 1

$ bianmin station inspect xuzhuang-pengzhuang --sheet filled --format html | grep -o '□是　■否' | head -1
□是　■否

% A list of the district's own, without code; a list with faults says where.
$ mkdir -p checklists

$ printf '[checklist]\nid = "winter"\nname = "冬季检查"\nof = "station"\npass = 100\n[[item]]\nid = "stove"\ntext = "有取暖设备"\nclause = "区里要求"\nweight = 100\n' > checklists/winter.toml

$ bianmin station inspect xuzhuang-pengzhuang --standard winter --as district-he --answer stove=是 -q
370406106200-20180910-0005

$ bianmin station audit xuzhuang-pengzhuang --standard 冬季检查 --format csv
项目,结论,分值,要求,依据,条款
stove,合格,100,有取暖设备,2018-09-10 答：是,区里要求

$ printf '[checklist]\nid = "winter"\nname = "冬季检查"\nof = "station"\npas = 100\n[[item]]\nid = "stove"\ntext = "有取暖设备"\nclause = "区里要求"\nmethod = "系统"\nmeasure = "warmth"\nweight = 100\n' > checklists/winter.toml

$ bianmin station audit xuzhuang-pengzhuang --standard winter
! bianmin: error: the checklists have faults
!   checklists/winter.toml:5:1: unknown-key: `pas` is no key that is known here — did you mean `pass`?
!   checklists/winter.toml:11:11: unknown-measure: there is no measure warmth — one of: official-name, director-of-office, deputy-full-time, agent-named, agent-source, agent-on-duty, ab-posts, coverage, guides-current, four-systems, phone, extranet, area, stations-sited, register-kept, on-time, on-time-limited, on-time-agency, one-notice, free-agency, special-services, by-appointment, after-hours, entrusted, home-visits, other-services, complaints-handled, rectified, ratings-asked, plan-on-time, trainings, staff-stable
[5]
