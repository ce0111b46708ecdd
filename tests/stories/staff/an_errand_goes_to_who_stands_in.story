# AB岗: an errand entrusted to somebody who is away is run by who stands in; absences come by batch.
# now: 2018-08-13T09:30:00+08:00
# workspace: shanting

$ bianmin staff show xuzhuang-qiao --format json | jq -c '{id, substitute}'
{"id":"xuzhuang-qiao","substitute":null}

$ printf '%s\n' '{"staff":"xuzhuang-zhao","from":"2018-08-13","to":"2018-08-14","reason":"培训"}' '{"reason":"休假"}' | \
    bianmin --as xuzhuang-qin staff away --batch
370406106-20180813-0001: xuzhuang-zhao is away from 2018-08-13 until 2018-08-14; xuzhuang-jiang stands in; open cases handed over: 0
! stdin:2: bianmin: error: something required is missing
!   missing-argument: staff is missing
! bianmin: 1 of 2 lines were not recorded
[7]

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 张三 --agent xuzhuang-zhao --material all
370406106-20180813-0002: registered
! bianmin: xuzhuang-zhao is away until 2018-08-14: xuzhuang-jiang is on duty and takes it

$ bianmin case list --format jsonl | jq -c '{number, agent}'
{"number":"370406106-20180813-0002","agent":"xuzhuang-jiang"}
