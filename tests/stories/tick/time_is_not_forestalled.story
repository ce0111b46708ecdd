# What has not happened yet is not written, and a run needs a workspace.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --material all -q
370406106-20180810-0001

$ bianmin tick --at 2018-08-20
! bianmin: error: time has not brought it yet
!   in-the-future: 2018-08-20T00:00:00+08:00 lies in the future — look ahead with --dry-run
[3]

$ bianmin tick --at 2018-08-20 --format json
{
  "error": {
    "kind": "refused",
    "message": "time has not brought it yet",
    "findings": [
      {
        "file": "",
        "sheet": "",
        "row": 0,
        "column": "",
        "code": "in-the-future",
        "severity": "error",
        "value": "2018-08-20T00:00:00+08:00",
        "message": "2018-08-20T00:00:00+08:00 lies in the future",
        "suggestion": "look ahead with --dry-run",
        "clause": ""
      }
    ],
    "hint": ""
  }
}
[3]

$ bianmin tick --at gestern
! bianmin: error: --at: cannot read 'gestern'
! bianmin: hint: write a moment like 2018-08-10T09:30:00+08:00
[2]

$ bianmin tick everything
! bianmin: error: unexpected word 'everything'
[2]

$ cd / && bianmin tick
! bianmin: error: no workspace here: no bianmin.toml in this folder or above
! bianmin: hint: name one with -C, or make one with 'bianmin init DIR --example shanting'
[4]

$ bianmin store info --format json | grep -o '"entries": [0-9]*'
"entries": 1
