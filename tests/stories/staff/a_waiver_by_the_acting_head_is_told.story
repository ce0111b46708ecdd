# What is decided by the right of a post held for somebody stands in the responsibility report (AB岗, 二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GT-07-003 --name 甲某 --material all --accept --handler xuzhuang-zhou -q; bianmin fee assess 370406106-20180810-0001 -q
370406106-20180810-0001

$ bianmin staff away xuzhuang-qin --from 2018-08-13 --to 2018-08-17 --reason 开会 --substitute xuzhuang-zhou
370406106-20180810-0002: xuzhuang-qin is away from 2018-08-13 until 2018-08-17; xuzhuang-zhou stands in; open cases handed over: 0

$ now 2018-08-14T10:00:00+08:00
$ bianmin --as xuzhuang-zhou fee waive 370406106-20180810-0001 --amount 10 --because 低保户
370406106-20180810-0001: waived 10.00 yuan (人民币壹拾元整); outstanding 0.00

$ bianmin report responsibility --case 370406106-20180810-0001
办件责任情况 370406106-20180810-0001
宅基地使用权及房屋所有权登记

身份  责任岗位               在岗责任人             自                至                天数  说明
----  ---------------------  ---------------------  ----------------  ----------------  ----  --------
首问  秦某（xuzhuang-qin）   秦某（xuzhuang-qin）   2018-08-10 09:30  2018-08-10 09:30     1
承办  周某（xuzhuang-zhou）  周某（xuzhuang-zhou）  2018-08-10 09:30  2018-08-14 10:00     5  至今
减免  秦某（xuzhuang-qin）   周某（xuzhuang-zhou）  2018-08-14 10:00  2018-08-14 10:00     1  代行职权

首问负责至承办人确定为止；A岗离岗期间由B岗行使职责权利并负责（二(四)、二(五)）

$ bianmin report responsibility --staff xuzhuang-zhou
周某责任情况
2018-08，负责办件 1 件，其中顶岗 1 件

办件编号                 事项                          身份  顶谁的岗              自                至                天数
-----------------------  ----------------------------  ----  --------------------  ----------------  ----------------  ----
370406106-20180810-0001  宅基地使用权及房屋所有权登记  承办                        2018-08-10 09:30  2018-08-14 10:00     5
370406106-20180810-0001  宅基地使用权及房屋所有权登记  减免  秦某（xuzhuang-qin）  2018-08-14 10:00  2018-08-14 10:00     1

$ bianmin report responsibility --case 370406106-20180810-0001 --format json | jq -c '.timeline[] | select(.part == "decision")'
{"part":"decision","post":"xuzhuang-qin","by":"xuzhuang-zhou","from":"2018-08-14T10:00:00+08:00","until":"2018-08-14T10:00:00+08:00","days":1,"named_for":null,"act":"waive"}
