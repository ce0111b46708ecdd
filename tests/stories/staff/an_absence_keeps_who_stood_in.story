# Who stood in is whom the record of the absence names; staff.toml decides what is recorded after it (AB岗, 二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 张三 --material all --accept --handler xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin staff away xuzhuang-zhao --from 8月13日 --to 2018年8月17日 --reason 年休假
370406106-20180810-0002: xuzhuang-zhao is away from 2018-08-13 until 2018-08-17; xuzhuang-jiang stands in; open cases handed over: 1

$ now 2018-08-20T09:00:00+08:00
$ sed -i '/id = "xuzhuang-zhao"/,/^$/s/substitute = .*/substitute = "xuzhuang-feng"/' staff/xuzhuang.toml && bianmin staff show xuzhuang-zhao --format json | jq -r .substitute
xuzhuang-feng

$ bianmin --at 2018-08-14T10:00 staff on-duty --center xuzhuang --away
在岗情况
2018-08-14 10:00

编号           姓名  单位                窗口      在岗                    离岗                     事由    记录编号
-------------  ----  ------------------  --------  ----------------------  -----------------------  ------  -----------------------
xuzhuang-zhao  赵某  徐庄镇便民服务中心  民政窗口  蒋某（xuzhuang-jiang）  2018-08-13 – 2018-08-17  年休假  370406106-20180810-0002

$ bianmin report responsibility --case 370406106-20180810-0001
办件责任情况 370406106-20180810-0001
临时救助

身份  责任岗位               在岗责任人              自                至                天数  说明
----  ---------------------  ----------------------  ----------------  ----------------  ----  -------
首问  秦某（xuzhuang-qin）   秦某（xuzhuang-qin）    2018-08-10 09:30  2018-08-10 09:30     1
承办  赵某（xuzhuang-zhao）  赵某（xuzhuang-zhao）   2018-08-10 09:30  2018-08-12 23:59     3
承办  赵某（xuzhuang-zhao）  蒋某（xuzhuang-jiang）  2018-08-13 00:00  2018-08-17 23:59     5  B岗顶岗
承办  赵某（xuzhuang-zhao）  赵某（xuzhuang-zhao）   2018-08-18 00:00  2018-08-20 09:00     3  至今

首问负责至承办人确定为止；A岗离岗期间由B岗行使职责权利并负责（二(四)、二(五)）

$ bianmin report responsibility --staff xuzhuang-jiang --month 2018-08 --format csv -q
办件编号,事项,身份,顶谁的岗,自,至,天数
370406106-20180810-0001,临时救助,承办,赵某（xuzhuang-zhao）,2018-08-13 00:00,2018-08-17 23:59,5

$ bianmin report responsibility --staff xuzhuang-feng --month 2018-08 --format csv -q
办件编号,事项,身份,顶谁的岗,自,至,天数

% What is recorded late as of then goes to whom the record names; an absence recorded from now on goes by the file.
$ bianmin --at 2018-08-15T10:00 case assign 370406106-20180810-0001 --to xuzhuang-zhao
370406106-20180810-0001: in_progress, due 2018-08-24 (4 working days left)
! bianmin: xuzhuang-zhao is away until 2018-08-17: xuzhuang-jiang is on duty and takes it

$ bianmin staff away xuzhuang-zhao --from 8月27日 --to 8月28日 --reason 培训
370406106-20180820-0001: xuzhuang-zhao is away from 2018-08-27 until 2018-08-28; xuzhuang-feng stands in; open cases handed over: 0

% Nobody named then stays nobody, whoever is named since.
$ bianmin staff away xuzhuang-qin --from 8月29日 --to 8月29日 --reason 开会 --because 全员培训
370406106-20180820-0002: xuzhuang-qin is away from 2018-08-29 until 2018-08-29; nobody stands in (无人在岗); open cases: 0

$ sed -i '/id = "xuzhuang-qin"/,/^$/s/full_time = .*/full_time = true\nsubstitute = "xuzhuang-zhu"/' staff/xuzhuang.toml && bianmin --dry-run --at 2018-08-29T10:00 tick -q; BIANMIN_NOW=2018-08-29T10:00:00+08:00 bianmin staff on-duty --center xuzhuang --away --format csv -q
编号,姓名,单位,窗口,在岗,离岗,事由,记录编号
xuzhuang-qin,秦某,徐庄镇便民服务中心,,无人在岗,2018-08-29 – 2018-08-29,开会,370406106-20180820-0002
[7]
