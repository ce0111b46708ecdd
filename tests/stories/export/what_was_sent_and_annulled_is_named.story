# An exchange has no word for a case that never was: whoever sends batches is told.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ bianmin -q export upload -o out

$ bianmin -q import undo 1 --because 重复导入 --yes

$ bianmin export upload -o next
! bianmin: batch 370406-00000002: 368 rows in 9 tables, the log behind 7 up to 14
!   upload-annulled: 370406106-20180801-0001 was sent before and has been annulled — have it withdrawn at the exchange
!   upload-annulled: 370406106200-20180801-0001 was sent before and has been annulled — have it withdrawn at the exchange
!   upload-annulled: 370406106-20180803-0001 was sent before and has been annulled — have it withdrawn at the exchange
!   upload-annulled: 370406106-20180806-0001 was sent before and has been annulled — have it withdrawn at the exchange
!   upload-annulled: 370406106-20180809-0001 was sent before and has been annulled — have it withdrawn at the exchange
!   upload-annulled: 370406106-20180810-0001 was sent before and has been annulled — have it withdrawn at the exchange
[7]

$ jq -c '.tables[] | [.table, .rows]' next/manifest.json
["up_pro_accept",0]
["up_pro_process",0]
["up_pro_result",0]
["up_pro_special_procedure",0]
["up_pro_material",0]
["up_task_general_basic",51]
["up_task_public_basic",25]
["up_task_material",288]
["up_task_charge",4]
