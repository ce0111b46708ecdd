# The lines of a list name their cases; a batch takes the number and nothing else, or a line of one's own.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ for n in 孙七 周八; do bianmin case open --as xuzhuang-qiao --service 临时救助 --name $n --material all -q; done
370406106200-20180813-0001
370406106200-20180813-0002

$ bianmin case list --format jsonl | bianmin case accept --batch --as xuzhuang-zhao --handler xuzhuang-li
370406106200-20180813-0001: accepted, due 2018-08-27 (10 working days left)
370406106200-20180813-0002: accepted, due 2018-08-27 (10 working days left)

% What a case has is not what it gets: the row says how it stands, the options what is to be done.
$ bianmin case list --format jsonl | bianmin case transfer --batch --as xuzhuang-zhao --to xuzhuang-zhao --because 李某培训 -q

$ bianmin case list --format csv | cut -d, -f1,9
办件编号,承办人
370406106200-20180813-0001,赵某
370406106200-20180813-0002,赵某

$ echo '{"case":"370406106200-20180813-0002","to":"xuzhuang-li","because":"李某回岗"}' | bianmin case transfer --batch --as xuzhuang-zhao
370406106200-20180813-0002: in_progress, due 2018-08-27 (10 working days left)

$ bianmin handoff list --lost --format jsonl | bianmin case remind --batch --as xuzhuang-qin

$ now 2018-08-30T09:00:00+08:00
$ bianmin handoff list --lost --format jsonl | bianmin case remind --batch --as xuzhuang-qin -q

$ bianmin due --format jsonl | bianmin case remind --batch --as xuzhuang-qin -q
! bianmin: clocks: 2, of these overdue: 2

$ bianmin case list --format jsonl | sed -E 's/.*"number":"([^"]*)".*"reminders":([0-9]*).*/\1 \2/'
370406106200-20180813-0001 2
370406106200-20180813-0002 2

% What is finished is passed over; what is not handed over is chased.
$ bianmin case complete 370406106200-20180813-0001 --result 救助金 --as xuzhuang-zhao -q

$ bianmin case return 370406106200-20180813-0001 --to 孙七 --as xuzhuang-zhao -q

$ bianmin case complete 370406106200-20180813-0002 --result 救助金 --as xuzhuang-zhao -q

$ bianmin case list --format jsonl | bianmin case remind --batch --as xuzhuang-qin
370406106200-20180813-0002: completed
! bianmin: 督办单 to 朱某 (director), reminder 3 of 370406106200-20180813-0002
! bianmin: 1 of 2 lines have nothing for this and were passed over

$ now 2018-09-20T09:00:00+08:00
$ bianmin due --overdue --format jsonl | bianmin case remind --batch --as xuzhuang-qin
370406106200-20180813-0002: completed
! bianmin: clocks: 1, of these overdue: 1
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 4 of 370406106200-20180813-0002

$ bianmin case remind 370406106200-20180813-0001 --as xuzhuang-qin
! bianmin: error: refused: remind of 370406106200-20180813-0001
!   something-runs: the case is closed (returned) and no term of it runs any more — see: bianmin case show 370406106200-20180813-0001 (二(五)督查；行政许可法第四十四条、第五十九条)
[3]

% A line of a list of money names its receipt, one of people, services or stations its id.
$ for n in 孙七 周八; do bianmin case open --service 身份证办理 --name $n --material all --as xuzhuang-zhao -q; done
370406106-20180920-0001
370406106-20180920-0002

$ printf '{"case":"370406106-20180920-000%s"}\n' 1 2 | bianmin fee assess --batch --item 到期换领 --as xuzhuang-zhao -q

$ printf '{"case":"370406106-20180920-000%s"}\n' 1 2 | bianmin fee collect --batch --as xuzhuang-zhao
370406106-20180920-0001: collected 20.00 yuan (人民币贰拾元整), receipt xuzhuang-2018-0001; outstanding 0.00
370406106-20180920-0002: collected 20.00 yuan (人民币贰拾元整), receipt xuzhuang-2018-0002; outstanding 0.00

$ bianmin fee list --format jsonl | bianmin fee refund --batch --because 免收 --as xuzhuang-zhao
370406106-20180920-0001: gave back 20.00 yuan (人民币贰拾元整) of receipt xuzhuang-2018-0001; outstanding 0.00
370406106-20180920-0002: gave back 20.00 yuan (人民币贰拾元整) of receipt xuzhuang-2018-0002; outstanding 0.00

$ bianmin staff list --unit xuzhuang --format jsonl | head -2 | bianmin staff away --batch --from 2018-10-08 --to 2018-10-08 --reason 开会 --because 全体会议
370406106-20180920-0003: xuzhuang-zhu is away from 2018-10-08 until 2018-10-08; nobody stands in (无人在岗); open cases: 0
370406106-20180920-0004: xuzhuang-qin is away from 2018-10-08 until 2018-10-08; nobody stands in (无人在岗); open cases: 0

$ bianmin service list --text 救助 --format jsonl | bianmin case open --batch --name 吴九 --as xuzhuang-zhao -q
370406106-20180920-0005
370406106-20180920-0006
370406106-20180920-0007
370406106-20180920-0008

$ bianmin station list --center xuzhuang --format jsonl | head -2 | bianmin station log add --batch --topic 防汛 --as xuzhuang-qin
370406106200-20180920-0001: accepted, due 2018-09-20 (0 working days left)
370406106201-20180920-0001: accepted, due 2018-09-20 (0 working days left)
