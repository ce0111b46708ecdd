# First contact, handlers with B in for A, agent: who answered when (首问负责、AB岗, 二(四)、二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 张三 --material all -q
370406106200-20180810-0001

$ now 2018-08-10T15:00:00+08:00
$ bianmin --as xuzhuang-qin case accept 370406106200-20180810-0001 --handler xuzhuang-zhao
370406106200-20180810-0001: accepted, due 2018-08-24 (10 working days left)

$ bianmin staff away xuzhuang-zhao --from 2018-08-13 --to 2018-08-17 --reason 年休假
370406106-20180810-0001: xuzhuang-zhao is away from 2018-08-13 until 2018-08-17; xuzhuang-jiang stands in; open cases handed over: 1

$ bianmin staff away xuzhuang-jiang --from 2018-08-15T13:30 --to 2018-08-15T17:00 --reason 体检 --because 统一体检
370406106-20180810-0002: xuzhuang-jiang is away from 2018-08-15 13:30 until 2018-08-15 17:00; xuzhuang-feng stands in, but nobody holds the post of xuzhuang-zhao (无人在岗); open cases handed over: 0

$ now 2018-08-16T08:30:00+08:00
$ bianmin staff back xuzhuang-zhao
370406106-20180810-0001: xuzhuang-zhao is back since 2018-08-16 08:30

$ now 2018-08-21T10:00:00+08:00
$ bianmin case transfer 370406106200-20180810-0001 --to xuzhuang-jiang --because 岗位调整
370406106200-20180810-0001: in_progress, due 2018-08-24 (3 working days left)

$ bianmin report responsibility --case 370406106200-20180810-0001
办件责任情况 370406106200-20180810-0001
临时救助

身份  责任岗位                在岗责任人              自                至                天数  说明
----  ----------------------  ----------------------  ----------------  ----------------  ----  --------
首问  乔某（xuzhuang-qiao）   乔某（xuzhuang-qiao）   2018-08-10 09:30  2018-08-10 14:59     1
代办  乔某（xuzhuang-qiao）   乔某（xuzhuang-qiao）   2018-08-10 09:30  2018-08-21 10:00    12  至今
承办  赵某（xuzhuang-zhao）   赵某（xuzhuang-zhao）   2018-08-10 15:00  2018-08-12 23:59     3
承办  赵某（xuzhuang-zhao）   蒋某（xuzhuang-jiang）  2018-08-13 00:00  2018-08-15 13:29     3  B岗顶岗
承办  赵某（xuzhuang-zhao）   —                       2018-08-15 13:30  2018-08-15 16:59     1  无人在岗
承办  赵某（xuzhuang-zhao）   蒋某（xuzhuang-jiang）  2018-08-15 17:00  2018-08-16 08:29     2  B岗顶岗
承办  赵某（xuzhuang-zhao）   赵某（xuzhuang-zhao）   2018-08-16 08:30  2018-08-21 09:59     6
承办  蒋某（xuzhuang-jiang）  蒋某（xuzhuang-jiang）  2018-08-21 10:00  2018-08-21 10:00     1  至今

首问负责至承办人确定为止；A岗离岗期间由B岗行使职责权利并负责（二(四)、二(五)）
!   nobody-on-duty: nobody held the post of xuzhuang-zhao from 2018-08-15 13:30 until 2018-08-15 16:59: '370406106200-20180810-0001' (二(五)AB岗)
[7]

$ now 2018-08-23T10:00:00+08:00
$ bianmin case complete 370406106200-20180810-0001 --result 发放
370406106200-20180810-0001: completed

$ bianmin case return 370406106200-20180810-0001 --to 张三
370406106200-20180810-0001: returned

