# The query code of a paper, scanned or typed, stands for the number of its case; one with a slip is no case's.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 张三 --material all --accept -q
370406106200-20180810-0001

$ bianmin case print 370406106200-20180810-0001 --form acceptance --format json | jq -r .query_code > code; sed 's/....$/????/' code
370406106200-20180810-0001-????

$ bianmin case show $(cat code) --format json | jq -r .number
370406106200-20180810-0001

$ bianmin --as xuzhuang-qiao handoff send $(tr A-Z a-z < code); bianmin --as xuzhuang-zhao handoff receive $(cat code)
370406106200-20180810-0001: accepted, due 2018-08-24 (10 working days left)
370406106200-20180810-0001: accepted, due 2018-08-24 (10 working days left)

$ bianmin case list --text $(cat code) --format csv | cut -d, -f1; bianmin case list --text "$(tr A-Z a-z < code) " --format csv | cut -d, -f1; bianmin case list --text $(cat code)X --format csv
办件编号
370406106200-20180810-0001
办件编号
370406106200-20180810-0001
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人

$ mkdir papers; bianmin case print $(cat code) --form acceptance --into papers -q; ls papers | grep -c 370406106200-20180810-0001
papers/370406106200-20180810-0001-acceptance.html
1

$ bianmin case show $(cat code | tr 0-9A-Z 1-9A-Z0 | sed 's/^.*-/370406106200-20180810-0001-/') 2>&1 | sed "s/$(cat code | tr 0-9A-Z 1-9A-Z0 | sed 's/^.*-//')/????/"
bianmin: error: '370406106200-20180810-0001-????' is the query code of no case
bianmin: hint: its last four signs do not fit the number: scan it again, or read it from the paper

$ bianmin case show 370406106200-20180810-0007-ABCD
! bianmin: error: there is no case 370406106200-20180810-0007
! bianmin: hint: did you mean 370406106200-20180810-0001?
[4]
