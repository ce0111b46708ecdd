# A hook has its time; one that others could have written is not run.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ echo 'hook_seconds = 1' >> bianmin.toml; mkdir hooks

$ bianmin case open --as xuzhuang-zhao --service 临时救助 --name 孙七 --material all -q
370406106-20180813-0001

% It hangs, and so does what it started: both are ended.
$ printf '#!/bin/sh\nsleep 61 &\necho $! > child\nsleep 62\n' > hooks/pre-accept; chmod +x hooks/pre-accept

$ bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept took longer than 1 seconds and was ended
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ sleep 0.2; grep -qs '^State:.*[RSD]' /proc/$(cat child)/status || echo gone
gone

% Nor does it help to leave for a session of its own, nor to fill the pipe without end.
$ printf '#!/bin/sh\nsetsid sh -c "echo \\$\\$ > child; exec sleep 63" &\nexec yes nein\n' > hooks/pre-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept took longer than 1 seconds and was ended
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ sleep 0.2; grep -qs '^State:.*[RSD]' /proc/$(cat child)/status || echo gone
gone

$ chmod g+w hooks/pre-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept is not run: others may write to it; take that away: chmod go-w
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ chmod 644 hooks/pre-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept is not run: it is not executable; chmod u+x, or take it away
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ mv hooks/pre-accept elsewhere; chmod 755 elsewhere; ln -s ../elsewhere hooks/pre-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept is not run: it is no plain file
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ rm hooks/pre-accept; mkdir hooks/pre-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept is not run: it is no plain file
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ rmdir hooks/pre-accept; printf '#!/nowhere/sh\n' > hooks/pre-accept; chmod 755 hooks/pre-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept: No such file or directory
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ printf '#!/bin/sh\nexit 0\n' > hooks/pre-accept; chmod 777 hooks; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
! bianmin: error: refused by a hook: accept of 370406106-20180813-0001
!   hook: hooks/pre-accept is not run: the folder: others may write to it; take that away: chmod go-w
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ rm hooks/pre-accept; chmod 755 hooks; printf '#!/bin/sh\nsleep 60\n' > hooks/on-accept; chmod +x hooks/on-accept; bianmin case accept 370406106-20180813-0001 --as xuzhuang-zhao
370406106-20180813-0001: accepted, due 2018-08-27 (10 working days left)
! bianmin: warning: hooks/on-accept took longer than 1 seconds and was ended; 370406106-20180813-0001 stands recorded
