# Whoever changes what a case is, with the database's own tool, is found out, also where the word is none of the program's.
# workspace: shanting
# store: sqlite

$ bianmin case open --service 社保卡挂失 --name 李四 --id 370499200002290026 -q
370406106-20180810-0001

$ sqlite3 ledger.db "UPDATE cases SET type = 'holiday'" && bianmin store check -q
台账库核验发现的问题

代码         办件或机构               序号  说明
-----------  -----------------------  ----  -----------------------------------------------------------------------------------
row-differs  370406106-20180810-0001        case 370406106-20180810-0001: the row is not the sum of its log; these differ: type
[7]

$ sqlite3 ledger.db "UPDATE cases SET type = NULL, origin = 'sangcun', suspended = 2" && bianmin store check -q
台账库核验发现的问题

代码         办件或机构               序号  说明
-----------  -----------------------  ----  ------------------------------------------------------------------------------------------------
row-differs  370406106-20180810-0001        case 370406106-20180810-0001: the row is not the sum of its log; these differ: origin, suspended
[7]

$ sqlite3 ledger.db "UPDATE cases SET origin = 'xuzhuang', suspended = 0, window_id = ''" && bianmin store check -q
台账库核验发现的问题

代码         办件或机构               序号  说明
-----------  -----------------------  ----  ----------------------------------------------------------------------------------------
row-differs  370406106-20180810-0001        case 370406106-20180810-0001: the row is not the sum of its log; these differ: window_id
[7]

$ sqlite3 ledger.db "UPDATE cases SET window_id = 'xuzhuang-rs'; UPDATE meta SET value = 1 WHERE name = 'next_case'" && bianmin store check -q
台账库核验发现的问题

代码            办件或机构  序号  说明
--------------  ----------  ----  ---------------------------------------------------------
counter-behind  next_case         the counter next_case stands at 1, which is taken already
[7]
