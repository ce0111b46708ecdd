# An inspector records what was seen; what fails is to be put right by a day, and closed when it is right again.
# now: 2018-08-20T09:00:00+08:00
# workspace: shanting

$ printf 'a photo' > sign.jpg

$ bianmin station inspect xuzhuang-pengzhuang --as district-he --answer place=两委办公室 --answer sign=否 --remark sign=牌子掉了 --answer rules-on-wall=上墙 --file rules-on-wall=sign.jpg --file rules=sign.jpg
370406106200-20180820-0001: 徐庄镇彭庄村便民服务站 3项不合格
! bianmin: to be put right by 2018-09-03: sign 挂有便民服务站牌子，牌上的字与规定名称一致 370406106200-20180820-0002
! bianmin: to be put right by 2018-08-27: register 台账有登记、无断档 370406106200-20180820-0003
! bianmin: to be put right by 2018-08-27: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单 370406106200-20180820-0004

% Every misfit is named at once, and nothing is recorded.
$ bianmin station inspect xuzhuang-pengzhuang --as district-he --answer plce=1 --answer sign=maybe --answer card-given=many --answer place=村口
! bianmin: error: refused: the answers do not fit 九个一
!   徐庄镇彭庄村便民服务站: unknown-item: the checklist 九个一 has no item plce — did you mean place? (二(二))
!   徐庄镇彭庄村便民服务站: bad-answer: sign is answered by yes or no, not by 'maybe': 'sign=maybe' — write sign=yes or sign=no (二(二))
!   徐庄镇彭庄村便民服务站: bad-answer: card-given is a number (人), not 'many': 'card-given=many' — write digits only: card-given=300 (二(二))
!   徐庄镇彭庄村便民服务站: bad-answer: '村口' is none of the choices of place: 'place=村口' — write one of 两委办公室, 其他固定场所, 没有固定场所 (二(二))
[3]

$ bianmin station inspect xuzhuang-pengzhuang --as district-he --file rules=none.jpg
! bianmin: error: the file none.jpg of rules is missing or empty
! bianmin: hint: name a file that can be read
[4]

$ bianmin station inspect xuzhuang-pengzhuang --as district-he --answer sign=是 --at 2018-09-20
! bianmin: error: refused: 徐庄镇彭庄村便民服务站
!   future: an inspection of 徐庄镇彭庄村便民服务站 cannot be in the future: '2018-09-20T00:00:00+08:00' — give the day it took place: --at
[3]

$ bianmin station inspect xuzhuang-pengzhuang --as district-he --standard six-unities --answer sign=是
! bianmin: error: refused: 徐庄镇彭庄村便民服务站
!   other-kind: 六统一 is for a center, 徐庄镇彭庄村便民服务站 is a station: 'xuzhuang-pengzhuang' — choose another with --standard (二(二))
[3]

$ bianmin station inspect xuzhuang-pengzhuang --as xuzhuang-qiao --answer sign=是
! bianmin: error: refused: open
!   no-right: 乔某 is agent: this role has no right to 'open': 'xuzhuang-qiao' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)；三)
[3]

$ bianmin station inspect --as district-he
! bianmin: error: which station was inspected?
! bianmin: hint: give its id
[2]

$ bianmin store info --format json | grep -E '"cases"'
  "cases": 4,

$ bianmin station audit xuzhuang-pengzhuang --format csv | grep -E '^(place|sign|rules-on-wall|official-name|agent|register),'
place,合格,6,有固定场所：设在社区（村居）两委办公室，或在其他固定场所,2018-08-20 答：两委办公室,二(二)
official-name,合格,4,名称为“××镇街××社区（村居）便民服务站”,徐庄镇彭庄村便民服务站,二(一)
sign,不合格,6,挂有便民服务站牌子，牌上的字与规定名称一致,2018-08-20 答：否（牌子掉了）,二(二)
rules-on-wall,合格,3,工作制度上墙公开,2018-08-20 答：上墙 sign.jpg SHA-256 d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285,二(二)
register,不合格,6,台账有登记、无断档,2018年8月登记0件；2018年6月1日至8月20日最长56个工作日无登记,二(二)
agent,合格,6,有一名以上代办员,有代办员的站1/1,二(一)
! bianmin: 1 of 1 do not pass 九个一

$ bianmin due
时限

到期日      剩余  时限      办件编号                    事项                                                              承办人
----------  ----  --------  --------------------------  ----------------------------------------------------------------  ------
2018-08-27     5  整改反馈  370406106200-20180820-0003  整改：台账有登记、无断档
2018-08-27     5  整改反馈  370406106200-20180820-0004  整改：公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单
2018-09-03    10  整改反馈  370406106200-20180820-0002  整改：挂有便民服务站牌子，牌上的字与规定名称一致
! bianmin: clocks: 3, of these overdue: 0

% The list tells whom each is about, by which item of which standard; who looked is no person to be masked.
$ bianmin case list --type 整改 --format csv
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
370406106200-20180820-0002,已受理,徐庄镇彭庄村便民服务站,整改：挂有便民服务站牌子，牌上的字与规定名称一致,检查组,2018-08-20,2018-09-03,,
370406106200-20180820-0003,已受理,徐庄镇彭庄村便民服务站,整改：台账有登记、无断档,检查组,2018-08-20,2018-08-27,,
370406106200-20180820-0004,已受理,徐庄镇彭庄村便民服务站,整改：公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单,检查组,2018-08-20,2018-08-27,,

