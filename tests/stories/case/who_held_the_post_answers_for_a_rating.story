# B completed the case while A was away: the rectification is about B, who neither calls back nor ends it, and a reminder to A names B.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 甲某 --material all --handler xuzhuang-zhao --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin staff away xuzhuang-zhao --from 2018-08-13 --to 2018-08-17 --reason 公休 -q

$ now 2018-08-14T09:00:00+08:00
$ bianmin --as xuzhuang-qin case remind 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-08-24 (8 working days left)
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180810-0001
! bianmin: 赵某 is away: 蒋某 holds the post

$ bianmin --as xuzhuang-qin case print 370406106-20180810-0001 --form reminder --format json | grep -o '"to":"[^"]*"'
"to":"赵某（离岗，由蒋某顶岗）"

$ bianmin --as xuzhuang-jiang case complete 370406106-20180810-0001 --result 救助决定
370406106-20180810-0001: completed

$ bianmin --as xuzhuang-qin case rate 370406106-20180810-0001 --rating 不满意
370406106-20180810-0001: completed
! bianmin: a bad rating opens a rectification: 370406106-20180814-0001, due 2018-08-21

$ bianmin case list --type rectification --format csv
办件编号,状态,对象,事项,申请人,收件,到期,办结,承办人
370406106-20180814-0001,已受理,蒋某,整改,评价人,2018-08-14,2018-08-21,,

$ bianmin case list --type rectification --format jsonl | head -1 | grep -o '[0-9]*-[0-9]*-[0-9]*' | head -1 >编号; bianmin --as xuzhuang-jiang case call-back $(cat 编号) --satisfied
! bianmin: error: refused: call_back of 370406106-20180814-0001
!   recusal: the rectification is about xuzhuang-jiang — somebody else deals with it (二(五)群众测评)
[3]

$ bianmin --as xuzhuang-qin case call-back $(cat 编号) --satisfied
370406106-20180814-0001: accepted, due 2018-08-21 (5 working days left)

$ bianmin --as xuzhuang-jiang case complete $(cat 编号) --result 已整改
! bianmin: error: refused: complete of 370406106-20180814-0001
!   recusal: the rectification is about xuzhuang-jiang — somebody else deals with it (二(五)群众测评)
[3]

$ bianmin --as xuzhuang-zhao case complete $(cat 编号) --result 已整改
! bianmin: error: refused: complete of 370406106-20180814-0001
!   actor-away: xuzhuang-zhao is away until 2018-08-17; xuzhuang-jiang holds the post: '370406106-20180810-0002' — record the return first: bianmin staff back xuzhuang-zhao (二(五)AB岗)
[3]
