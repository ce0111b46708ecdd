# A case that was completed late stays late when it is reopened and completed again.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --as xuzhuang-zhao --service MZ-05-003 --name 钱六 --phone 13000000007 --material all -q
370406106-20180813-0001

$ bianmin case accept --as xuzhuang-zhao 370406106-20180813-0001 -q

$ now 2018-09-17T09:00:00+08:00
$ bianmin case complete --as xuzhuang-zhao 370406106-20180813-0001 --result 救助金 -q

$ bianmin case show 370406106-20180813-0001 --format json | grep -E '^  "(due|ended|late)":'
  "due": "2018-08-27",
  "ended": "2018-09-17",
  "late": true,

% Next day it is taken up again; the new clock runs, what was late is not forgotten.
$ bianmin case reopen --as xuzhuang-qin 370406106-20180813-0001 --because 材料有误 -q

$ bianmin case show 370406106-20180813-0001 --format json | grep -E '^  "(due|ended|late)":'
  "due": "2018-09-30",
  "ended": null,
  "late": true,

$ now 2018-09-18T09:00:00+08:00
$ bianmin case complete --as xuzhuang-zhao 370406106-20180813-0001 --result 救助金 -q

$ bianmin case show 370406106-20180813-0001 --format json | grep -E '^  "(due|ended|late)":'
  "due": "2018-09-30",
  "ended": "2018-09-18",
  "late": true,

$ bianmin report monthly --month 2018-09 --center xuzhuang | grep -A 3 0813-0001
370406106-20180813-0001  临时救助  2018-09-30  2018-09-18     0          民政窗口

超时按工作日计。

$ bianmin report monthly --month 2018-09 --center xuzhuang --text | grep 0813-0001
　　1．370406106-20180813-0001（临时救助，民政窗口）应于

$ bianmin store check -q
