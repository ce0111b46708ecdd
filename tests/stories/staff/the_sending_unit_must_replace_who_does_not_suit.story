# A demand for replacement has a clock for the unit that sent the person (二(五)部门和站所必须及时更换).
# workspace: shanting

$ bianmin staff replace xuzhuang-wang --because 不能胜任窗口服务
370406106-20180810-0001: accepted, due 2018-08-24 (10 working days left)
! bianmin: 医保办 must send somebody else

$ bianmin staff replace xuzhuang-wang --because 再提一次
! bianmin: error: refused: replacement
!   replacement-under-way: the replacement of xuzhuang-wang has been demanded already: 370406106-20180810-0001 — record who came with --by, or chase the sending unit: bianmin case remind 370406106-20180810-0001 (二(五)部门和站所必须及时更换)
[3]

$ bianmin staff replace xuzhuang-wang --by xuzhuang-wang
! bianmin: error: refused: replacement
!   same-person: xuzhuang-wang cannot replace themselves — name the new person with --by (二(五)部门和站所必须及时更换)
[3]

$ bianmin staff replace xuzhuang-wang --by nobody
! bianmin: error: no staff member 'nobody'
! bianmin: hint: 'bianmin staff list' lists them
[4]

$ bianmin staff replace xuzhuang-li --by xuzhuang-wei
! bianmin: error: refused: replacement
!   no-replacement: no replacement of xuzhuang-li has been demanded — demand it with --because (二(五)部门和站所必须及时更换)
[3]

$ bianmin staff replace xuzhuang-wang
! bianmin: error: a replacement is demanded with a reason, and ended by who came
! bianmin: hint: give one of --because and --by
[2]

$ bianmin --as xuzhuang-li staff replace xuzhuang-chen --because 换人
! bianmin: error: refused: open
!   no-right: 李某 is window: this role has no right to 'open': 'xuzhuang-li' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)更换要求)
[3]

$ now 2018-08-20T10:00:00+08:00
$ bianmin staff replace xuzhuang-wang --by xuzhuang-wei
370406106-20180810-0001: completed

$ bianmin --format json case show 370406106-20180810-0001 | grep -E '"(unit|by|because|result)":'
        "unit": "医保办",
        "because": "不能胜任窗口服务"
        "unit": "workday",
        "by": "xuzhuang-wei",
        "result": "由卫某接替",
  "result": "由卫某接替",
