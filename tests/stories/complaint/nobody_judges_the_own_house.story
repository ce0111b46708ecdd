# 回避: a complaint against a center or its director is heard by the district, which alone learns who complained (二(一)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao complaint open --against xuzhuang --name 李四 --phone 13000000001 --note 推诿
370406-20180810-0001: registered
! bianmin: nobody judges the own house: 370406 hears it

$ bianmin --as xuzhuang-qiao complaint open --against xuzhuang-zhu --name 王五 -q
370406-20180810-0002

$ bianmin --lang zh --as xuzhuang-qin complaint open --against xuzhuang --center xuzhuang --name 赵六
! bianmin: 错误：不予登记：登记（open）
!   recusal: 对徐庄镇便民服务中心的投诉，不由徐庄镇便民服务中心受理 — 不写 --center 和 --station：由山亭区受理 (二(一)投诉处理)
[3]

$ bianmin --as xuzhuang-qiao complaint open --against xuzhuang --station xuzhuang-pengzhuang --name 赵六
! bianmin: error: refused: open
!   recusal: a complaint against xuzhuang is not heard by xuzhuang-pengzhuang — leave --center and --station out: 370406 hears it (二(一)投诉处理)
[3]

$ bianmin --as district-he complaint open --against 370406 --name 赵六
! bianmin: error: refused: open
!   recusal: a complaint against 370406 is heard by nobody of this district — tell who complains where it is heard: the government above, hotline 12345 (二(一)投诉处理)
[3]

% Where it leaves nobody to hear it, it is not taken into a drawer: of the only supervisor nobody here hears.
$ bianmin --as xuzhuang-qin complaint open --against district-he --name 赵六
! bianmin: error: refused: open
!   recusal: a complaint against district-he is heard by nobody of this district — tell who complains where it is heard: the government above, hotline 12345 (二(一)投诉处理)
[3]

$ bianmin --lang zh --as district-he complaint open --against district-he --center 370406 --name 赵六
! bianmin: 错误：不予登记：登记（open）
!   recusal: 对何某的投诉，本区各机构都不能受理 — 请告知投诉人向上级政府或者12345热线反映 (二(一)投诉处理)
[3]

% The center's people have no say in it and do not learn who complained.
$ bianmin --as xuzhuang-qin complaint accept 370406-20180810-0001
! bianmin: error: refused: accept of 370406-20180810-0001
!   outside-own-unit: 秦某 is deputy of xuzhuang: the right to 'accept' does not reach 370406: 'xuzhuang-qin' — who may: 370406: director, deputy, window, supervisor (二(一)；三(三)督查)
!   recusal: the complaint is against xuzhuang, where xuzhuang-qin works — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin --as xuzhuang-zhao complaint list --reveal --center 370406 --format csv
! bianmin: error: refused: reveal
!   outside-own-unit: 赵某 is window of xuzhuang: the right to 'reveal' does not reach 370406: 'xuzhuang-zhao' — who may: 370406: director, deputy, window, supervisor (个人信息保护法第六条)
[3]

$ bianmin --as xuzhuang-zhu due --mine -q

$ bianmin --as district-he due --mine -q
时限

到期日      剩余  时限      办件编号              事项                     承办人
----------  ----  --------  --------------------  -----------------------  ------
2018-08-17     5  投诉受理  370406-20180810-0001  投诉 徐庄镇便民服务中心
2018-08-17     5  投诉受理  370406-20180810-0002  投诉 朱某

$ bianmin --as district-he complaint accept 370406-20180810-0001 --handler xuzhuang-qin
! bianmin: error: refused: accept of 370406-20180810-0001
!   outside-own-unit: 秦某 is deputy of xuzhuang: the right to 'complete' does not reach 370406: 'xuzhuang-qin' — who may: 370406: director, deputy, window, supervisor (二(一)；三(三)督查)
!   recusal: the complaint is against xuzhuang, where xuzhuang-qin works — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin --as district-he complaint accept 370406-20180810-0001 --handler district-he
370406-20180810-0001: accepted, due 2018-08-31 (15 working days left)

$ bianmin --as district-he complaint accept 370406-20180810-0002 --handler xuzhuang-zhu
! bianmin: error: refused: accept of 370406-20180810-0002
!   outside-own-unit: 朱某 is director of xuzhuang: the right to 'complete' does not reach 370406: 'xuzhuang-zhu' — who may: 370406: director, deputy, window, supervisor (二(一)；三(三)督查)
!   recusal: the complaint is against xuzhuang-zhu — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin --as district-he complaint list --reveal --center 370406 --format csv
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406-20180810-0001,2018-08-10,已受理,李四,徐庄镇便民服务中心,,2018-08-31,,
370406-20180810-0002,2018-08-10,已登记,王五,朱某,,,,

$ bianmin --as district-he case extend 370406-20180810-0001 --by 7 --approver xuzhuang-zhu --because 外出取证
! bianmin: error: refused: extend of 370406-20180810-0001
!   recusal: the complaint is against xuzhuang, where xuzhuang-zhu works — somebody else deals with it (二(一)投诉处理)
!   approver-role: 朱某 is director of xuzhuang: an extension is approved by the head of the unit: 'xuzhuang-zhu' — who may: 370406: director, deputy (二(一)；山东省省级政务服务投诉热线管理办法)
[3]

$ bianmin --as district-he complaint resolve 370406-20180810-0001 --result 已责成整改 -q; bianmin --as district-he complaint callback 370406-20180810-0001 --not-satisfied
370406-20180810-0001: completed
! bianmin: who complained is not content: take it up again: bianmin case reopen 370406-20180810-0001 --because …

$ bianmin --as district-he case reopen 370406-20180810-0001 --because 回访不满意
370406-20180810-0001: in_progress, due 2018-08-31 (15 working days left)

% It counts where who is meant works.
$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq .totals.complaints
2

$ bianmin store check
! bianmin: checked 2 cases and 6 entries: the ledger is whole
