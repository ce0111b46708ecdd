# AB岗 works both ways: what a B has in hand goes to its A while the B is away, with the B's powers (二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 张三 --material all --accept --handler xuzhuang-jiang -q
370406106-20180810-0001

$ bianmin staff away xuzhuang-jiang --from 2018-08-13 --to 2018-08-15 --reason 年休假 --handover -
离岗交接清单
移交人 蒋某（xuzhuang-jiang），离岗 2018-08-13 至 2018-08-15，年休假
接替人 赵某（xuzhuang-zhao）

办件编号                 事项      到期        状态    身份
-----------------------  --------  ----------  ------  ----
370406106-20180810-0001  临时救助  2018-08-24  已受理  承办

移交人                  接收人                  监交人
! bianmin: xuzhuang-jiang is away from 2018-08-13 until 2018-08-15; xuzhuang-zhao stands in; open cases handed over: 1

$ now 2018-08-14T10:00:00+08:00
$ bianmin staff on-duty --center xuzhuang --away
在岗情况
2018-08-14 10:00

编号            姓名  单位                窗口      在岗                   离岗                     事由    记录编号
--------------  ----  ------------------  --------  ---------------------  -----------------------  ------  -----------------------
xuzhuang-jiang  蒋某  徐庄镇便民服务中心  民政窗口  赵某（xuzhuang-zhao）  2018-08-13 – 2018-08-15  年休假  370406106-20180810-0002

$ bianmin --as xuzhuang-zhao due --mine
时限

到期日      剩余  时限  办件编号                 事项      承办人
----------  ----  ----  -----------------------  --------  ------
2018-08-24     8  承诺  370406106-20180810-0001  临时救助  蒋某
! bianmin: clocks: 1, of these overdue: 0

$ bianmin case open --service 临时救助 --name 李四 --material all --accept --handler xuzhuang-jiang
370406106-20180814-0001: accepted, due 2018-08-28 (10 working days left)
! bianmin: xuzhuang-jiang is away until 2018-08-15: xuzhuang-zhao is on duty and takes it

% The A leaves too: then the post stands empty.
$ bianmin staff away xuzhuang-zhao --from 2018-08-15 --to 2018-08-15 --reason 体检
! bianmin: error: refused: open
!   nobody-on-duty: xuzhuang-zhao and xuzhuang-jiang would both be away from 2018-08-15 until 2018-08-15 — choose other days, or give --because; the gap (无人在岗) then shows in every report (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-zhao --from 2018-08-15 --to 2018-08-15 --reason 体检 --because 统一体检
370406106-20180814-0002: xuzhuang-zhao is away from 2018-08-15 until 2018-08-15; nobody stands in (无人在岗); open cases: 1

$ now 2018-08-16T10:00:00+08:00
$ bianmin report responsibility --case 370406106-20180810-0001
办件责任情况 370406106-20180810-0001
临时救助

身份  责任岗位                在岗责任人              自                至                天数  说明
----  ----------------------  ----------------------  ----------------  ----------------  ----  -------
首问  秦某（xuzhuang-qin）    秦某（xuzhuang-qin）    2018-08-10 09:30  2018-08-10 09:30     1
承办  蒋某（xuzhuang-jiang）  蒋某（xuzhuang-jiang）  2018-08-10 09:30  2018-08-12 23:59     3
承办  蒋某（xuzhuang-jiang）  赵某（xuzhuang-zhao）   2018-08-13 00:00  2018-08-14 23:59     2  A岗接手
承办  蒋某（xuzhuang-jiang）  冯某（xuzhuang-feng）   2018-08-15 00:00  2018-08-15 23:59     1  A岗接手
承办  蒋某（xuzhuang-jiang）  蒋某（xuzhuang-jiang）  2018-08-16 00:00  2018-08-16 10:00     1  至今

首问负责至承办人确定为止；A岗离岗期间由B岗行使职责权利并负责（二(四)、二(五)）

$ bianmin report responsibility --staff xuzhuang-zhao
赵某责任情况
2018-08，负责办件 2 件，其中顶岗 1 件

办件编号                 事项      身份  顶谁的岗                自                至                天数
-----------------------  --------  ----  ----------------------  ----------------  ----------------  ----
370406106-20180810-0001  临时救助  承办  蒋某（xuzhuang-jiang）  2018-08-13 00:00  2018-08-14 23:59     2
370406106-20180814-0001  临时救助  承办                          2018-08-14 10:00  2018-08-14 23:59     1
370406106-20180814-0001  临时救助  承办                          2018-08-16 00:00  2018-08-16 10:00     1

无人在岗

责任岗位               自                至                原因
---------------------  ----------------  ----------------  --------
赵某（xuzhuang-zhao）  2018-08-15 00:00  2018-08-15 23:59  统一体检
!   nobody-on-duty: nobody held the post of xuzhuang-zhao from 2018-08-15 00:00 until 2018-08-15 23:59 (二(五)AB岗)
[7]

$ bianmin staff show xuzhuang-zhao | grep 顶
顶岗人    蒋某（xuzhuang-jiang）
顶谁的岗  蒋某（xuzhuang-jiang）
本人及所顶岗位  登记（离岗、考勤）、受理（离岗、考勤）、办结（离岗、考勤）
