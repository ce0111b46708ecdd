# While A is away, what is assigned to A goes to B, and each event counts as of its own time (AB岗, 二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 张三 --material all --accept --handler xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao staff away xuzhuang-zhao --from 2018-08-13 --to 2018-08-17 --reason 年休假 --handover -
离岗交接清单
移交人 赵某（xuzhuang-zhao），离岗 2018-08-13 至 2018-08-17，年休假
接替人 蒋某（xuzhuang-jiang）

办件编号                 事项      到期        状态    身份
-----------------------  --------  ----------  ------  ----
370406106-20180810-0001  临时救助  2018-08-24  已受理  承办

移交人                  接收人                  监交人
! bianmin: xuzhuang-zhao is away from 2018-08-13 until 2018-08-17; xuzhuang-jiang stands in; open cases handed over: 1

% The same as a file for the table program; a dry run writes neither.
$ bianmin --dry-run staff away xuzhuang-li --from 2018-08-13 --to 2018-08-14T12:00 --reason 培训 --handover 交接.csv
(not recorded): xuzhuang-li is away from 2018-08-13 until 2018-08-14 12:00; xuzhuang-wei stands in; open cases handed over: 0 (dry run: nothing was written)

$ bianmin staff away xuzhuang-li --from 2018-08-13 --to 2018-08-14T12:00 --reason 培训 --handover 交接.csv
370406106-20180810-0003: xuzhuang-li is away from 2018-08-13 until 2018-08-14 12:00; xuzhuang-wei stands in; open cases handed over: 0

$ cat 交接.csv
﻿办件编号,事项,到期,状态,身份

$ bianmin staff on-duty --center xuzhuang --away
在岗情况
2018-08-10 09:30

（无）

$ now 2018-08-14T10:00:00+08:00
$ bianmin staff on-duty --center xuzhuang --away
在岗情况
2018-08-14 10:00

编号           姓名  单位                窗口      在岗                    离岗                           事由    记录编号
-------------  ----  ------------------  --------  ----------------------  -----------------------------  ------  -----------------------
xuzhuang-li    李某  徐庄镇便民服务中心  人社窗口  卫某（xuzhuang-wei）    2018-08-13 – 2018-08-14 12:00  培训    370406106-20180810-0003
xuzhuang-zhao  赵某  徐庄镇便民服务中心  民政窗口  蒋某（xuzhuang-jiang）  2018-08-13 – 2018-08-17        年休假  370406106-20180810-0002

$ bianmin case open --service 临时救助 --name 李四 --material all --accept --handler xuzhuang-zhao -q
370406106-20180814-0001

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao
370406106-20180810-0001: in_progress, due 2018-08-24 (8 working days left)
! bianmin: xuzhuang-zhao is away until 2018-08-17: xuzhuang-jiang is on duty and takes it

$ bianmin --format json case show 370406106-20180814-0001 | grep -E '"(handler|for)":' | sort -u
        "for": "xuzhuang-zhao",
        "handler": "xuzhuang-jiang",
  "handler": "xuzhuang-jiang",

% As of last Friday zhao was there.
$ bianmin --at 2018-08-10T11:00 case assign 370406106-20180810-0001 --to xuzhuang-zhao
370406106-20180810-0001: in_progress, due 2018-08-24 (8 working days left)

% Who is away cannot act at the counter.
$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 发放救助金
! bianmin: error: refused: complete of 370406106-20180810-0001
!   actor-away: xuzhuang-zhao is away until 2018-08-17; xuzhuang-jiang holds the post: '370406106-20180810-0002' — record the return first: bianmin staff back xuzhuang-zhao (二(五)AB岗)
[3]

$ bianmin --as xuzhuang-zhao --at 2018-08-10T16:00 case remind 370406106-20180810-0001
370406106-20180810-0001: in_progress, due 2018-08-24 (8 working days left)
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180810-0001

$ now 2018-08-16T08:30:00+08:00
$ bianmin --as xuzhuang-zhao staff back xuzhuang-zhao
370406106-20180810-0002: xuzhuang-zhao is back since 2018-08-16 08:30

$ bianmin --as xuzhuang-zhao staff back xuzhuang-zhao
! bianmin: error: refused: absence
!   not-away: xuzhuang-zhao is not away at 2018-08-16T08:30:00+08:00 — see: bianmin staff on-duty (二(五)AB岗)
[3]

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao
370406106-20180810-0001: in_progress, due 2018-08-24 (6 working days left)

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 发放救助金
370406106-20180810-0001: completed

% A key stands for one absence: repeated it says so, for other days it is refused.
$ BIANMIN_NOW=2018-10-19T09:00:00+08:00 bianmin staff away xuzhuang-chen --from 2018-11-06 --to 2018-11-06 --reason 培训 --key z
370406106-20181019-0001: xuzhuang-chen is away from 2018-11-06 until 2018-11-06; xuzhuang-yang stands in; open cases handed over: 0

$ BIANMIN_NOW=2018-10-19T09:00:00+08:00 bianmin staff away xuzhuang-chen --from 2018-11-06 --to 2018-11-06 --reason 培训 --key z
370406106-20181019-0001: xuzhuang-chen is away from 2018-11-06 until 2018-11-06; xuzhuang-yang stands in; open cases handed over: 0 (recorded before under this key)

$ BIANMIN_NOW=2018-10-19T09:00:00+08:00 bianmin staff away xuzhuang-chen --from 2018-11-12 --to 2018-11-14 --reason 年休假 --key z
! bianmin: error: refused: the key z stands for another act
!   key-reused: under this key 'open' of 370406106-20181019-0001 is recorded: 'z' — a key repeats its own act only: give each act a key of its own
[3]
