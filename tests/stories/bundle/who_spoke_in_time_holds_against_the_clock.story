# The center's clock cannot know what the village did in time: deemed acceptance gives way when the bundle comes.
# now: 2018-08-20T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' 'up() { v bundle export --to xuzhuang -o up.bundle -q --force; c bundle import up.bundle; }' 'down() { c bundle export --to xuzhuang-pengzhuang -o down.bundle -q --force; v bundle import down.bundle; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; for n in 孙七 周八 吴十; do v case open --service 临时救助 --name $n -q; done; up
370406106200-20180820-0001
370406106200-20180820-0002
370406106200-20180820-0003
3 entries from xuzhuang-pengzhuang: 3 new cases, 0 went on; 0 entries were here already

% In time the village asks for what is missing in the first, and accepts the second.
$ now 2018-08-22T09:00:00+08:00
$ . ./who; v case notify 370406106200-20180820-0001 --missing 户口簿 -q; v case accept 370406106200-20180820-0002 --material all -q

$ now 2018-08-28T09:00:00+08:00
$ . ./who; c tick; up
370406106200-20180820-0001: deemed accepted from 2018-08-20, silence since 2018-08-27
370406106200-20180820-0002: deemed accepted from 2018-08-20, silence since 2018-08-27
370406106200-20180820-0003: deemed accepted from 2018-08-20, silence since 2018-08-27
2 entries from xuzhuang-pengzhuang: 0 new cases, 2 went on; 0 entries were here already
! bianmin: cases: 3; deemed accepted 3, yellow 0, red 0, did not come 0, refused 0

$ . ./who; down; for w in v c; do $w case list --format csv; $w store check; done
3 entries from xuzhuang: 0 new cases, 3 went on; 0 entries were here already
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180820-0001,待补正,承诺件,临时救助,孙*,2018-08-20,,,
370406106200-20180820-0002,已受理,承诺件,临时救助,周*,2018-08-20,2018-09-05,,
370406106200-20180820-0003,已受理,承诺件,临时救助,吴*,2018-08-20,2018-09-03,,
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180820-0001,待补正,承诺件,临时救助,孙*,2018-08-20,,,
370406106200-20180820-0002,已受理,承诺件,临时救助,周*,2018-08-20,2018-09-05,,
370406106200-20180820-0003,已受理,承诺件,临时救助,吴*,2018-08-20,2018-09-03,,
! bianmin: checked 3 cases and 8 entries: the ledger is whole
! bianmin: checked 3 cases and 8 entries: the ledger is whole

% Life goes on, on both sides alike; nobody spoke about the third.
$ now 2018-08-29T09:00:00+08:00
$ . ./who; v case supply 370406106200-20180820-0001 --material all -q; up; c case accept 370406106200-20180820-0001 -q; c tick -q; down; for w in v c; do $w case list --format csv; $w store check; done
1 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already
1 entries from xuzhuang: 0 new cases, 1 went on; 0 entries were here already
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180820-0001,已受理,承诺件,临时救助,孙*,2018-08-20,2018-09-12,,
370406106200-20180820-0002,已受理,承诺件,临时救助,周*,2018-08-20,2018-09-05,,
370406106200-20180820-0003,已受理,承诺件,临时救助,吴*,2018-08-20,2018-09-03,,
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180820-0001,已受理,承诺件,临时救助,孙*,2018-08-20,2018-09-12,,
370406106200-20180820-0002,已受理,承诺件,临时救助,周*,2018-08-20,2018-09-05,,
370406106200-20180820-0003,已受理,承诺件,临时救助,吴*,2018-08-20,2018-09-03,,
! bianmin: checked 3 cases and 10 entries: the ledger is whole
! bianmin: checked 3 cases and 10 entries: the ledger is whole
