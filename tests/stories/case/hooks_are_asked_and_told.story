# A workspace's own programs may forbid a step before it is recorded, and are told of it afterwards.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ mkdir hooks; printf '#!/bin/sh\ncase $(cat) in *xuzhuang-li*) echo "李某在培训，换一个人"; exit 1;; esac\n' > hooks/pre-accept; chmod +x hooks/pre-accept

$ bianmin case open --as xuzhuang-zhao --service 临时救助 --name 孙七 --material all -q
370406106-20180813-0001

$ bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao --handler xuzhuang-li
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept: 李某在培训，换一个人
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao --handler xuzhuang-li --format json
{
  "error": {
    "kind": "refused",
    "message": "refused by a hook: accept of 370406106-20180813-0001",
    "findings": [
      {
        "file": "",
        "sheet": "",
        "row": 0,
        "column": "",
        "code": "hook",
        "severity": "error",
        "value": "pre-accept",
        "message": "hooks/pre-accept: 李某在培训，换一个人",
        "suggestion": "",
        "clause": ""
      }
    ],
    "hint": "the workspace decides about its hooks: see 'bianmin help hooks'"
  }
}
[3]

$ bianmin case show 370406106-20180813-0001 --format json | grep '"state"'
  "state": "registered",

% Told what happened: JSON on standard input, a small environment, the workspace as its folder.
$ printf '#!/bin/sh\ncat > told.json\nenv | cut -d= -f1 | sort | tr "\\n" " " > told.env\nls bianmin.toml > told.where\n' > hooks/on-accept; chmod +x hooks/on-accept

$ SECRET=1 bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
370406106-20180813-0001: accepted, due 2018-08-27 (10 working days left)

$ sed 's/"case":{.*},"event"/"case":{…},"event"/' told.json; cat told.where; cat told.env; echo
{"hook":"on-accept","dry_run":false,"case":{…},"event":{"action":"accept","occurred_at":"2018-08-13T09:00:00+08:00","actor":"xuzhuang-zhao","facts":{"limit":10,"unit":"workday","due":"2018-08-27","edition":"国办发明电〔2017〕12号"}}}
bianmin.toml
BIANMIN_HOOK BIANMIN_LANG BIANMIN_NOW BIANMIN_NO_HOOKS BIANMIN_WORKSPACE PATH PWD 

$ echo '{"case":"370406106-20180813-0001"}' | bianmin case remind --as xuzhuang-zhao --batch
370406106-20180813-0001: accepted, due 2018-08-27 (10 working days left)
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180813-0001

$ bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao --key k --dry-run
! bianmin: error: refused: accept of 370406106-20180813-0001
!   wrong-state: 'accept' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

% What fails afterwards undoes nothing.
$ printf '#!/bin/sh\necho "短信网关没有应答" >&2\nexit 9\n' > hooks/on-complete; chmod +x hooks/on-complete

$ bianmin case complete 370406106-20180813-0001 --result 准予救助 --as xuzhuang-zhao
370406106-20180813-0001: completed
! bianmin: warning: hooks/on-complete: 短信网关没有应答; 370406106-20180813-0001 stands recorded

$ bianmin case show 370406106-20180813-0001 --format json | grep '"state"'
  "state": "completed",

% None run when asked for none.
$ BIANMIN_NO_HOOKS=1 bianmin case open --as xuzhuang-zhao --service 临时救助 --name 周八 --material all -q
370406106-20180813-0002

$ BIANMIN_NO_HOOKS=1 bianmin case accept 370406106-20180813-0002 --as xuzhuang-zhao --handler xuzhuang-li -q

% What steers a terminal is not passed on.
$ printf '#!/bin/sh\nprintf "\\033[31m不行\\033[0m\\n"; exit 1\n' > hooks/pre-withdraw; chmod +x hooks/pre-withdraw; bianmin case withdraw 370406106-20180813-0002 --because 不办了 --as xuzhuang-zhao
! bianmin: error: refused by a hook: withdraw of 370406106-20180813-0002
!   hook: hooks/pre-withdraw: �[31m不行�[0m
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]
