# 交接: cases handled, not accepted yet, completed and not handed over, what waits for the head, and cash (二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhou case open --service GT-07-003 --name 甲某 --material all --accept --handler xuzhuang-zhou -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhou fee assess 370406106-20180810-0001 -q; bianmin --as xuzhuang-zhou fee collect 370406106-20180810-0001 -q
xuzhuang-2018-0001

$ bianmin --as xuzhuang-zhou case forward 370406106-20180810-0001 --to 区自然资源局 -q; bianmin --as xuzhuang-zhou case reply 370406106-20180810-0001 --reply 同意 -q

$ bianmin --as xuzhuang-zhou case complete 370406106-20180810-0001 --result 发证 -q

$ bianmin --as xuzhuang-zhou case open --service 临时救助 --name 乙某 -q
370406106-20180810-0002

$ bianmin --as xuzhuang-zhou case open --service GT-07-003 --name 丙某 --material all --accept --handler xuzhuang-zhou -q
370406106-20180810-0003

$ bianmin --as xuzhuang-li case open --service GT-07-003 --name 丁某 -q
370406106-20180810-0004

$ bianmin --as xuzhuang-li case open --service 临时救助 --name 戊某 -q
370406106-20180810-0005

$ bianmin --as xuzhuang-zhou staff away xuzhuang-zhou --from 2018-08-13 --to 2018-08-17 --reason 年休假 --handover -
离岗交接清单
移交人 周某（xuzhuang-zhou），离岗 2018-08-13 至 2018-08-17，年休假
接替人 沈某（xuzhuang-shen）

办件编号                 事项                          到期        状态    身份
-----------------------  ----------------------------  ----------  ------  ----------
370406106-20180810-0001  宅基地使用权及房屋所有权登记  2018-08-24  已办结  待回交
370406106-20180810-0002  临时救助                      2018-08-17  已登记  首问
370406106-20180810-0003  宅基地使用权及房屋所有权登记  2018-08-17  已受理  承办
370406106-20180810-0004  宅基地使用权及房屋所有权登记  2018-08-17  已登记  窗口待受理

在手现金

办件编号                 票据号              日期         金额
-----------------------  ------------------  ----------  -----
370406106-20180810-0001  xuzhuang-2018-0001  2018-08-10  10.00
-----------------------  ------------------  ----------  -----
合计                                                     10.00

移交人                  接收人                  监交人
! bianmin: xuzhuang-zhou is away from 2018-08-13 until 2018-08-17; xuzhuang-shen stands in; open cases handed over: 4
! bianmin: cash on hand that goes over with the post: 10.00 yuan, receipts: 1

% Of the head what waits to be assigned.
$ bianmin complaint open --against xuzhuang-zhao --note 态度生硬 --name 己某 -q
370406106-20180810-0007

$ bianmin staff away xuzhuang-qin --from 2018-08-13 --to 2018-08-13 --reason 开会 --because 全员培训 --handover - | sed -n '/办件编号/,$p'
办件编号                 事项  到期        状态    身份
-----------------------  ----  ----------  ------  ------
370406106-20180810-0007  投诉  2018-08-17  已登记  待交办

移交人                  接收人                  监交人
! bianmin: xuzhuang-qin is away from 2018-08-13 until 2018-08-13; nobody stands in (无人在岗); open cases: 1
