# Charts: drawn in HTML and PDF, bars of characters on a terminal with --chart.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv -q
[7]

$ LC_ALL=C.UTF-8 COLUMNS=80 bianmin report monthly --month 2018-08 --chart | sed -n '/^本月收件构成/,$p'
本月收件构成（件）
即办件 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 54
承诺件 ▇▇▇▇▇▇ 10
联办件 ▇▇ 3
上报件 ▇▇▇▇▇▇▇▇▇▇▇ 17
退办件 0

评价（件）
非常满意   ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 19
满意       ▇▇▇▇▇▇▇▇▇▇▇▇ 16
基本满意   ▇▇▇ 4
不满意     0
非常不满意 0
未评价     ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 43

收件与办结（件）
徐庄镇 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 84
       ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 82
▇ 收件  ▒ 办结

按时办结率
徐庄镇 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 100.0%

% Without UTF-8 in the locale the bars are of ASCII.
$ LC_ALL=C COLUMNS=60 bianmin report monthly --month 2018-08 --chart | sed -n '/^评价（件）/,/^未评价/p'
评价（件）
非常满意   ################## 19
满意       ############### 16
基本满意   #### 4
不满意     0
非常不满意 0
未评价     ######################################## 43

$ LC_ALL=C.UTF-8 bianmin report monthly --month 2018-08 --chart --format markdown | sed -n '/^```text/,/^```$/p' | head -3
```text
本月收件构成（件）
即办件 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 54

$ bianmin report monthly --month 2018-08 -o 月报.pdf

$ pdftotext 月报.pdf - | grep -o '本月收件构成（件）\|按时办结率\|—1—' | sort -u
—1—
按时办结率
本月收件构成（件）

$ pdfinfo 月报.pdf | grep 'Page size' | tr -s ' '
Page size: 841.89 x 595.276 pts (A4)

$ bianmin report monthly --month 2018-08 --format pdf | cmp - 月报.pdf

% A list that fits stands upright.
$ bianmin center list --format pdf | pdfinfo - | grep 'Page size' | tr -s ' '
Page size: 595.276 x 841.89 pts (A4)
