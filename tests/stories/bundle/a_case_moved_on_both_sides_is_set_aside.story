# The village withdrew what the center had accepted: neither log is rewritten, both say so, the rest goes in.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; for n in 孙七 周八; do v case open --service 临时救助 --name $n --material all -q; done; v bundle export --to xuzhuang -o 1.bundle -q; c bundle import 1.bundle -q
370406106200-20180813-0001
370406106200-20180813-0002
2 entries from xuzhuang-pengzhuang: 2 new cases, 0 went on; 0 entries were here already

$ now 2018-08-14T09:00:00+08:00
$ . ./who; c case accept 370406106200-20180813-0001 -q; for n in 1 2; do v case withdraw 370406106200-20180813-000$n -q; done

$ . ./who; v bundle export --to xuzhuang -o 2.bundle -q; c bundle import 2.bundle
1 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already
! bianmin: 1 entries of 1 cases were set aside; nothing of these cases was changed:
!   case-moved: case 370406106200-20180813-0001 was moved on both sides: here accept (xuzhuang), there withdraw (xuzhuang-pengzhuang) — settle it with the sender; what holds is recorded here once more
[7]

$ . ./who; c case list --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180813-0001,已受理,承诺件,临时救助,孙*,2018-08-13,2018-08-28,,
370406106200-20180813-0002,已撤回,承诺件,临时救助,周*,2018-08-13,,2018-08-14,

$ . ./who; c bundle export --to xuzhuang-pengzhuang -o 3.bundle -q; v bundle import 3.bundle -q
0 entries from xuzhuang: 0 new cases, 0 went on; 0 entries were here already
[7]

% They agree that the withdrawal holds: the center records it once more. Life goes on.
$ . ./who; c case withdraw 370406106200-20180813-0001 -q; v case open --service 临时救助 --name 吴十 --material all -q; v bundle export --to xuzhuang -o 4.bundle -q; c bundle import 4.bundle
370406106200-20180814-0001
1 entries from xuzhuang-pengzhuang: 1 new cases, 0 went on; 0 entries were here already

$ . ./who; v store check; c store check
! bianmin: checked 3 cases and 5 entries: the ledger is whole
! bianmin: checked 3 cases and 6 entries: the ledger is whole
