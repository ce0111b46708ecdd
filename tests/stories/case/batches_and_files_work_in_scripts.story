# One JSON object a line, or a TOML file; each line reported; keys make repetition harmless.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ printf '%s\n' '{"service":"社保卡挂失","name":"甲某","material":["all"],"complete":"已挂失"}' '{"service":"没有","name":"乙某"}' '{"service":"低保","name":"丙某"}' | bianmin case open --batch -q
370406106-20180810-0001
370406106-20180810-0002
! stdin:2: bianmin: error: there is no service 没有 in the catalog
! bianmin: hint: see: bianmin service list
[7]

$ printf 'service = "低保"\nname = "丁某"\nmaterial = ["身份证", "户口簿"]\n' > new.toml

$ bianmin case open --from new.toml -q --key 20180810-1
370406106-20180810-0003

$ bianmin case open --from new.toml -q --key 20180810-1
370406106-20180810-0003

$ bianmin case list --state registered --format jsonl | sed 's/,"type.*//'
{"number":"370406106-20180810-0002"
{"number":"370406106-20180810-0003"

$ bianmin case open --service 低保 --name 戊某 --dry-run
(not recorded): registered (dry run: nothing was written)

$ bianmin case list --limit 1 --sort received --reverse --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106-20180810-0003,已登记,上报件,最低生活保障审核确认,丁*,2018-08-10,,,

% A slip in a key is told, and what it was to say is not lost in silence.
$ printf '%s\n' '{"service":"低保","name":"甲某","matrial":["all"]}' '{"service":"低保","name":"乙某","accept":true,"nobody":1}' | bianmin case open --batch -q
! stdin:1: bianmin: error: there is no key matrial
! bianmin: hint: did you mean material?
! stdin:2: bianmin: error: there is no key nobody
! bianmin: hint: the keys are the options of the command, see its --help
[7]

$ printf 'service = "低保"\nnmae = "丁某"\n' | bianmin case open --from -
! bianmin: error: stdin: there is no key nmae
! bianmin: hint: did you mean name?
[2]

% A key on the command line is the batch's: each line still is an act of its own, and running it again adds nothing.
$ printf '%s\n' '{"service":"低保","name":"己某"}' '{"service":"低保","name":"庚某"}' '{"service":"低保","name":"辛某","key":"own-1"}' > three.jsonl

$ bianmin case open --batch --key morning -q < three.jsonl
370406106-20180810-0004
370406106-20180810-0005
370406106-20180810-0006

$ bianmin case open --batch --key morning -q < three.jsonl
370406106-20180810-0004
370406106-20180810-0005
370406106-20180810-0006

$ bianmin case open --service 低保 --name 辛某 --key own-1 -q
370406106-20180810-0006

% Programs read what became of each line where the others stand.
$ printf '%s\n' '{"service":"低保","name":"壬某"}' '{"service":"没有","name":"乙某"}' | bianmin case open --batch --format jsonl | sed 's/,"type.*//'
{"number":"370406106-20180810-0007"
{"line":2,"error":{"kind":"not-found","message":"there is no service 没有 in the catalog","findings":[],"hint":"see: bianmin service list"}}
! bianmin: 1 of 2 lines were not recorded

% A list carries the applicant and the name of the service, masked where names are.
$ bianmin case list --text 丙某 --format jsonl | sed 's/.*"steps"/…"steps"/'
…"steps":1,"service_name":"最低生活保障审核确认","applicant":{"name":"丙*","id_number":null,"phone":null,"address":null}}

$ bianmin case list --text 丙某 --center xuzhuang --format jsonl --reveal | sed 's/.*"steps"/…"steps"/'
…"steps":1,"service_name":"最低生活保障审核确认","applicant":{"name":"丙某","id_number":null,"phone":null,"address":null}}
