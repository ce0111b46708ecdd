# A station with one agent is served by a neighbour, or by the center, while the agent is away (临时代理, 二(一)、二(五)).
# now: 2018-10-15T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 低保 --name 甲某 --agent xuzhuang-qiao --material all -q
370406106200-20181015-0001

$ bianmin --as xuzhuang-hulutao-agent case remind 370406106200-20181015-0001
! bianmin: error: refused: remind of 370406106200-20181015-0001
!   outside-own-unit: 廖某 is agent of xuzhuang-hulutao: the right to 'remind' does not reach xuzhuang-pengzhuang: 'xuzhuang-hulutao-agent' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent; 370406: supervisor (二(四)(4)；三(三)督查)
[3]

$ bianmin staff away xuzhuang-qiao --from 10月16日 --to 10月18日 --reason 学习
! bianmin: error: refused: open
!   nobody-on-duty: nobody stands in for xuzhuang-qiao: no substitute is named — choose other days, or give --because; the gap (无人在岗) then shows in every report (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-qiao --from 10月16日 --to 10月18日 --reason 学习 --substitute fengmao-ga-a
! bianmin: error: refused: absence
!   bad-substitute: 顾某 works at another center than 乔某: 'fengmao-ga-a' — name somebody of the same center or one of its stations (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-qiao --from 10月16日 --to 10月18日 --reason 学习 --substitute xuzhuang-qiao
! bianmin: error: refused: absence
!   bad-substitute: 乔某 cannot stand in for itself: 'xuzhuang-qiao' — name somebody of the same center or one of its stations (二(五)AB岗)
[3]

$ bianmin --as xuzhuang-qiao staff away xuzhuang-qiao --from 10月16日 --to 10月18日 --reason 学习 --substitute xuzhuang-hulutao-agent
370406106200-20181015-0002: xuzhuang-qiao is away from 2018-10-16 until 2018-10-18; xuzhuang-hulutao-agent stands in; open cases handed over: 1

$ now 2018-10-16T09:30:00+08:00
$ bianmin staff on-duty --center xuzhuang --away --format csv -q
编号,姓名,单位,窗口,在岗,离岗,事由,记录编号
xuzhuang-qiao,乔某,徐庄镇彭庄村便民服务站,,廖某（xuzhuang-hulutao-agent）,2018-10-16 – 2018-10-18,学习,370406106200-20181015-0002

$ bianmin --as xuzhuang-hulutao-agent due --mine --format csv -q
到期日,剩余,时限,办件编号,事项,承办人
2018-10-22,4,一次性告知,370406106200-20181015-0001,最低生活保障审核确认,乔某

% Who stands in has the rights of the post, as long as the absence lasts.
$ bianmin --as xuzhuang-hulutao-agent case open --service 低保 --name 乙某 --station xuzhuang-pengzhuang --agent xuzhuang-qiao --material all -q
370406106200-20181016-0001

$ bianmin --as xuzhuang-hulutao-agent case correct 370406106200-20181015-0001 --field phone --value 13000000009 --because 号码抄错
370406106200-20181015-0001: registered

$ bianmin --as xuzhuang-tushan-agent case correct 370406106200-20181015-0001 --field phone --value 13000000009 --because 号码抄错
! bianmin: error: refused: correct of 370406106200-20181015-0001
!   outside-own-unit: 夏某 is agent of xuzhuang-tushan: the right to 'correct' does not reach xuzhuang-pengzhuang: 'xuzhuang-tushan-agent' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent (二(五)办件督查)
[3]

$ now 2018-10-19T09:30:00+08:00
$ bianmin --as xuzhuang-hulutao-agent case correct 370406106200-20181015-0001 --field phone --value 13000000009 --because 号码抄错
! bianmin: error: refused: correct of 370406106200-20181015-0001
!   outside-own-unit: 廖某 is agent of xuzhuang-hulutao: the right to 'correct' does not reach xuzhuang-pengzhuang: 'xuzhuang-hulutao-agent' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent (二(五)办件督查)
[3]

$ bianmin report responsibility --case 370406106200-20181015-0001
办件责任情况 370406106200-20181015-0001
最低生活保障审核确认

身份  责任岗位               在岗责任人                      自                至                天数  说明
----  ---------------------  ------------------------------  ----------------  ----------------  ----  --------
首问  乔某（xuzhuang-qiao）  乔某（xuzhuang-qiao）           2018-10-15 09:30  2018-10-15 23:59     1
首问  乔某（xuzhuang-qiao）  廖某（xuzhuang-hulutao-agent）  2018-10-16 00:00  2018-10-18 23:59     3  B岗顶岗
首问  乔某（xuzhuang-qiao）  乔某（xuzhuang-qiao）           2018-10-19 00:00  2018-10-19 09:30     1  至今
代办  乔某（xuzhuang-qiao）  乔某（xuzhuang-qiao）           2018-10-15 09:30  2018-10-15 23:59     1
代办  乔某（xuzhuang-qiao）  廖某（xuzhuang-hulutao-agent）  2018-10-16 00:00  2018-10-18 23:59     3  B岗顶岗
代办  乔某（xuzhuang-qiao）  乔某（xuzhuang-qiao）           2018-10-19 00:00  2018-10-19 09:30     1  至今
更正  乔某（xuzhuang-qiao）  廖某（xuzhuang-hulutao-agent）  2018-10-16 09:30  2018-10-16 09:30     1  代行职权

首问负责至承办人确定为止；A岗离岗期间由B岗行使职责权利并负责（二(四)、二(五)）
