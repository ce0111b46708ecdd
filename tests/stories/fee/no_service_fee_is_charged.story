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

% What is no figure of the schedule is not charged; a line of nothing is assessed as nothing.
$ bianmin case open --service GT-07-003 --name 吴九 --material all --as xuzhuang-zhao -q
370406106-20180810-0003

$ bianmin fee assess 370406106-20180810-0003 --amount 3
! bianmin: error: refused: assess of 370406106-20180810-0003
!   fee-scheduled: 3.00 yuan are no figure of the schedule of 宅基地使用权及房屋所有权登记: 10.00 (国家发展改革委、财政部关于不动产登记收费标准等有关问题的通知（发改价格规〔2016〕2559号）) — assess what the schedule says; what is not charged of it is waived with its reason: fee waive (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin case open --service 身份证办理 --name 郑十 --material all --accept --as xuzhuang-zhao -q
370406106-20180810-0004

$ bianmin case forward 370406106-20180810-0004 --as xuzhuang-zhao -q; bianmin case reply 370406106-20180810-0004 --reply 同意 --as xuzhuang-zhao -q

$ bianmin case complete 370406106-20180810-0004 --result 居民身份证 --as xuzhuang-zhao -q

$ bianmin case return 370406106-20180810-0004 --to 郑十
! bianmin: error: refused: return of 370406106-20180810-0004
!   settled: the schedule of 居民身份证申领、换领、补领 has a fee of 20.00 yuan (国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知（发改价格〔2003〕2322号）), and none was assessed — assess it: bianmin fee assess 370406106-20180810-0004; what is not charged of it is waived with its reason (fee waive) (二(四)回交；行政许可法第四十四条)
[3]

$ bianmin fee assess 370406106-20180810-0004 --item 到期换领 --amount 40
! bianmin: error: refused: assess of 370406106-20180810-0004
!   fee-scheduled: 40.00 yuan are no figure of the schedule of 居民身份证申领、换领、补领: 20.00 (国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知（发改价格〔2003〕2322号）) — assess what the schedule says; what is not charged of it is waived with its reason: fee waive (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin fee assess 370406106-20180810-0004 --item 首次申领
370406106-20180810-0004: assessed 0.00 yuan (人民币零元整) by 国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知（发改价格〔2003〕2322号）; outstanding 0.00

$ bianmin case return 370406106-20180810-0004 --to 郑十
370406106-20180810-0004: returned

% A line is charged once.
$ bianmin case open --service 身份证办理 --name 钱七 --material all --accept --as xuzhuang-zhao -q
370406106-20180810-0005

$ bianmin fee assess 370406106-20180810-0005 --item 到期换领 -q

$ bianmin fee assess 370406106-20180810-0005 --item 到期换领
! bianmin: error: refused: assess of 370406106-20180810-0005
!   fee-scheduled: the fee of the schedule has been assessed already: 20.00 yuan — see: bianmin case show 370406106-20180810-0005 (二(四)承办；行政许可法第五十八条)
[3]

$ bianmin fee reconcile
费用对账

应收 = 已收 + 未收 + 减免
机构                 应收  已收  减免   未收  应收平衡
------------------  -----  ----  ----  -----  --------
徐庄镇便民服务中心  30.00  0.00  0.00  30.00  √
------------------  -----  ----  ----  -----  --------
合计                30.00  0.00  0.00  30.00  √

代收 = 上缴 + 退费 + 在手
机构                代收  上缴  退费  在手  现金平衡
------------------  ----  ----  ----  ----  --------
徐庄镇便民服务中心  0.00  0.00  0.00  0.00  √
------------------  ----  ----  ----  ----  --------
合计                0.00  0.00  0.00  0.00  √
! bianmin: the fees of 2 cases balance

$ bianmin store check
! bianmin: checked 5 cases and 12 entries: the ledger is whole
