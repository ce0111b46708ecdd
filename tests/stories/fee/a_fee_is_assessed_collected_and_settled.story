# A fee is assessed by the schedule, taken against a receipt, and settled before the result is handed over (结算).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GA-07-004 --name 孙七 --id 370499198001010010 --form home_visit --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin case accept 370406106-20180810-0001 --as xuzhuang-zhao -q

$ bianmin fee assess 370406106-20180810-0001 --item 丢失、损坏补领 --as xuzhuang-zhao
370406106-20180810-0001: assessed 40.00 yuan (人民币肆拾元整) by 国家发展改革委、财政部关于居民身份证收费标准及有关问题的通知（发改价格〔2003〕2322号）; outstanding 40.00

$ bianmin fee collect 370406106-20180810-0001 --amount 15 --payer 孙八 --as xuzhuang-zhao
370406106-20180810-0001: collected 15.00 yuan (人民币壹拾伍元整), receipt xuzhuang-2018-0001; outstanding 25.00

$ bianmin fee collect 370406106-20180810-0001 --as xuzhuang-zhao --format json
{"number":"370406106-20180810-0001","action":"collect","amount":"25.00","amount_fen":2500,"capitals":"人民币贰拾伍元整","receipt":"xuzhuang-2018-0002","recorded":true,"repeated":false,"money":{"assessed":"40.00","assessed_fen":4000,"waived":"0.00","waived_fen":0,"collected":"40.00","collected_fen":4000,"outstanding":"0.00","outstanding_fen":0,"refunded":"0.00","refunded_fen":0,"remitted":"0.00","remitted_fen":0,"on_hand":"40.00","on_hand_fen":4000,"receipts":[{"receipt":"xuzhuang-2018-0001","day":"2018-08-10","amount":"15.00","amount_fen":1500,"capitals":"人民币壹拾伍元整","refunded":"0.00","refunded_fen":0,"holder":"xuzhuang-zhao","state":"on_hand","batch":null,"voided":null},{"receipt":"xuzhuang-2018-0002","day":"2018-08-10","amount":"25.00","amount_fen":2500,"capitals":"人民币贰拾伍元整","refunded":"0.00","refunded_fen":0,"holder":"xuzhuang-zhao","state":"on_hand","batch":null,"voided":null}]}}

% A second payment is refused, and the refusal names the first.
$ bianmin fee collect 370406106-20180810-0001 --amount 40 --as xuzhuang-zhao
! bianmin: error: refused: collect of 370406106-20180810-0001
!   within-outstanding: this has been paid already: receipt xuzhuang-2018-0002 of 2018-08-10, 25.00 yuan, taken by xuzhuang-zhao: '40.00' — a receipt that should not have been written is voided first: fee void (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin case show 370406106-20180810-0001 | sed -n '/^费用/,$p'
费用

 应收  减免   代收  未收  退费  上缴   在手
-----  ----  -----  ----  ----  ----  -----
40.00  0.00  40.00  0.00  0.00  0.00  40.00

票据

票据号              日期         金额  已退  收款人  去向  上缴批次
------------------  ----------  -----  ----  ------  ----  --------
xuzhuang-2018-0001  2018-08-10  15.00  0.00  赵某    在手
xuzhuang-2018-0002  2018-08-10  25.00  0.00  赵某    在手

$ bianmin case show 370406106-20180810-0001 --format json | grep -A 14 '"money"'
  "money": {
    "assessed": "40.00",
    "assessed_fen": 4000,
    "waived": "0.00",
    "waived_fen": 0,
    "collected": "40.00",
    "collected_fen": 4000,
    "outstanding": "0.00",
    "outstanding_fen": 0,
    "refunded": "0.00",
    "refunded_fen": 0,
    "remitted": "0.00",
    "remitted_fen": 0,
    "on_hand": "40.00",
    "on_hand_fen": 4000,