$ bianmin case list --type 整改 --limit 1 --format jsonl | sed 's/.*"subject":/"subject":/'
"subject":"xuzhuang-pengzhuang","subject_name":"徐庄镇彭庄村便民服务站","standard":"nine-ones","item":"sign"}

% What was answered, with its proof.
$ bianmin case show 370406106200-20180820-0001 | sed -n '/检查结果/,/办理记录/p'
检查结果

检查项         结果        备注      文件      SHA-256
-------------  ----------  --------  --------  ----------------------------------------------------------------
place          两委办公室
sign           否          牌子掉了
rules-on-wall  上墙                  sign.jpg  d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285
rules          sign.jpg              sign.jpg  d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285

办理记录

% Whoever was inspected does not close it alone, and does not take it back.
$ bianmin case withdraw 370406106200-20180820-0002 --as xuzhuang-qiao --because 已重挂
! bianmin: error: refused: withdraw of 370406106200-20180820-0002
!   rechecked: what 山亭区 found missing is settled by 山亭区 or by those above it — ask them for another visit (二(四)自愿原则)
[3]

$ bianmin case complete 370406106200-20180820-0002 --result 已重挂 --as xuzhuang-qin
! bianmin: error: refused: complete of 370406106200-20180820-0002
!   rechecked: what 山亭区 found missing is settled by 山亭区 or by those above it — ask them for another visit (二(四)限时办结)
[3]

% The center looks at its station as well: that is recorded, and settles nothing the district found.
$ bianmin station inspect xuzhuang-pengzhuang --as xuzhuang-qin --answer sign=是
370406106200-20180820-0005: 徐庄镇彭庄村便民服务站 2项不合格
! bianmin: right again by this visit, closed by who found it: sign 挂有便民服务站牌子，牌上的字与规定名称一致 370406106200-20180820-0002

$ bianmin case withdraw 370406106200-20180820-0002 --as xuzhuang-qin --because 已重挂
! bianmin: error: refused: withdraw of 370406106200-20180820-0002
!   rechecked: what 山亭区 found missing is settled by 山亭区 or by those above it — ask them for another visit (二(四)自愿原则)
[3]

% A whole round by a table; what is right again is closed.
$ now 2018-09-03T09:00:00+08:00
$ printf '机构,项目,结果,备注\nxuzhuang-pengzhuang,sign,是,已重挂\n徐庄镇葫芦套村便民服务站,sign,否,无牌\n' > round.csv

$ bianmin station inspect --from round.csv --as district-he
370406106200-20180903-0001: 徐庄镇彭庄村便民服务站 2项不合格
370406106201-20180903-0001: 徐庄镇葫芦套村便民服务站 3项不合格
! bianmin: right again, closed: sign 挂有便民服务站牌子，牌上的字与规定名称一致 370406106200-20180820-0002
! bianmin: to be put right by 2018-09-17: sign 挂有便民服务站牌子，牌上的字与规定名称一致 370406106201-20180903-0002
! bianmin: to be put right by 2018-09-10: register 台账有登记、无断档 370406106201-20180903-0003
! bianmin: to be put right by 2018-09-10: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单 370406106201-20180903-0004

$ printf '[[answer]]\nunit = "xuzhuang-pengzhuang"\nitem = "notes"\nanswer = true\n' > round.toml

$ bianmin station inspect --from round.toml --as district-he --dry-run
(not recorded): 徐庄镇彭庄村便民服务站 2项不合格
! bianmin: dry run: nothing was written

$ printf '[{"unit":"xuzhuang-pengzhuang","item":"notes","answer":"是"}]' > round.json

$ bianmin station inspect --from round.json --as district-he --key round-2 -q
370406106200-20180903-0002

$ printf '{"answer":[{"unit":"xuzhuang-pengzhuang","item":"notes","answer":"是"}]}' > named.json; bianmin station inspect --from named.json --as district-he --dry-run | head -1
(not recorded): 徐庄镇彭庄村便民服务站 2项不合格
! bianmin: dry run: nothing was written

$ printf '{bad' > bad.json; bianmin station inspect --from bad.json --as district-he
! bianmin: error: bad.json: cannot be read
!   bad.json:1:2: syntax: not valid JSON — write one object: {"name": "value"}
[2]

$ bianmin station inspect --from round.json --as district-he --key round-2 -q
370406106200-20180903-0002

$ bianmin station audit xuzhuang-pengzhuang --format csv | grep -E '^(sign|notes),'
sign,合格,6,挂有便民服务站牌子，牌上的字与规定名称一致,2018-09-03 答：是（已重挂）,二(二)
notes,合格,5,备有一套办事须知，群众可以取阅,2018-09-03 答：是,二(二)
! bianmin: 1 of 1 do not pass 九个一

$ bianmin store check
! bianmin: checked 11 cases and 12 entries: the ledger is whole
