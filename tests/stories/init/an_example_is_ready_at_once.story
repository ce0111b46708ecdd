# A newcomer makes the example workspace and has no fault, no warning, and somebody to act as.

$ bianmin init trial --example shanting
! bianmin: made the workspace trial with an empty ledger
! bianmin: next: cd trial
! bianmin: then: bianmin config check; bianmin center list; bianmin help case open

$ bianmin -C trial config check --strict -q

$ bianmin -C trial case list --open -q --format json
[]

$ bianmin -C trial staff show xuzhuang-qin --format json | jq -c '[.unit, .roles, .logins]'
["xuzhuang",["deputy"],["*"]]

$ stat -c %a trial/ledger.db
600