$ bianmin --format json report responsibility --case 370406106200-20180810-0001
{
  "case": "370406106200-20180810-0001",
  "service": "MZ-05-003",
  "timeline": [
    {
      "part": "first_contact",
      "post": "xuzhuang-qiao",
      "by": "xuzhuang-qiao",
      "from": "2018-08-10T09:30:00+08:00",
      "until": "2018-08-10T14:59:59+08:00",
      "days": 1,
      "named_for": null
    },
    {
      "part": "agent",
      "post": "xuzhuang-qiao",
      "by": "xuzhuang-qiao",
      "from": "2018-08-10T09:30:00+08:00",
      "until": "2018-08-23T10:00:00+08:00",
      "days": 14,
      "named_for": null
    },
    {
      "part": "handler",
      "post": "xuzhuang-zhao",
      "by": "xuzhuang-zhao",
      "from": "2018-08-10T15:00:00+08:00",
      "until": "2018-08-12T23:59:59+08:00",
      "days": 3,
      "named_for": null
    },
    {
      "part": "handler",
      "post": "xuzhuang-zhao",
      "by": "xuzhuang-jiang",
      "from": "2018-08-13T00:00:00+08:00",
      "until": "2018-08-15T13:29:59+08:00",
      "days": 3,
      "named_for": null
    },
    {
      "part": "handler",
      "post": "xuzhuang-zhao",
      "by": null,
      "from": "2018-08-15T13:30:00+08:00",
      "until": "2018-08-15T16:59:59+08:00",
      "days": 1,
      "named_for": null
    },
    {
      "part": "handler",
      "post": "xuzhuang-zhao",
      "by": "xuzhuang-jiang",
      "from": "2018-08-15T17:00:00+08:00",
      "until": "2018-08-16T08:29:59+08:00",
      "days": 2,
      "named_for": null
    },
    {
      "part": "handler",
      "post": "xuzhuang-zhao",
      "by": "xuzhuang-zhao",
      "from": "2018-08-16T08:30:00+08:00",
      "until": "2018-08-21T09:59:59+08:00",
      "days": 6,
      "named_for": null
    },
    {
      "part": "handler",
      "post": "xuzhuang-jiang",
      "by": "xuzhuang-jiang",
      "from": "2018-08-21T10:00:00+08:00",
      "until": "2018-08-23T10:00:00+08:00",
      "days": 3,
      "named_for": null
    }
  ]
}
!   nobody-on-duty: nobody held the post of xuzhuang-zhao from 2018-08-15 13:30 until 2018-08-15 16:59: '370406106200-20180810-0001' (二(五)AB岗)
[7]

$ bianmin report responsibility --staff xuzhuang-jiang
蒋某责任情况
2018-08，负责办件 1 件，其中顶岗 1 件

办件编号                    事项      身份  顶谁的岗               自                至                天数
--------------------------  --------  ----  ---------------------  ----------------  ----------------  ----
370406106200-20180810-0001  临时救助  承办  赵某（xuzhuang-zhao）  2018-08-13 00:00  2018-08-15 13:29     3
370406106200-20180810-0001  临时救助  承办  赵某（xuzhuang-zhao）  2018-08-15 17:00  2018-08-16 08:29     2
370406106200-20180810-0001  临时救助  承办                         2018-08-21 10:00  2018-08-23 10:00     3

无人在岗

责任岗位               自                至                原因
---------------------  ----------------  ----------------  --------
赵某（xuzhuang-zhao）  2018-08-15 13:30  2018-08-15 16:59  统一体检
!   nobody-on-duty: nobody held the post of xuzhuang-zhao from 2018-08-15 13:30 until 2018-08-15 16:59: 'xuzhuang-jiang' (二(五)AB岗)
[7]

$ bianmin report responsibility --staff xuzhuang-qiao --month 2018-08 --format csv
办件编号,事项,身份,顶谁的岗,自,至,天数
370406106200-20180810-0001,临时救助,首问,,2018-08-10 09:30,2018-08-10 14:59,1
370406106200-20180810-0001,临时救助,代办,,2018-08-10 09:30,2018-08-23 10:00,14

$ bianmin report responsibility
! bianmin: error: the report is of one case or of one person
! bianmin: hint: give one of --case and --staff
[2]

$ bianmin report responsibility --case 370406106200-20180810-0009
! bianmin: error: there is no case 370406106200-20180810-0009
! bianmin: hint: did you mean 370406106200-20180810-0001?
[4]

$ bianmin report responsibility --staff xuzhuang-jiang --month 2018-09
! bianmin: error: 2018-09 has not begun yet
! bianmin: hint: today is 2018-08-23
[2]
