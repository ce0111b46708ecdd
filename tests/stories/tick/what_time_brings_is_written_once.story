# Silence makes a case accepted, a clock about to end is yellow, one that is over red; a second run adds nothing (限时办结).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --material all -q
370406106-20180810-0001

$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0002

$ bianmin case join 370406106-20180810-0002 --unit 村镇建设办 --within 3 -q

$ bianmin case open --service 低保 --name 王五 --material all --accept -q
370406106-20180810-0003

$ bianmin case forward 370406106-20180810-0003 --to 区民政局 --within 5 -q

$ now 2018-08-14T20:00:00+08:00
$ bianmin tick
370406106-20180810-0002: yellow card, opinion 村镇建设办, due 2018-08-15 (1 working days left)
! bianmin: cases: 3; deemed accepted 0, yellow 1, red 0, did not come 0, refused 0

$ now 2018-08-16T20:00:00+08:00
$ bianmin tick --dry-run
370406106-20180810-0001: yellow card, notice, due 2018-08-17 (1 working days left)
370406106-20180810-0002: red card, opinion 村镇建设办, due 2018-08-15 (1 working days late)
370406106-20180810-0003: yellow card, upper_stage, due 2018-08-17 (1 working days left)
! bianmin: cases: 3; deemed accepted 0, yellow 2, red 1, did not come 0, refused 0
! bianmin: dry run: nothing was written

$ bianmin tick
370406106-20180810-0001: yellow card, notice, due 2018-08-17 (1 working days left)
370406106-20180810-0002: red card, opinion 村镇建设办, due 2018-08-15 (1 working days late)
370406106-20180810-0003: yellow card, upper_stage, due 2018-08-17 (1 working days left)
! bianmin: cases: 3; deemed accepted 0, yellow 2, red 1, did not come 0, refused 0

$ bianmin tick
! bianmin: cases: 3; deemed accepted 0, yellow 0, red 0, did not come 0, refused 0

$ now 2018-08-20T20:00:00+08:00
% A look ahead writes nothing.
$ bianmin tick --dry-run --at 2018-08-24 --format jsonl
{"number":"370406106-20180810-0001","action":"accept","level":"deemed","clock":"notice","about":null,"due":"2018-08-17","remaining_workdays":-5,"written":0}
{"number":"370406106-20180810-0001","action":"warn","level":"yellow","clock":"promise","about":null,"due":"2018-08-24","remaining_workdays":0,"written":0}
{"number":"370406106-20180810-0003","action":"warn","level":"red","clock":"upper_stage","about":null,"due":"2018-08-17","remaining_workdays":-5,"written":0}
! bianmin: cases: 3; deemed accepted 1, yellow 1, red 1, did not come 0, refused 0
! bianmin: dry run: nothing was written

$ bianmin tick --format json
[
  {
    "number": "370406106-20180810-0001",
    "action": "accept",
    "level": "deemed",
    "clock": "notice",
    "about": null,
    "due": "2018-08-17",
    "remaining_workdays": -1,
    "written": 1
  },
  {
    "number": "370406106-20180810-0003",
    "action": "warn",
    "level": "red",
    "clock": "upper_stage",
    "about": null,
    "due": "2018-08-17",
    "remaining_workdays": -1,
    "written": 1
  }
]
! bianmin: cases: 3; deemed accepted 1, yellow 0, red 1, did not come 0, refused 0

$ bianmin tick -q

$ bianmin tick -q --format json
[]

$ now 2018-08-31T20:00:00+08:00
$ bianmin tick --lang zh
370406106-20180810-0001: 红牌, 承诺, 期限 2018-08-24（已逾期 5 个工作日）
370406106-20180810-0002: 黄牌, 承诺, 期限 2018-08-31（剩余 0 个工作日）
! bianmin: 查看办件 3 个；视为受理 0，黄牌 1，红牌 1，未到场 0，未能写入 0

$ bianmin case show 370406106-20180810-0001
办件 370406106-20180810-0001

项目    内容
------  ----------------------
事项    临时救助（MZ-05-003）
状态    已受理
类型    承诺件
渠道    直接办理
申请人  孙*
中心    徐庄镇便民服务中心
窗口    民政窗口
首问    秦某，2018-08-10 09:30

时限

时限  期限        到期日      剩余工作日  说明
----  ----------  ----------  ----------  ----
承诺  10个工作日  2018-08-24          -5  超期

办理记录

发生时间          环节  经办  内容                               文书
----------------  ----  ----  ---------------------------------  ------
2018-08-10 09:30  登记  秦某  材料 齐全
2018-08-16 20:00  预警  系统  黄牌：一次性告知；到期 2018-08-17  督办单
2018-08-20 20:00  受理  系统  到期 2018-08-24；视为受理          受理单
2018-08-31 20:00  预警  系统  红牌：承诺；到期 2018-08-24        督办单

$ bianmin store check
! bianmin: checked 3 cases and 13 entries: the ledger is whole
