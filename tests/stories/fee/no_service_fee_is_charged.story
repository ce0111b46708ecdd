# Only fees of the schedule with their basis: a fee on a free service, or above the schedule, is refused (不得收取办理服务费).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 孙七 --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin fee assess 370406106-20180810-0001 --amount 5
! bianmin: error: refused: assess of 370406106-20180810-0001
!   fee-scheduled: 最低生活保障审核确认 is free of charge: its schedule has no fee, and no service fee is charged: '5.00' — take nothing; a fee that the law provides is written into the catalog with fee and fee_basis (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin case accept 370406106-20180810-0001 --fee 5
! bianmin: error: refused: accept of 370406106-20180810-0001
!   fee-scheduled: 最低生活保障审核确认 is free of charge: its schedule has no fee, and no service fee is charged: '5.00' — take nothing; a fee that the law provides is written into the catalog with fee and fee_basis (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin fee collect 370406106-20180810-0001 --amount 5
! bianmin: error: refused: collect of 370406106-20180810-0001
!   within-outstanding: nothing is due: no fee has been assessed: '5.00' — assess it by the schedule first: fee assess (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin case open --service GT-07-003 --name 孙八 --material all --as xuzhuang-zhao -q
370406106-20180810-0002

$ bianmin fee assess 370406106-20180810-0002 --amount 10.01
! bianmin: error: refused: assess of 370406106-20180810-0002
!   fee-scheduled: 10.01 yuan are above the schedule of 宅基地使用权及房屋所有权登记: at most 10.00 yuan, of which 0.00 are assessed already (国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知（发改价格规〔2016〕2559号）) — charge what the schedule says, and no service fee (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin fee assess 370406106-20180810-0002 --item 加急
! bianmin: error: refused: assess of 370406106-20180810-0002
!   fee-scheduled: the schedule of 宅基地使用权及房屋所有权登记 has no line 加急 — see: bianmin service show GT-07-003 (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin fee assess 370406106-20180810-0002 -q

$ bianmin fee assess 370406106-20180810-0002
! bianmin: error: refused: assess of 370406106-20180810-0002
!   fee-scheduled: the fee of the schedule has been assessed already: 10.00 yuan — see: bianmin case show 370406106-20180810-0002 (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin fee collect 370406106-20180810-0002 --amount 0
! bianmin: error: refused: collect of 370406106-20180810-0002
!   within-outstanding: the amount must be more than nothing: '0.00' — give --amount (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin fee collect 370406106-20180810-9999
! bianmin: error: there is no case 370406106-20180810-9999
! bianmin: hint: did you mean 370406106-20180810-0001, 370406106-20180810-0002?
[4]
