# Silence made the case accepted first; the hook of the step that was wanted forbids that step, and it is the one named.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ mkdir hooks; printf '#!/bin/sh\necho 等待会签; exit 1\n' > hooks/pre-complete; chmod 755 hooks hooks/pre-complete

$ bianmin case open --as xuzhuang-zhao --service 临时救助 --name 钱六 --phone 13000000007 --material all -q
370406106-20180813-0001

$ now 2018-08-27T09:00:00+08:00
$ bianmin case complete --as xuzhuang-zhao 370406106-20180813-0001 --result 救助金
! bianmin: error: refused by a hook: complete of 370406106-20180813-0001
!   hook: hooks/pre-complete: 等待会签
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]
