# A page closes every tag it opens, and what somebody typed into a ledger stands there as text.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ printf '序号,受理日期,申请人,身份证号,联系电话,事项名称\n1,2018-08-06,孙七,370499198001010010,13000000007,<b>&"养老什么的\n2,2018-08-06,孙七,370499198001010010,13000000007,临时救助\n' > 徐庄.csv

$ bianmin import ledger 徐庄.csv --center xuzhuang -q 2>/dev/null
[7]

$ bianmin report monthly --month 2018-08 --center xuzhuang -o 月报.html; bianmin import show 1 -o 疑点.html

$ printf '%s\n' 'import re, sys, xml.etree.ElementTree as tree' 'for file in sys.argv[1:]:' "    page = open(file, encoding='utf-8').read()" \
    "    page = re.sub(r'<(meta|br|col )([^>]*)>', r'<\1\2/>', page.replace('<!DOCTYPE html>', ''))" \
    '    root = tree.fromstring(page)' "    print(file, sum(1 for _ in root.iter('table')))" \
    "print('<b>&\"养老什么的' in ''.join(root.itertext()))" > whole.py && /usr/bin/python3 whole.py 月报.html 疑点.html
月报.html 8
疑点.html 1
True
