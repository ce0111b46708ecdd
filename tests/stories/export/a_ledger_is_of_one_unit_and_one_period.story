# What contradicts itself is refused before an empty ledger looks like the truth.
# workspace: shanting

$ bianmin export ledger --center xuzhuang --station shuiquan-lizhuang
! bianmin: error: a ledger is of one unit
! bianmin: hint: give either --center or --station
[2]

$ bianmin export ledger --center xuzhuang --from 2018-09-01 --to 2018-08-01
! bianmin: error: --from 2018-09-01 is later than --to 2018-08-01
! bianmin: hint: change them round
[2]
