# 督办单 to the district is headed by the center that asks, whoever prints it; 委托书 by the station that is entrusted.
# now: 2018-09-12T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 甲某 --material all --accept --at 2018-08-20T09:00 -q; bianmin --as district-he case remind 370406106-20180820-0001 --level district -q
370406106-20180820-0001

$ printf '%s\n' 'p() { bianmin --as "$1" case print "$2" --form "$3" --copies 1 | grep -o "<p class=.center.>[^<]*\|[^>]*〔2018〕[^<]*号</p>\|<b>[^<]*</b>：\|补打</b>" | sed "s/<[^>]*>//g"; }' > paper

$ . ./paper; p district-he 370406106-20180820-0001 督办单; p district-he 370406106-20180820-0001 督办单; p xuzhuang-qin 370406106-20180820-0001 督办单
徐庄便督〔2018〕1号
山亭区政务服务管理办公室：
徐庄便督〔2018〕1号
补打
山亭区政务服务管理办公室：
徐庄便督〔2018〕1号
补打
山亭区政务服务管理办公室：

% In a ledger of the district's own the center's numbers are not given.
$ cp bianmin.toml kept; echo 'unit = "370406"' >> bianmin.toml; bianmin --as district-he case print 370406106-20180820-0001 --form 督办单; cp kept bianmin.toml
! bianmin: error: refused: print of 370406106-20180820-0001
!   addressed-here: the paper is addressed to 370406, which does not issue it — it is printed in the ledger of xuzhuang (二(五)督查)

$ . ./paper; bianmin --as xuzhuang-qin case open --station xuzhuang-pengzhuang --service 临时救助 --name 乙某 --agent xuzhuang-qiao -q; p xuzhuang-qin 370406106200-20180912-0001 委托书
370406106200-20180912-0001
徐庄彭庄便委〔2018〕1号
