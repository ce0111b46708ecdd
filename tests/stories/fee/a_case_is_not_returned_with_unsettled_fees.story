# Handing the result over needs the fees settled: collected or waived (做好各项费用的结算工作).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GT-07-003 --name 孙七 --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin case accept 370406106-20180810-0001 -q

$ bianmin fee assess 370406106-20180810-0001
370406106-20180810-0001: assessed 10.00 yuan (人民币壹拾元整) by 国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知（发改价格规〔2016〕2559号）; outstanding 10.00

$ bianmin case forward 370406106-20180810-0001 -q

$ bianmin case reply 370406106-20180810-0001 --reply 同意 -q

$ bianmin case complete 370406106-20180810-0001 --result 不动产权证书 -q

$ bianmin case return 370406106-20180810-0001 --to 孙七
! bianmin: error: refused: return of 370406106-20180810-0001
!   settled: the fees are not settled: 10.00 yuan are outstanding (assessed 10.00, waived 0.00, collected 0.00) — collect them (bianmin fee collect 370406106-20180810-0001), or waive them with a reason (fee waive) (二(四)回交；行政许可法第四十四条)
[3]

$ bianmin fee waive 370406106-20180810-0001
! bianmin: error: refused: waive of 370406106-20180810-0001
!   reason-given: this needs a reason — give --because (二(四)承办)
[3]

$ bianmin fee waive 370406106-20180810-0001 --amount 4 --because 低保户
370406106-20180810-0001: waived 4.00 yuan (人民币肆元整); outstanding 6.00

$ bianmin fee waive 370406106-20180810-0001 --amount 7 --because 低保户
! bianmin: error: refused: waive of 370406106-20180810-0001
!   within-outstanding: 7.00 yuan are more than the 6.00 yuan that are outstanding — take at most what is outstanding (二(四)承办)
[3]

$ bianmin fee collect 370406106-20180810-0001 -q
xuzhuang-2018-0001

$ bianmin case return 370406106-20180810-0001 --to 孙七
370406106-20180810-0001: returned
