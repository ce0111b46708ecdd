# A ledger is never made by chance.
# workspace: shanting
# store: sqlite

$ rm ledger.db

$ bianmin case list
! bianmin: error: there is no ledger at [..]/w/ledger.db
! bianmin: hint: 'bianmin init' makes a workspace with its ledger, 'bianmin store init' the ledger alone
[4]

$ bianmin store init --dry-run
! bianmin: the ledger [..]/w/ledger.db would be made

$ bianmin store init --shared
! bianmin: made the ledger [..]/w/ledger.db

$ stat -c %a ledger.db
660

$ bianmin store init
! bianmin: the ledger [..]/w/ledger.db stands, with the schema of this program

$ bianmin case list
办件列表

（无）
