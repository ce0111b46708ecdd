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
