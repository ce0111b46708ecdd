# Somebody changes the log past the program; the check names the entry and the case, exit 7.
# workspace: shanting
# store: sqlite

$ bianmin case open --service 社保卡挂失 --name 李四 --id 370499200002290026 -q
370406106-20180810-0001

$ bianmin case open --service 社保卡挂失 --name 王五 -q
370406106-20180810-0002

$ bianmin case accept 370406106-20180810-0001 --material all -q

$ sqlite3 ledger.db "UPDATE events SET key = 'x'"
! Error: stepping, the log only grows: no entry is changed (19)
[19]

$ sqlite3 ledger.db "DROP TRIGGER events_keep_update; UPDATE events SET recorded_at = '2018-08-09T00:00:00+08:00' WHERE entry_key = 1"

$ bianmin store check
台账库核验发现的问题

代码          办件或机构  序号  说明
------------  ----------  ----  --------------------------------------------------------------------------------------------------
chain-broken  xuzhuang       1  entry 1 of xuzhuang, case 370406106-20180810-0001, is not what was recorded: its hash does not fit
! bianmin: checked 2 cases and 3 entries; findings: 1
! bianmin: keep this ledger as it is, and compare it with the last good backup
[7]

$ bianmin store check --format json
{
  "cases": 2,
  "entries": 3,
  "whole": false,
  "findings": [
    {
      "file": "",
      "sheet": "",
      "row": 1,
      "column": "",
      "code": "chain-broken",
      "severity": "error",
      "value": "xuzhuang",
      "message": "entry 1 of xuzhuang, case 370406106-20180810-0001, is not what was recorded: its hash does not fit",
      "suggestion": "",
      "clause": ""
    }
  ]
}
! bianmin: checked 2 cases and 3 entries; findings: 1
! bianmin: keep this ledger as it is, and compare it with the last good backup
[7]
