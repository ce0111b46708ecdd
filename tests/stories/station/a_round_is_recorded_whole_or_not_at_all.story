# A round of inspections from a table: every line that cannot be taken is named at once, and nothing is half recorded.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ printf 'a photo' > sign.jpg && : > empty.jpg

$ printf '机构,项目,结果,备注,文件\nxuzhuang-pengzhuang,sign,是,,\nxuzhuang-pengzhuang,sign,否,,\n没有的站,sign,是,,\nxuzhuang-pengzhuang,rules,,,empty.jpg\nxuzhuang-pengzhuang,board,,看不清,\n,notes,是,,\nxuzhuang-pengzhuang,,是,,\nxuzhuang-pengzhuang,card,,,\n' > round.csv

$ bianmin station inspect --from round.csv --as district-he
! bianmin: error: refused: 6 lines of round.csv cannot be taken
!   round.csv, row 3: answered-twice: sign of 徐庄镇彭庄村便民服务站 is answered twice — leave the line that is right
!   round.csv, row 4: unknown-unit: no station '没有的站' — 'bianmin station list' lists them
!   round.csv, row 5: no-file: the file empty.jpg of rules is missing or empty — name a file that can be read
!   round.csv, row 6: no-answer: a remark on board and no answer — fill in 结果
!   round.csv, row 7: no-unit: it is not said which unit notes is about — add a column 机构, or name the unit on the command line
!   round.csv, row 8: no-item: an answer to no item: '是' — fill in 项目
! bianmin: hint: nothing was recorded: mend them and run it again
[3]

% What the checklist does not know or take is told with the rest, each in its row.
$ printf '机构,项目,结果,备注,文件\nxuzhuang-pengzhuang,sign,也许,,\nxuzhuang-pengzhuang,zzz,是,,\n没有的站,sigm,是,,\nxuzhuang-pengzhuang,sign,是,,\nxuzhuang-pengzhuang,bord,,看不清,\nxuzhuang-pengzhuang,card-given,many,,none.jpg\n' > faults.csv

$ bianmin station inspect --from faults.csv --as district-he
! bianmin: error: refused: 6 lines of faults.csv cannot be taken
!   faults.csv, row 2: bad-answer: sign is answered by yes or no, not by '也许': 'sign=也许' — write sign=yes or sign=no (二(二))
!   faults.csv, row 3: unknown-item: the checklist 九个一 has no item zzz — [..] (二(二))
!   faults.csv, row 4: unknown-unit: no station '没有的站' — 'bianmin station list' lists them
!   faults.csv, row 4: unknown-item: the checklist 九个一 has no item sigm — did you mean sign? (二(二))
!   faults.csv, row 5: answered-twice: sign of 徐庄镇彭庄村便民服务站 is answered twice — leave the line that is right
!   faults.csv, row 6: no-answer: a remark on bord and no answer — fill in 结果
!   faults.csv, row 6: unknown-item: the checklist 九个一 has no item bord — did you mean board? (二(二))
!   faults.csv, row 7: no-file: the file none.jpg of card-given is missing or empty — name a file that can be read
!   faults.csv, row 7: bad-answer: card-given is a number (人), not 'many': 'card-given=many' — write digits only: card-given=300 (二(二))
! bianmin: hint: nothing was recorded: mend them and run it again
[3]

% A director may inspect the center's own stations only: the first of the round is not recorded either.
$ printf '机构,项目,结果\nxuzhuang-pengzhuang,sign,否\nbeizhuang-maozhai,sign,否\n' > two.csv

$ bianmin station inspect --from two.csv --as xuzhuang-zhu
! bianmin: error: refused: not every unit of the round can be recorded
!   北庄镇毛宅村便民服务站: outside-own-unit: 朱某 is director of xuzhuang: the right to 'open' does not reach beizhuang-maozhai: 'xuzhuang-zhu' — who may: beizhuang: director, deputy; 370406: supervisor (二(五)；三)
! bianmin: hint: nothing was recorded
[3]

$ bianmin store info --format json | grep '"cases"'
  "cases": 0,

% A trial says what would be put right, and by when.
$ bianmin station inspect --from two.csv --as district-he --dry-run
(not recorded): 徐庄镇彭庄村便民服务站 3项不合格
(not recorded): 北庄镇毛宅村便民服务站 3项不合格
! bianmin: would have to be put right by 2018-09-17: sign 挂有便民服务站牌子，牌上的字与规定名称一致
! bianmin: would have to be put right by 2018-09-10: register 台账有登记、无断档
! bianmin: would have to be put right by 2018-09-10: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单
! bianmin: would have to be put right by 2018-09-17: sign 挂有便民服务站牌子，牌上的字与规定名称一致
! bianmin: would have to be put right by 2018-09-10: register 台账有登记、无断档
! bianmin: would have to be put right by 2018-09-10: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单
! bianmin: dry run: nothing was written

$ bianmin store info --format json | grep '"cases"'
  "cases": 0,

