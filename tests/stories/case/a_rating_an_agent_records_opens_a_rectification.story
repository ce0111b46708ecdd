# Whoever may record a rating opens the rectification it demands; what a hook forbade is opened by the same rating given again.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 丙某 --material all --accept --agent xuzhuang-qiao -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 救助决定
370406106-20180810-0001: completed

$ bianmin --as xuzhuang-qiao case return 370406106-20180810-0001 --to 丙某
370406106-20180810-0001: returned

$ bianmin --as xuzhuang-qiao case rate 370406106-20180810-0001 --rating 不满意
370406106-20180810-0001: returned
! bianmin: a bad rating opens a rectification: 370406106-20180810-0002, due 2018-08-17

$ bianmin --as xuzhuang-qiao case rate 370406106-20180810-0001 --rating 不满意
! bianmin: error: refused: rate of 370406106-20180810-0001
!   rated-once: the case has been rated already: 不满意 (二(四)回交；二(五)群众测评)
[3]

$ bianmin case list --type rectification --format jsonl | grep -o '"number":"[^"]*"\|"parent":"[^"]*"'
"number":"370406106-20180810-0002"
"parent":"370406106-20180810-0001"

% In a batch and in a table it is the same.
$ for name in 丁某 戊某; do bianmin --as xuzhuang-qin case open --service 临时救助 --name $name --material all --complete 救助决定 --agent xuzhuang-qiao -q; done
370406106-20180810-0003
370406106-20180810-0004

$ printf '{"case":"370406106-20180810-0003","rating":"不满意"}\n' | bianmin --as xuzhuang-qiao case rate --batch
370406106-20180810-0003: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0005, due 2018-08-17

$ printf '编号,满意度\n370406106-20180810-0004,不满意\n' >评价.csv; bianmin --as xuzhuang-qiao import ratings 评价.csv
1 ratings recorded, 0 known already, 0 left out, 1 rectifications opened

$ bianmin --as xuzhuang-qiao import ratings 评价.csv
0 ratings recorded, 1 known already, 0 left out, 0 rectifications opened

% A hook that says no to the rectification does not undo the rating.
$ mkdir hooks; printf '#!/bin/sh\ngrep -q rectification && { echo 先请示; exit 1; }\nexit 0\n' >hooks/pre-open; chmod 755 hooks hooks/pre-open

$ for name in 己某 庚某 辛某; do bianmin --as xuzhuang-qin case open --service 临时救助 --name $name --material all --complete 救助决定 -q; done
370406106-20180810-0007
370406106-20180810-0008
370406106-20180810-0009

$ bianmin --as xuzhuang-qin case rate 370406106-20180810-0007 --rating 不满意
370406106-20180810-0007: completed
! bianmin: error: the rating of 370406106-20180810-0007 stands recorded; the rectification it demands was not opened
!   hook: hooks/pre-open: 先请示
! bianmin: hint: give the same rating again when it may be: it is then opened
[7]

$ printf '{"case":"370406106-20180810-0008","rating":"不满意"}\n' | bianmin --as xuzhuang-qin case rate --batch
370406106-20180810-0008: completed
! stdin:1: bianmin: error: the rating of 370406106-20180810-0008 stands recorded; the rectification it demands was not opened
!   hook: hooks/pre-open: 先请示
! bianmin: hint: give the same rating again when it may be: it is then opened
[7]

$ printf '编号,满意度\n370406106-20180810-0009,不满意\n' >评价.csv; bianmin --as xuzhuang-qin import ratings 评价.csv
1 ratings recorded, 0 known already, 0 left out, 0 rectifications opened
!   评价.csv, row 2: hook: hooks/pre-open: 先请示 — the rating of 370406106-20180810-0009 stands recorded; the rectification it demands was not opened
[7]

$ rm hooks/pre-open; bianmin --as xuzhuang-qin case rate 370406106-20180810-0007 --rating 不满意
370406106-20180810-0007: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0010, due 2018-08-17

$ printf '{"case":"370406106-20180810-0008","rating":"不满意"}\n' | bianmin --as xuzhuang-qin case rate --batch
370406106-20180810-0008: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0011, due 2018-08-17

$ bianmin --as xuzhuang-qin import ratings 评价.csv
0 ratings recorded, 1 known already, 0 left out, 1 rectifications opened

% Who did not want to be named is not called back.
$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 壬某 --material all --handler xuzhuang-zhao --complete 救助决定 -q
370406106-20180810-0013

$ bianmin --as xuzhuang-qin case rate 370406106-20180810-0013 --rating 不满意 --anonymous
370406106-20180810-0013: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0014, due 2018-08-17

$ bianmin due --format csv | grep 0014
2018-08-17,5,整改反馈,370406106-20180810-0014,整改,
! bianmin: clocks: 19, of these overdue: 0

$ bianmin --as xuzhuang-qin case complete 370406106-20180810-0014 --result 已整改
370406106-20180810-0014: completed

$ bianmin store check
! bianmin: checked 14 cases and 24 entries: the ledger is whole
