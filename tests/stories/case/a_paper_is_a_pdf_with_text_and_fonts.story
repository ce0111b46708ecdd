# PDF: the text can be selected, the fonts are inside, the same paper has the same bytes.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all --accept -q
370406106-20180810-0001

$ bianmin case print 370406106-20180810-0001 --form acceptance -o a.pdf --key one
! bianmin: 受理单 of 370406106-20180810-0001: 徐庄便受〔2018〕1号, copies: 2

$ pdftotext -layout a.pdf - | grep -o '受理通知书\|徐庄便受〔2018〕1号\|2018年8月24日'
徐庄便受〔2018〕1号
受理通知书
2018年8月24日
徐庄便受〔2018〕1号
徐庄便受〔2018〕1号
受理通知书
2018年8月24日

$ pdffonts a.pdf | awk 'NR > 2 { print $(NF - 4), $(NF - 3), $(NF - 2) }' | sort -u
yes yes yes

$ pdfinfo a.pdf | grep 'Title\|Pages\|Page size\|CreationDate' | tr -s ' '
Title: 受理通知书 徐庄便受〔2018〕1号
CreationDate: Fri Aug 10 01:30:00 2018 UTC
Pages: 1
Page size: 595.276 x 841.89 pts (A4)

$ bianmin case print 370406106-20180810-0001 --form acceptance --format pdf --key one > b.pdf

$ cmp a.pdf b.pdf

$ bianmin case list -o 办件.pdf

$ pdftotext 办件.pdf - | grep -o '办件列表\|临时救助'
办件列表
临时救助
