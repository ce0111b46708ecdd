# What an auditor files at the end of the month.
# workspace: shanting
# store: sqlite

$ bianmin case open --service 社保卡挂失 --name 李四 --id 370499200002290026 -q
370406106-20180810-0001

$ bianmin case open --service 社保卡挂失 --name 王五 -q
370406106-20180810-0002

$ bianmin case accept 370406106-20180810-0001 --material all -q

$ bianmin store info --format json
{
  "engine": "SQLite",
  "version": "[..]",
  "schema": 6,
  "cases": 2,
  "entries": 3,
  "bytes": [..],
  "where": "[..]/w/ledger.db",
  "heads": [
    {
      "origin": "xuzhuang",
      "seq": 3,
      "hash": "[..]"
    }
  ]
}

$ bianmin store info --format tsv
...
