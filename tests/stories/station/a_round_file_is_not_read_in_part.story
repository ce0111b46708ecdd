# What a round's file says is taken whole or refused: columns nobody reads, another unit than was named, a file that may be cut off.
# now: 2018-10-08T09:30:00+08:00
# workspace: shanting

$ printf '机构,项目,结果,检查日期\nxuzhuang-pengzhuang,sign,是,2018-09-01\n' > dated.csv && bianmin --as district-he station inspect --from dated.csv
! bianmin: error: dated.csv: there is no column 检查日期
! bianmin: hint: leave it out; the day of a round is given by --at, who inspected by --as, a remark stands in 备注
[2]

$ printf '机构,项目,结果,要求,分值\nxuzhuang-pengzhuang,sign,是,挂牌,6\n' > printed.csv && bianmin --as district-he station inspect --from printed.csv --dry-run | head -1
(not recorded): 徐庄镇彭庄村便民服务站 2项不合格
! bianmin: would have to be put right by 2018-10-15: register 台账有登记、无断档
! bianmin: would have to be put right by 2018-10-15: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单
! bianmin: dry run: nothing was written

$ bianmin --as district-he station inspect --from printed.csv --answer sign=否
! bianmin: error: --from and --answer both say what was found
! bianmin: hint: write it into the file, or leave --from out
[2]

$ bianmin --as district-he station inspect xuzhuang-hulutao --from printed.csv
! bianmin: error: refused: 1 lines of printed.csv cannot be taken
!   printed.csv, row 2: other-unit: the line is about 徐庄镇彭庄村便民服务站, the command about 徐庄镇葫芦套村便民服务站: 'xuzhuang-pengzhuang' — leave the unit on the command line out, or the line
! bianmin: hint: nothing was recorded: mend them and run it again
[3]

% Nothing tells whether the last line is whole: it is said, and one that lacks cells is refused.
$ printf '机构,项目,结果\nxuzhuang-pengzhuang,card-given,39' > open.csv && bianmin --as district-he station inspect --from open.csv --dry-run | head -1
(not recorded): 徐庄镇彭庄村便民服务站 2项不合格
!   open.csv, row 2: unterminated-last-line: the last line has no line end; the file may be cut off: 'xuzhuang-pengzhuang,card-given,39' — compare the last row with the source
! bianmin: would have to be put right by 2018-10-15: register 台账有登记、无断档
! bianmin: would have to be put right by 2018-10-15: board-current 公示的办理依据、流程、材料、时限、收费齐全，不旧于事项清单
! bianmin: dry run: nothing was written

$ printf '机构,项目,结果,备注\nxuzhuang-pengzhuang,sign,是,\nxuzhuang-pengzhuang,board,否' > cut.csv && bianmin --as district-he station inspect --from cut.csv
! bianmin: error: refused: 1 lines of cut.csv cannot be taken
!   cut.csv, row 3: row-cut: the file ends in the middle of this line: '否' — take the whole file, and end its last line
! bianmin: hint: nothing was recorded: mend them and run it again
[3]

% An item may be named by what it asks for.
$ printf '机构,项目,结果\nxuzhuang-pengzhuang,备有一套办事须知，群众可以取阅,是\n' > titled.csv && sed -i 's/备有一套办事须知，群众可以取阅/"备有一套办事须知，群众可以取阅"/' titled.csv && bianmin --as district-he station inspect --from titled.csv -q
370406106200-20181008-0001

$ bianmin station audit xuzhuang-pengzhuang --format json -q | jq -c '.[].items[] | select(.item == "notes") | [.verdict, .answer.inspector]'
["passed","district-he"]

$ printf 'a' > a.jpg; printf 'b' > b.jpg; bianmin --as district-he station inspect xuzhuang-pengzhuang --answer sign=是 --file sign=a.jpg --file sign=b.jpg
! bianmin: error: sign has --file twice
! bianmin: hint: give --file once for each item; several photos go into one PDF
[2]

$ bianmin --as district-he station inspect xuzhuang-pengzhuang --answer sign=是 --remark sign=好 --remark sign=坏
! bianmin: error: sign has --remark twice
! bianmin: hint: give --remark once for each item
[2]

$ bianmin --as district-he station inspect xuzhuang-pengzhuang --answer card-given=1e3 --answer agent-prompt=99999999999999999999
! bianmin: error: refused: the answers do not fit 九个一
!   徐庄镇彭庄村便民服务站: bad-answer: card-given is a number (人), not '1e3': 'card-given=1e3' — write digits only: card-given=300 (二(二))
!   徐庄镇彭庄村便民服务站: bad-answer: agent-prompt cannot be that large: 'agent-prompt=99999999999999999999' — write what was measured (二(三))
[3]

$ bianmin --as district-he station inspect xuzhuang-pengzhuang --answer card-given=2.5
! bianmin: error: refused: the answers do not fit 九个一
!   徐庄镇彭庄村便民服务站: bad-answer: card-given is counted in 人 and is a whole number: 'card-given=2.5' — write what was counted (二(二))
[3]
