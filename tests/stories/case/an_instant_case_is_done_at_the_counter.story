# Registered, accepted and completed in one act; with -q only the number is printed (即办件).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 社保卡挂失 --name 李四 --id 370499200002290026 --material all --complete 已挂失 -q
370406106-20180810-0001

$ bianmin case show 370406106-20180810-0001 --format json | grep -E '"(state|kind|due|ended|late|used_days)"'
  "state": "completed",
  "kind": "instant",
  "due": "2018-08-10",
  "ended": "2018-08-10",
  "late": false,
  "used_days": 0,
      "due": "2018-08-10",
        "kind": "instant",
        "due": "2018-08-10",
        "used_days": 0

$ bianmin case open --service 社保卡挂失 --name 李四 --material all --complete 已挂失
370406106-20180810-0002: completed
