# The month as an official text: figures to sentences, each suggestion with its clause, tables and charts attached.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv -q
[7]

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --to 徐庄镇人民政府

% A month without a case says so and claims nothing.
$ bianmin report monthly --month 2018-08 --center beizhuang --text --issuer 北庄镇人民政府

% On paper: one text for HTML and PDF, the table and the charts behind it, the letters can be selected.
$ bianmin report monthly --month 2018-08 --center xuzhuang --text -o 文字月报.pdf

$ pdftotext 文字月报.pdf - | grep -o '一、办件总体情况\|附件\|评价（件）\|人社窗口\|— [13] —' | sort | uniq -c | awk '{ print $2, $3, $4, ($1 > 0) }'

$ pdffonts 文字月报.pdf | awk 'NR > 2 { print $(NF - 4), $(NF - 3), $(NF - 2) }' | sort -u
yes yes yes

$ pdfimages -list 文字月报.pdf | tail -n +3

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --format pdf | cmp - 文字月报.pdf

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --format html | grep -c '<svg'

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --format csv

$ bianmin report monthly --month 2018-08 --to 徐庄镇人民政府
