# Two ledgers record beside each other: a paper printed here, its way noted there. Both go in, in one order, and time speaks where the case lies.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' 'up() { v bundle export --to xuzhuang -o up.bundle -q --force; c bundle import up.bundle; }' 'down() { c bundle export --to xuzhuang-pengzhuang -o down.bundle -q --force; v bundle import down.bundle; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; for n in 孙七 周八; do v case open --service 临时救助 --name $n --material all -q; done; up
370406106200-20180813-0001
370406106200-20180813-0002
2 entries from xuzhuang-pengzhuang: 2 new cases, 0 went on; 0 entries were here already

% The paper travels with the stick: the village notes it after the bundle was written, while the center works.
$ now 2018-08-14T09:00:00+08:00
$ . ./who; v handoff send 370406106200-20180813-0001 --to xuzhuang; v case print 370406106200-20180813-0001 --form entrustment -o 委托书.html -q; c case accept 370406106200-20180813-0001 --handler xuzhuang-zhao; c case print 370406106200-20180813-0001 --form acceptance -o 受理单.html -q
370406106200-20180813-0001: registered
370406106200-20180813-0001: accepted, due 2018-08-28 (10 working days left)

$ . ./who; up; c handoff list; c handoff receive 370406106200-20180813-0001 -q; down
2 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already
流转清单

办件编号                    移送单位                签收单位            移送日期    移送人  应到        签收日期  签收人  状态
--------------------------  ----------------------  ------------------  ----------  ------  ----------  --------  ------  ----
370406106200-20180813-0001  徐庄镇彭庄村便民服务站  徐庄镇便民服务中心  2018-08-14  乔某    2018-08-16                    在途
3 entries from xuzhuang: 0 new cases, 1 went on; 0 entries were here already

$ . ./who; for w in v c; do $w case show 370406106200-20180813-0001 | sed -n '/办理记录/,$p'; $w store check; done
办理记录

发生时间          环节      经办  内容                                              文书
----------------  --------  ----  ------------------------------------------------  ------
2018-08-13 09:00  登记      乔某  材料 齐全                                         委托书
2018-08-14 09:00  受理      赵某  承办人 赵某；到期 2018-08-28                      受理单
2018-08-14 09:00  移送      乔某  自 徐庄镇彭庄村便民服务站；致 徐庄镇便民服务中心  移送单
2018-08-14 09:00  打印文书  赵某  受理单，2份；文书编号 徐庄便受〔2018〕1号
2018-08-14 09:00  打印文书  乔某  委托书，2份；文书编号 徐庄彭庄便委〔2018〕1号
2018-08-14 09:00  签收      赵某  致 徐庄镇便民服务中心
办理记录

发生时间          环节      经办  内容                                              文书
----------------  --------  ----  ------------------------------------------------  ------
2018-08-13 09:00  登记      乔某  材料 齐全                                         委托书
2018-08-14 09:00  受理      赵某  承办人 赵某；到期 2018-08-28                      受理单
2018-08-14 09:00  移送      乔某  自 徐庄镇彭庄村便民服务站；致 徐庄镇便民服务中心  移送单
2018-08-14 09:00  打印文书  赵某  受理单，2份；文书编号 徐庄便受〔2018〕1号
2018-08-14 09:00  打印文书  乔某  委托书，2份；文书编号 徐庄彭庄便委〔2018〕1号
2018-08-14 09:00  签收      赵某  致 徐庄镇便民服务中心
! bianmin: checked 2 cases and 7 entries: the ledger is whole
! bianmin: checked 2 cases and 7 entries: the ledger is whole

% Silence makes the second one accepted where it lies; the village's clock is silent.
$ now 2018-08-22T09:00:00+08:00
$ . ./who; v tick; c tick; c case complete 370406106200-20180813-0001 --result 发放救助金 -q; down; v case list --format csv
370406106200-20180813-0002: deemed accepted from 2018-08-13, silence since 2018-08-20
2 entries from xuzhuang: 0 new cases, 2 went on; 0 entries were here already
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180813-0001,已办结,承诺件,临时救助,孙*,2018-08-13,2018-08-28,2018-08-22,赵某
370406106200-20180813-0002,已受理,承诺件,临时救助,周*,2018-08-13,2018-08-27,,
! bianmin: cases: 2; deemed accepted 0, yellow 0, red 0, did not come 0, refused 0
! bianmin: cases: 2; deemed accepted 1, yellow 0, red 0, did not come 0, refused 0

% A card that the center gave meanwhile stands beside what the village did.
$ now 2018-09-03T09:00:00+08:00
$ . ./who; v handoff send 370406106200-20180813-0002 --to xuzhuang -q; v case withdraw 370406106200-20180813-0002 --because 申请人放弃 -q; c tick; up; down
370406106200-20180813-0002: red card, promise, due 2018-08-27 (5 working days late)
2 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already
1 entries from xuzhuang: 0 new cases, 1 went on; 0 entries were here already
! bianmin: cases: 2; deemed accepted 0, yellow 0, red 1, did not come 0, refused 0

$ . ./who; for w in v c; do $w case list --format csv; $w store check; done
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180813-0001,已办结,承诺件,临时救助,孙*,2018-08-13,2018-08-28,2018-08-22,赵某
370406106200-20180813-0002,已撤回,承诺件,临时救助,周*,2018-08-13,2018-08-27,2018-09-03,
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180813-0001,已办结,承诺件,临时救助,孙*,2018-08-13,2018-08-28,2018-08-22,赵某
370406106200-20180813-0002,已撤回,承诺件,临时救助,周*,2018-08-13,2018-08-27,2018-09-03,
! bianmin: checked 2 cases and 12 entries: the ledger is whole
! bianmin: checked 2 cases and 12 entries: the ledger is whole
