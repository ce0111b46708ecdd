# A and B both away leave the post empty (无人在岗): refused without a reason, shown with one (AB岗, 二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin staff away xuzhuang-zhao --from 2018-08-13 --to 2018-08-17 --reason 年休假
370406106-20180810-0001: xuzhuang-zhao is away from 2018-08-13 until 2018-08-17; xuzhuang-jiang stands in; open cases handed over: 0

$ bianmin staff away xuzhuang-jiang --from 2018-08-15 --to 2018-08-15 --reason 体检
! bianmin: error: refused: open
!   nobody-on-duty: xuzhuang-zhao and xuzhuang-jiang would both be away from 2018-08-15 until 2018-08-15 — choose other days, or give --because; the gap (无人在岗) then shows in every report (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-jiang --from 2018-08-15 --to 2018-08-15 --reason 体检 --because 体检日期由单位统一安排
370406106-20180810-0002: xuzhuang-jiang is away from 2018-08-15 until 2018-08-15; xuzhuang-feng stands in, but nobody holds the post of xuzhuang-zhao (无人在岗); open cases handed over: 0

% A reserve whose people are all there leaves nothing empty.
$ bianmin staff away xuzhuang-wei --from 2018-08-13 --to 2018-08-13 --reason 体检
370406106-20180810-0003: xuzhuang-wei is away from 2018-08-13 until 2018-08-13; xuzhuang-li stands in; open cases handed over: 0

% Nobody is named to stand in for the deputy.
$ bianmin staff away xuzhuang-qin --from 2018-08-13 --to 2018-08-13 --reason 开会
! bianmin: error: refused: open
!   nobody-on-duty: nobody stands in for xuzhuang-qin: no substitute is named — choose other days, or give --because; the gap (无人在岗) then shows in every report (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-zhao --from 2018-08-17 --to 2018-08-20 --reason 事假
! bianmin: error: refused: open
!   absence-overlaps: xuzhuang-zhao is away from 2018-08-13 until 2018-08-17 already: '370406106-20180810-0001' — record the return first (staff back), or cancel it (staff away --cancel) (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-zhou --from 2018-06-04 --to 2018-06-05 --reason 事假
! bianmin: error: refused: open
!   long-past: 2018-06-04 lies more than a month back: who answered then is on record already — give --because (二(五)AB岗)
[3]

$ bianmin staff away xuzhuang-zhou --from 2018-06-04 --to 2018-06-05 --reason 事假 --because 补录请假条
370406106-20180810-0004: xuzhuang-zhou is away from 2018-06-04 until 2018-06-05; xuzhuang-shen stands in; open cases handed over: 0

$ now 2018-08-15T10:00:00+08:00
$ bianmin staff on-duty --center xuzhuang --away
在岗情况
2018-08-15 10:00

编号            姓名  单位                窗口      在岗                   离岗                     事由    记录编号
--------------  ----  ------------------  --------  ---------------------  -----------------------  ------  -----------------------
xuzhuang-zhao   赵某  徐庄镇便民服务中心  民政窗口  无人在岗               2018-08-13 – 2018-08-17  年休假  370406106-20180810-0001
xuzhuang-jiang  蒋某  徐庄镇便民服务中心  民政窗口  冯某（xuzhuang-feng）  2018-08-15 – 2018-08-15  体检    370406106-20180810-0002
!   nobody-on-duty: nobody holds the post of xuzhuang-zhao (二(五)AB岗)
[7]

$ bianmin case open --service 临时救助 --name 李四 --material all --accept --handler xuzhuang-zhao
! bianmin: error: refused: accept
!   nobody-on-duty: xuzhuang-zhao is away until 2018-08-17 and nobody stands in — name somebody else, see: bianmin staff on-duty (二(五)AB岗)
[3]

$ bianmin case open --service 临时救助 --name 李四 --material all --accept --handler xuzhuang-wu -q
370406106-20180815-0001

$ bianmin case transfer 370406106-20180815-0001 --to xuzhuang-zhao --because 岗位调整
! bianmin: error: refused: transfer of 370406106-20180815-0001
!   nobody-on-duty: xuzhuang-zhao is away until 2018-08-17 and nobody stands in — name somebody else, see: bianmin staff on-duty (二(五)AB岗)
[3]

% Whoever stands in answers for the gap too.
$ now 2018-08-20T09:00:00+08:00
$ bianmin report responsibility --staff xuzhuang-jiang
蒋某责任情况
2018-08，负责办件 0 件，其中顶岗 0 件

（无）

无人在岗

责任岗位               自                至                原因
---------------------  ----------------  ----------------  ----------------------
赵某（xuzhuang-zhao）  2018-08-15 00:00  2018-08-15 23:59  体检日期由单位统一安排
!   nobody-on-duty: nobody held the post of xuzhuang-zhao from 2018-08-15 00:00 until 2018-08-15 23:59: 'xuzhuang-jiang' (二(五)AB岗)
[7]

$ bianmin report responsibility --staff xuzhuang-zhao
赵某责任情况
2018-08，负责办件 0 件，其中顶岗 0 件

（无）

无人在岗

责任岗位               自                至                原因
---------------------  ----------------  ----------------  ----------------------
赵某（xuzhuang-zhao）  2018-08-15 00:00  2018-08-15 23:59  体检日期由单位统一安排
!   nobody-on-duty: nobody held the post of xuzhuang-zhao from 2018-08-15 00:00 until 2018-08-15 23:59 (二(五)AB岗)
[7]
