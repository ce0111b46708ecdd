# A rating on a case that was moved on both sides is set aside with it, and so is the rectification that follows from it.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-qin "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; for n in 孙七 周八; do v case open --service 临时救助 --name $n --material all -q; done; v bundle export --to xuzhuang -o 1.bundle -q; c bundle import 1.bundle -q
370406106200-20180813-0001
370406106200-20180813-0002
2 entries from xuzhuang-pengzhuang: 2 new cases, 0 went on; 0 entries were here already

$ now 2018-08-14T09:00:00+08:00
$ . ./who; c case accept 370406106200-20180813-0001 -q; for n in 1 2; do v case accept 370406106200-20180813-000$n -q; v case complete 370406106200-20180813-000$n --result 发放救助金 -q; v case rate 370406106200-20180813-000$n --rating dissatisfied -q; done

$ . ./who; v bundle export --to xuzhuang -o 2.bundle -q; c bundle import 2.bundle
4 entries from xuzhuang-pengzhuang: 1 new cases, 1 went on; 0 entries were here already
! bianmin: 4 entries of 2 cases were set aside; nothing of these cases was changed:
!   case-moved: case 370406106200-20180813-0001 was moved on both sides: here accept (xuzhuang), there accept (xuzhuang-pengzhuang) — settle it with the sender; what holds is recorded here once more
!   without-its-rating: case 370406106200-20180814-0001 follows a rating of 370406106200-20180813-0001, which was set aside — record the rating here; the rectification follows from it
[7]

$ . ./who; c case list --type rectification --format csv -q | cut -d, -f1,2
办件编号,状态
370406106200-20180814-0002,已受理

% The rating is recorded once more, and the rectification follows from it.
$ . ./who; c case complete 370406106200-20180813-0001 --result 发放救助金 -q; c case rate 370406106200-20180813-0001 --rating dissatisfied
370406106200-20180813-0001: completed
! bianmin: a bad rating opens a rectification: 370406106-20180814-0001, due 2018-08-21

$ . ./who; v store check; c store check
! bianmin: checked 4 cases and 10 entries: the ledger is whole
! bianmin: checked 4 cases and 10 entries: the ledger is whole
