# A line of a batch with a key that is neither an option nor of any list is a slip, and not passed over in silence.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ for n in 孙七 周八; do bianmin case open --as xuzhuang-zhao --service 临时救助 --name $n --material all --accept -q; done
370406106-20180813-0001
370406106-20180813-0002

$ printf '{"number":"370406106-20180813-0001","notte":"家里等用"}\n{"number":"370406106-20180813-0002","state":"accepted"}\n' | bianmin case remind --batch --as xuzhuang-qin
370406106-20180813-0002: accepted, due 2018-08-27 (10 working days left)
! stdin:1: bianmin: error: there is no key notte
! bianmin: hint: did you mean note?
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180813-0002
! bianmin: 1 of 2 lines were not recorded
[7]

$ printf '{"id":"xuzhuang-zhao","whatever":1}\n' | bianmin staff away --batch --from 2018-10-08 --to 2018-10-08 --reason 开会 --format json
{"line":1,"error":{"kind":"usage","message":"there is no key whatever","findings":[],"hint":"the keys are the options of the command, see its --help"}}
! bianmin: 1 of 1 lines were not recorded
[7]

% No list says a key that a batch does not know.
$ bianmin import ledger ledgers/xuzhuang-2018-07.csv -q > out 2>&1; bianmin complaint open --against xuzhuang-zhao --name 吴九 -q; bianmin info open --about 低保名单 --name 吴九 -q; bianmin appointment book --service 临时救助 --time 2018-08-15T09:00 --name 吴九 -q; bianmin station log add --topic 防汛 --name 吴九 -q; bianmin plan add --unit xuzhuang --what 培训 --until 2018-09-28 --as xuzhuang-qin -q
370406106-20180813-0003
370406106-20180813-0004
370406106-20180813-0005
370406106-20180813-0006
370406106-20180813-0007

$ bianmin case open --as xuzhuang-zhao --service GT-07-003 --name 孙七 --material all --accept -q; bianmin fee assess 370406106-20180813-0008 -q --as xuzhuang-zhao; bianmin case open --as xuzhuang-qiao --service 临时救助 --name 周八 --material all -q
370406106-20180813-0008
370406106200-20180813-0001

$ try() { words=$1; shift; bianmin $words --format jsonl > lines 2> told; test -s lines || echo "nothing: $words"; bianmin "$@" --batch --dry-run --format json < lines 2> told | grep 'no key' | head -1; }; for list in 'case list' 'case list --type complaint' 'complaint list' 'case list --type information' 'appointment list' 'station log list' 'plan list' 'due' 'fee list --state outstanding' 'export ledger --month 2018-07 --center xuzhuang'; do try "$list" case remind; done; try 'staff list' staff away --from 2018-10-08 --reason 开会; try 'station list' station log add --topic 防汛; try 'service list' case open --name 吴九