% A photo is an answer; a folder or an empty file is none.
$ printf '机构,项目,结果,文件\nxuzhuang-pengzhuang,rules,,sign.jpg\n' > photo.csv

$ bianmin station inspect --from photo.csv --as district-he -q
370406106200-20180903-0001

$ bianmin station audit xuzhuang-pengzhuang --format csv -q | grep '^rules,'
rules,合格,5,有一套工作制度，含首问负责、一次性告知、限时办结、免费代办,2018-09-03 答：sign.jpg SHA-256 d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285；制度4/4；登记的文件：首问负责制、一次性告知制、限时办结制、免费代办制,二(四)健全服务制度

$ bianmin station inspect xuzhuang-pengzhuang --file rules=empty.jpg --as district-he
! bianmin: error: the file empty.jpg of rules is missing or empty
! bianmin: hint: name a file that can be read
[4]

$ bianmin station inspect xuzhuang-pengzhuang --file rules=. --as district-he
! bianmin: error: the file . of rules is missing or empty
! bianmin: hint: name a file that can be read
[4]

$ bianmin station inspect xuzhuang-pengzhuang --answer sign=是 --answer sign=否 --as district-he
! bianmin: error: sign is answered twice
! bianmin: hint: give --answer once for each item
[2]

$ bianmin station inspect xuzhuang-pengzhuang --answer agent-prompt=300 --answer card-given=-1 --as district-he
! bianmin: error: refused: the answers do not fit 九个一
!   徐庄镇彭庄村便民服务站: bad-answer: agent-prompt is a share and cannot be above 100: 'agent-prompt=300' — write per cent (二(三))
!   徐庄镇彭庄村便民服务站: bad-answer: card-given cannot be below 0: 'card-given=-1' — write what was measured (二(二))
[3]

% Files that are no table, no TOML, no JSON.
$ printf 'a,b\n1,2\n' > other.csv && bianmin station inspect --from other.csv --as district-he
! bianmin: error: other.csv has no header with 项目 and 结果
! bianmin: hint: name the columns: 机构, 项目, 结果, and where there are any 备注, 文件
[5]

$ printf '[[answer]]\nunit = "xuzhuang-pengzhuang"\nitem =\n' > broken.toml && bianmin station inspect --from broken.toml --as district-he
! bianmin: error: broken.toml: cannot be read
!   broken.toml:3:7: syntax: not valid TOML: Error while parsing key-value pair: expected value, saw '\n' — compare with the shipped files; texts and Chinese keys stand in quotes
[2]

$ printf '[{"unit":"xuzhuang-pengzhuang","item":"notes","answer":' > broken.json && bianmin station inspect --from broken.json --as district-he
! bianmin: error: broken.json: cannot be read
!   broken.json:1:56: syntax: not valid JSON — write one object: {"name": "value"}
[2]

$ printf '[{"unit":"xuzhuang-pengzhuang","items":"notes"}]' > key.json && bianmin station inspect --from key.json --as district-he
! bianmin: error: key.json: there is no column items
! bianmin: hint: write unit, item, answer, note or file
[2]

$ printf '机构,项目,结果\nxuzhuang-pengzhuang,sign,\n' > blank.csv && bianmin station inspect --from blank.csv --as district-he
! bianmin: error: blank.csv has no answers
! bianmin: hint: fill in 结果
[3]

$ bianmin store info --format json | grep '"cases"'
  "cases": 3,

$ bianmin store check -q

% A visit that is written down behind a later one is kept, and opens and closes nothing.
$ bianmin station inspect xuzhuang-hulutao --as district-he --answer sign=否
370406106201-20180903-0001: 徐庄镇葫芦套村便民服务站 3项不合格
! bianmin: to be put right by 2018-09-17: sign 挂有便民服务站牌子，牌上的字与规定名称一致 370406106201-20180903-0002
! bianmin: to be put right by 2018-09-10: register 台账有登记、无断档 370406106201-20180903-0003
! bianmin: to be put right by 2018-09-10: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单 370406106201-20180903-0004

$ now 2018-09-05T09:00:00+08:00
$ bianmin station inspect xuzhuang-hulutao --as district-he --answer sign=是 --answer board=否 --at 2018-08-20
370406106201-20180820-0001: 徐庄镇葫芦套村便民服务站 3项不合格
! bianmin: to be put right by 2018-09-03: board 有公示栏，设在群众看得到的地方 370406106201-20180820-0002

$ bianmin station audit xuzhuang-hulutao --format csv -q | grep -E '^(sign|board),' | cut -d, -f1,2,5
sign,不合格,2018-09-03 答：否
board,不合格,2018-08-20 答：否

$ bianmin station inspect xuzhuang-hulutao --as district-he --answer sign=是
370406106201-20180905-0001: 徐庄镇葫芦套村便民服务站 2项不合格
! bianmin: right again, closed: sign 挂有便民服务站牌子，牌上的字与规定名称一致 370406106201-20180903-0002
