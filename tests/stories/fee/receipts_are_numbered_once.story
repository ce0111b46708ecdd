# Numbers of receipts: given or the unit's next, once a unit and year, voided ones included.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某; do bianmin case open --service GT-07-003 --name $name --agent xuzhuang-qiao --form home_visit --material all --as xuzhuang-zhao -q; done
370406106-20180810-0001
370406106-20180810-0002
370406106-20180810-0003

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 | bianmin fee assess --batch
370406106-20180810-0001: assessed 10.00 yuan (人民币壹拾元整) by 国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知（发改价格规〔2016〕2559号）; outstanding 10.00
370406106-20180810-0002: assessed 10.00 yuan (人民币壹拾元整) by 国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知（发改价格规〔2016〕2559号）; outstanding 10.00
370406106-20180810-0003: assessed 10.00 yuan (人民币壹拾元整) by 国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知（发改价格规〔2016〕2559号）; outstanding 10.00

$ bianmin fee collect 370406106-20180810-0001 --receipt 0012345
370406106-20180810-0001: collected 10.00 yuan (人民币壹拾元整), receipt 0012345; outstanding 0.00

$ bianmin fee collect 370406106-20180810-0002 --receipt 0012345
! bianmin: error: refused: collect of 370406106-20180810-0002
!   receipt-used: the number 0012345 was used on 2018-08-10 for 370406106-20180810-0001; numbers are not used again — leave --receipt out, and the next number is given (二(四)承办)
[3]

$ bianmin fee void 370406106-20180810-0001 --because 金额写错
370406106-20180810-0001: voided receipt 0012345 of 10.00 yuan; outstanding 10.00

$ bianmin fee collect 370406106-20180810-0002 --receipt 0012345
! bianmin: error: refused: collect of 370406106-20180810-0002
!   receipt-used: the number 0012345 was used on 2018-08-10 for 370406106-20180810-0001 and voided; numbers are not used again — leave --receipt out, and the next number is given (二(四)承办)
[3]

$ bianmin fee collect 370406106-20180810-0001 --receipt 0012345
! bianmin: error: refused: collect of 370406106-20180810-0001
!   receipt-new: the number 0012345 was used on 2018-08-10 and voided; numbers are not used again — leave --receipt out, and the next number is given (二(四)承办；行政许可法第五十九条)
[3]

% Another unit has numbers of its own.
$ bianmin fee collect 370406106-20180810-0002 --receipt 0012345 --as xuzhuang-qiao
370406106-20180810-0002: collected 10.00 yuan (人民币壹拾元整), receipt 0012345; outstanding 0.00

% The next number is given; a dry run takes none.
$ bianmin fee collect 370406106-20180810-0001 --dry-run
370406106-20180810-0001: collected 10.00 yuan (人民币壹拾元整); outstanding 0.00 (dry run: nothing was written)

$ bianmin fee collect 370406106-20180810-0001 --key first
370406106-20180810-0001: collected 10.00 yuan (人民币壹拾元整), receipt xuzhuang-2018-0001; outstanding 0.00

$ bianmin fee collect 370406106-20180810-0001 --key first
370406106-20180810-0001: collected 10.00 yuan (人民币壹拾元整), receipt xuzhuang-2018-0001; outstanding 0.00 (recorded before under this key)

$ bianmin fee collect 370406106-20180810-0003 -q
xuzhuang-2018-0002

$ now 2019-01-02T09:00:00+08:00
$ bianmin fee void 370406106-20180810-0003 --receipt xuzhuang-2018-0002 --because 重开
370406106-20180810-0003: voided receipt xuzhuang-2018-0002 of 10.00 yuan; outstanding 10.00
! bianmin: nobody notified the applicant within 5 working days: deemed accepted on 2018-08-10

$ bianmin fee collect 370406106-20180810-0003 -q
xuzhuang-2019-0001

$ bianmin fee list --format csv
办件编号,票据号,机构,经手人,日期,金额,已退,去向,上缴批次,在手工作日
370406106-20180810-0001,0012345,徐庄镇便民服务中心,秦某（xuzhuang-qin）,2018-08-10,10.00,0.00,已作废（2018-08-10 秦某：金额写错；改开 xuzhuang-2018-0001）,,
370406106-20180810-0001,xuzhuang-2018-0001,徐庄镇便民服务中心,秦某（xuzhuang-qin）,2018-08-10,10.00,0.00,在手，逾期,,98
370406106-20180810-0002,0012345,徐庄镇彭庄村便民服务站,乔某（xuzhuang-qiao）,2018-08-10,10.00,0.00,在手，逾期,,98
370406106-20180810-0003,xuzhuang-2018-0002,徐庄镇便民服务中心,秦某（xuzhuang-qin）,2018-08-10,10.00,0.00,已作废（2019-01-02 秦某：重开；改开 xuzhuang-2019-0001）,,
370406106-20180810-0003,xuzhuang-2019-0001,徐庄镇便民服务中心,秦某（xuzhuang-qin）,2019-01-02,10.00,0.00,在手,,0
合计,,,,,30.00,0.00,,,

% The case shows it as well, and so does its JSON.
$ bianmin case show 370406106-20180810-0001 | sed -n '/^票据$/,$p'
票据

票据号              日期         金额  已退  收款人  去向                                                          上缴批次
------------------  ----------  -----  ----  ------  ------------------------------------------------------------  --------
0012345             2018-08-10  10.00  0.00  秦某    已作废（2018-08-10 秦某：金额写错；改开 xuzhuang-2018-0001）
xuzhuang-2018-0001  2018-08-10  10.00  0.00  秦某    在手

$ bianmin fee list --state voided --format jsonl | grep -o '"receipt":[^,]*\|"voided":{.*'
"receipt":"0012345"
"voided":{"on":"2018-08-10","by":"xuzhuang-qin","because":"金额写错","replaced_by":"xuzhuang-2018-0001"}}
"receipt":"xuzhuang-2018-0002"
"voided":{"on":"2019-01-02","by":"xuzhuang-qin","because":"重开","replaced_by":"xuzhuang-2019-0001"}}
