# Money taken is acknowledged on paper in three copies, with its receipt's number and the amount in capitals (收费凭条).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GA-07-004 --name 孙七 --id 370499198001010010 --form home_visit --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin case accept 370406106-20180810-0001 --as xuzhuang-zhao -q

$ bianmin case print 370406106-20180810-0001 --form receipt
! bianmin: error: refused: print of 370406106-20180810-0001
!   form-not-due: no money was collected, or the receipt was voided: 'receipt' — can be printed now: acceptance 受理单 (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin fee assess 370406106-20180810-0001 --item 丢失、损坏补领 --as xuzhuang-zhao -q

$ bianmin fee collect 370406106-20180810-0001 --amount 15 --payer 孙八 --as xuzhuang-zhao -q
xuzhuang-2018-0001

$ bianmin fee collect 370406106-20180810-0001 --as xuzhuang-zhao -q
xuzhuang-2018-0002

% The last receipt, and one by its number; each keeps its own.
$ bianmin case print 370406106-20180810-0001 --form receipt | grep -o '>xuzhuang-2018-[0-9]*<\|人民币贰拾伍元整\|（￥[0-9.]*）\|（存根联，本单位留存）\|（收据联，交款人收执）\|（记账联，随款上缴）'
>xuzhuang-2018-0002<
（存根联，本单位留存）
人民币贰拾伍元整
（￥25.00）
>xuzhuang-2018-0002<
（记账联，随款上缴）
人民币贰拾伍元整
（￥25.00）
>xuzhuang-2018-0002<
（收据联，交款人收执）
人民币贰拾伍元整
（￥25.00）

$ bianmin case print 370406106-20180810-0001 --form receipt --copies 1 --receipt xuzhuang-2018-0001 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep .
徐庄镇便民服务中心代收费用凭条
xuzhuang-2018-0001（收据联，交款人收执）
交 款 人
孙八
收款日期
2018年8月10日
收费项目
居民身份证申领、换领、补领（丢失、损坏补领）
办件编号
370406106-20180810-0001
收费依据
国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知（发改价格〔2003〕2322号）
金　　额
人民币壹拾伍元整　（￥15.00）　应缴40.00元
收款单位
（收款专用章）
收 款 人
赵某
本凭条只证明代收款项，款项统一上缴；正式收据以财政票据为准，领取结果时凭本联换取。不收取办理服务费。
办件编号、查询码：370406106-20180810-0001-[..]　凭查询码可以查询办理进度。代办免费。
咨询电话：13000001129　监督投诉电话：13000001130　地址：徐庄镇政府办公楼一楼

$ bianmin case print 370406106-20180810-0001 --form receipt --receipt xuzhuang-2018-0009
! bianmin: error: the case has no receipt xuzhuang-2018-0009
! bianmin: hint: see: bianmin case show 370406106-20180810-0001
[4]

$ bianmin case print 370406106-20180810-0001 --form receipt --receipt xuzhuang-2018-0001 -o 凭条.pdf
! bianmin: 收费凭条 of 370406106-20180810-0001: xuzhuang-2018-0001, copies: 3, printing no. 2

$ pdftotext -layout 凭条.pdf - | grep -c 代收费用凭条
3

% Each receipt is a file of its own, and no line's paper takes the place of another's.
$ mkdir 凭条 && bianmin fee list --format jsonl | bianmin case print --batch --form receipt --into 凭条
凭条/370406106-20180810-0001-receipt-xuzhuang-2018-0001.html
凭条/370406106-20180810-0001-receipt-xuzhuang-2018-0002.html

$ bianmin case list --format jsonl | sed p | bianmin case print --batch --form acceptance --into 凭条
凭条/370406106-20180810-0001-acceptance.html
凭条/370406106-20180810-0001-acceptance-2.html

$ bianmin case print 370406106-20180810-0001 --form receipt --into 没有
! bianmin: error: cannot write 没有: No such file or directory
! bianmin: hint: make the folder first (mkdir -p 没有), or name another place
[6]

$ bianmin fee void 370406106-20180810-0001 --receipt xuzhuang-2018-0002 --because 写错 --as xuzhuang-zhao -q; bianmin case print 370406106-20180810-0001 --form receipt --receipt xuzhuang-2018-0002
! bianmin: error: refused: print of 370406106-20180810-0001
!   receipt-voided: receipt xuzhuang-2018-0002 has been voided — see: bianmin case show 370406106-20180810-0001 (二(四)承办；行政许可法第五十九条)
[3]

% What was given back is not due twice.
$ bianmin case open --service GA-07-004 --name 孙九 --material all --accept --as xuzhuang-zhao -q
370406106-20180810-0002

$ bianmin fee assess 370406106-20180810-0002 -q; bianmin fee collect 370406106-20180810-0002 -q; bianmin fee refund 370406106-20180810-0002 --because 退办 -q; bianmin fee assess 370406106-20180810-0002 -q; bianmin fee collect 370406106-20180810-0002 -q
xuzhuang-2018-0003
xuzhuang-2018-0004

$ bianmin case print 370406106-20180810-0002 --form receipt --copies 1 | grep -o '应缴[0-9.]*元'
应缴20.00元

% Who only reads prints nothing.
$ bianmin case print 370406106-20180810-0001 --form acceptance --as district-lv
! bianmin: error: refused: print of 370406106-20180810-0001
!   no-right: 吕某 is auditor: this role has no right to 'print': 'district-lv' — who may: xuzhuang: director, deputy, window; 370406: supervisor (二(四))
[3]

% The refusal names what took its place; of a receipt of which something was given back the slip says what was kept.
$ bianmin fee collect 370406106-20180810-0001 --as xuzhuang-zhao -q
xuzhuang-2018-0005

$ bianmin case print 370406106-20180810-0001 --form receipt --receipt XUZHUANG-2018-0002
! bianmin: error: refused: print of 370406106-20180810-0001
!   receipt-voided: receipt xuzhuang-2018-0002 has been voided — receipt xuzhuang-2018-0005 took its place: print that one (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin case print 370406106-20180810-0001 --form receipt --receipt 9
! bianmin: error: the case has no receipt 9
! bianmin: hint: see: bianmin case show 370406106-20180810-0001
[4]

$ bianmin fee refund 370406106-20180810-0001 --receipt xuzhuang-2018-0001 --amount 5 --because 多收 --as xuzhuang-zhao -q

$ bianmin case print 370406106-20180810-0001 --form receipt --receipt xuzhuang-2018-0001 --copies 1 | grep -o '（￥[0-9.]*）.*'
（￥15.00）　应缴40.00元　已退5.00元，实收10.00元</p></td>

$ bianmin fee list | tail -4
-----------------------  ------------------  ------------------  ---------------------  ----------  -----  -----  --------------------------------------------------------  --------  ----------
合计                                                                                                80.00  25.00

实收55.00元（合计减去已退）
