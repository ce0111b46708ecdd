# A case is said to be completed though its log does not say so.
# workspace: shanting
# store: sqlite

$ bianmin case open --service 社保卡挂失 --name 李四 --id 370499200002290026 -q
370406106-20180810-0001

$ bianmin case open --service 社保卡挂失 --name 王五 -q
370406106-20180810-0002

$ bianmin case accept 370406106-20180810-0001 --material all -q

$ sqlite3 ledger.db "UPDATE cases SET late = 1, used_days = 77 WHERE case_key = 2"

$ bianmin store check
台账库核验发现的问题

代码         办件或机构               序号  说明
-----------  -----------------------  ----  ----------------------------------------------------------------------------------------------
row-differs  370406106-20180810-0002        case 370406106-20180810-0002: the row is not the sum of its log; these differ: late, used_days
! bianmin: checked 2 cases and 3 entries; findings: 1
! bianmin: keep this ledger as it is, and compare it with the last good backup
[7]
