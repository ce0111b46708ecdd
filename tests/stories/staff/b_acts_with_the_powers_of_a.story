# B holds the powers of A while A is away, and the log says so (AB岗, 二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ sed -i 's/^id = "xuzhuang-qin"$/&\nsubstitute = "xuzhuang-zhao"/' staff/xuzhuang.toml

$ bianmin case open --service 宅基地 --name 张三 --material all --accept --handler xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case extend 370406106-20180810-0001 --by 5 --approver xuzhuang-zhao --because 需入户核查
! bianmin: error: refused: extend of 370406106-20180810-0001
!   approver-role: 赵某 is window of xuzhuang: an extension is approved by the head of the unit: 'xuzhuang-zhao' — who may: xuzhuang: director, deputy (行政许可法第四十二条)
[3]

$ bianmin staff away xuzhuang-qin --from 2018-08-13 --to 2018-08-14 --reason 开会
370406106-20180810-0002: xuzhuang-qin is away from 2018-08-13 until 2018-08-14; xuzhuang-zhao stands in; open cases handed over: 0

$ bianmin --as xuzhuang-zhao import undo 1 --because 重复 --yes
! bianmin: error: refused: undo
!   no-right: 赵某 is window: this role has no right to 'undo': 'xuzhuang-zhao' — who may: *: director, deputy (二(五)情况统计)
[3]

$ now 2018-08-13T09:30:00+08:00
$ bianmin --as xuzhuang-zhao case extend 370406106-20180810-0001 --by 5 --approver xuzhuang-zhao --because 需入户核查
370406106-20180810-0001: accepted, due 2018-09-07 (19 working days left)

$ bianmin --as xuzhuang-zhao import undo 1 --because 重复 --yes
! bianmin: error: there is no import 1
! bianmin: hint: see: bianmin import list
[4]

$ bianmin --as xuzhuang-zhao staff away xuzhuang-li --from 2018-08-15 --to 2018-08-15 --reason 体检
370406106-20180813-0001: xuzhuang-li is away from 2018-08-15 until 2018-08-15; xuzhuang-wei stands in; open cases handed over: 0

$ bianmin --format json case show 370406106-20180813-0001 | grep '"acting_for":' 
        "acting_for": "xuzhuang-qin"
        "acting_for": "xuzhuang-qin",

$ now 2018-08-15T09:30:00+08:00
$ bianmin --as xuzhuang-zhao staff away xuzhuang-wang --from 2018-08-16 --to 2018-08-16 --reason 体检
! bianmin: error: refused: open
!   outside-own-unit: 赵某 is window of xuzhuang: the right to 'open' does not reach xuzhuang-wang: 'xuzhuang-zhao' — who may: xuzhuang: director, deputy; xuzhuang-wang (二(五)AB岗、考勤制度)
[3]
