# The village's computer takes nothing that another unit received, so that its bundles stay whole.
# now: 2018-08-20T09:00:00+08:00
# workspace: shanting
# store: sqlite

$ echo 'unit = "xuzhuang-pengzhuang"' >> bianmin.toml

% The login of the example is one of the center.
$ bianmin case open --as xuzhuang-qin --service 临时救助 --name 丙三 --phone 13000000003
! bianmin: error: refused: open
!   not-our-ledger: this ledger is that of xuzhuang-pengzhuang; what xuzhuang receives is recorded in its own — what was received here is registered with --station xuzhuang-pengzhuang (二(三))
[3]

$ bianmin --lang zh case open --as xuzhuang-qiao --center xuzhuang --service 临时救助 --name 丙三 --phone 13000000003
! bianmin: 错误：不予登记：登记（open）
!   not-our-ledger: 本台账是徐庄镇彭庄村便民服务站的；徐庄镇便民服务中心收的件记在其自己的台账 — 本单位收的件，登记时请写 --station xuzhuang-pengzhuang (二(三))
[3]

$ bianmin case open --as xuzhuang-qin --station xuzhuang-pengzhuang --service 临时救助 --name 丙三 --phone 13000000003
370406106200-20180820-0001: registered
