# The month as an official text: figures to sentences, each suggestion with its clause, tables and charts attached.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin import ledger ledgers/xuzhuang-2018-08.csv -q
[7]

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --to 徐庄镇人民政府
   徐庄镇便民服务中心2018年8月份便民服务办件情况报告

徐庄镇人民政府：
　　现将徐庄镇便民服务中心2018年8月份便民服务办件情况报
告如下（统计期间：2018年8月1日至2018年8月31日）。
　　一、办件总体情况
　　（一）收件。本月收件84件，其中即办件54件、承诺件10件、
联办件3件、上报件17件。台账中没有上月和上年同月的办件，
不作环比、同比。
　　（二）办结。本月办结82件，均按时办结（提前办结28件）；
月末在办2件，没有超期。办结率97.6%，按时办结率100.0%。
　　（三）时效。办结件平均用时2.4个工作日，九成以上在8个
工作日内办结；有法定时限的，实际用时比法定时限缩短69.6%。
　　（四）累计。2018年1月至8月累计收件84件、办结82件，没
有超时办结。
　　二、各窗口情况
　　本月有收件或办结的窗口共10个。收件居前的是人社窗口
（26件）、医保窗口（17件）、民政窗口（13件）。有办结件的
10个窗口，按时办结率均为100.0%。所辖便民服务站7个，本月
有收件的3个，没有收件的4个。有代办件的是彭庄村、乔山村、
湖沟村，各1件。
　　三、服务情况
　　（一）代办、特色服务与收费。收件中委托代办3件，占
3.6%。办结件没有收费。
　　（二）评价与投诉。办结件中39件作了评价，满意率100.0%；
没有不满意评价；未评价43件。没有登记投诉。
　　四、存在的问题
　　（一）台账质量。导入台账留有疑点22条，其中8条待处理，
未入账。
　　五、工作建议
　　根据本月情况提出以下建议，所列依据为山政办发〔2018〕
38号文件的条款。
　　（一）群众测评。未评价的办结件占52.4%，办结时应主动
请办事群众评价，使考评以群众测评为基础。依据：二（五）。
　　（二）村站工作。对没有收件的4个便民服务站，核实代办
员是否在岗、台账是否漏登。依据：二（一）。
　　（三）台账更正。对待处理的8条导入疑点，核对原始台账
后更正、补登。依据：二（五）。
　　以上数据由办件台账统计产生，统计口径见附件。

　　附件：徐庄镇便民服务中心2018年8月份办件情况月报表

                                 徐庄镇便民服务中心
                                   2018年9月10日

% A month without a case says so and claims nothing.
$ bianmin report monthly --month 2018-08 --center beizhuang --text --issuer 北庄镇人民政府
   北庄镇便民服务中心2018年8月份便民服务办件情况报告

　　现将北庄镇便民服务中心2018年8月份便民服务办件情况报
告如下（统计期间：2018年8月1日至2018年8月31日）。
　　一、办件总体情况
　　（一）收件。本月没有收件。台账中没有上月和上年同月的
办件，不作环比、同比。
　　（二）办结。本月没有办结件；月末没有在办件。
　　（三）时效。本月没有办结件，不计算办理用时。
　　二、各窗口情况
　　本月没有收件和办结，不作比较。所辖便民服务站3个，本
月均没有收件。
　　三、服务情况
　　（一）代办、特色服务与收费。本月没有收件和办结，没有
代办和收费。
　　（二）评价与投诉。没有登记投诉。
　　四、存在的问题
　　从台账看，本月没有超时办结、超期在办、不满意评价、投
诉和导入疑点。
　　五、工作建议
　　根据本月情况提出以下建议，所列依据为山政办发〔2018〕
38号文件的条款。
　　（一）村站工作。对没有收件的3个便民服务站，核实代办
员是否在岗、台账是否漏登。依据：二（一）。
　　以上数据由办件台账统计产生，统计口径见附件。

　　附件：北庄镇便民服务中心2018年8月份办件情况月报表

                                   北庄镇人民政府
                                   2018年9月10日

% On paper: one text for HTML and PDF, the table and the charts behind it, the letters can be selected.
$ bianmin report monthly --month 2018-08 --center xuzhuang --text -o 文字月报.pdf

$ pdftotext 文字月报.pdf - | grep -o '一、办件总体情况\|附件\|评价（件）\|人社窗口\|—[13]—' | sort | uniq -c | awk '{ print $2, $3, $4, ($1 > 0) }'
—1—   1
—3—   1
一、办件总体情况   1
人社窗口   1
评价（件）   1
附件   1

$ pdffonts 文字月报.pdf | awk 'NR > 2 { print $(NF - 4), $(NF - 3), $(NF - 2) }' | sort -u
yes yes yes

$ pdfimages -list 文字月报.pdf | tail -n +3

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --format pdf | cmp - 文字月报.pdf

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --format html | grep -c '<svg'
4

$ bianmin report monthly --month 2018-08 --center xuzhuang --text --format csv
! bianmin: error: an official text is printed as table, html, pdf or json
! bianmin: hint: give --format pdf, or a file that ends in .pdf
[2]

$ bianmin report monthly --month 2018-08 --to 徐庄镇人民政府
! bianmin: error: --issuer and --to belong to the text
! bianmin: hint: add --text
[2]
