# After a day's work the ledger is proved: each log complete, each case the sum of its log.
# workspace: shanting

$ bianmin case open --service 社保卡挂失 --name 李四 --id 370499200002290026 -q
370406106-20180810-0001

$ bianmin case open --service 社保卡挂失 --name 王五 -q
370406106-20180810-0002

$ bianmin case accept 370406106-20180810-0001 --material all -q

$ bianmin store check
! bianmin: checked 2 cases and 3 entries: the ledger is whole

$ bianmin store check -q

$ bianmin store check --format json -q
{
  "cases": 2,
  "entries": 3,
  "whole": true,
  "findings": []
}
