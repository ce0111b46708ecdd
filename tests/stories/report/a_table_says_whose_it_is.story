# A table asked for with --center or --station says so in its title, on the terminal and in the workbook's unit line.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 甲某 --id 370499198001010010 --material all --accept -q --as xuzhuang-zhao
$ bianmin case list --center xuzhuang
$ bianmin case list --center xuzhuang --lang en | head -n 1
$ bianmin case list | head -n 1
$ bianmin due --center xuzhuang | head -n 1
$ bianmin fee list --center xuzhuang | head -n 1
$ bianmin fee reconcile --center xuzhuang | head -n 1
$ bianmin complaint list --center xuzhuang | head -n 1
$ bianmin report bottleneck --month 2018-08 --center xuzhuang | head -n 1
$ bianmin report honesty --month 2018-08 --center xuzhuang | head -n 1
$ for what in "case list" "report bottleneck --month 2018-08" "report honesty --month 2018-08" "fee list"; do bianmin $what --center xuzhuang -q -o t.xlsx; /usr/bin/python3 -c "import openpyxl; s = openpyxl.load_workbook('t.xlsx').worksheets[0]; print(s['A1'].value, '|', s['A2'].value[:20])"; rm t.xlsx; done
