# A villager complains at the station about a clerk of the center; the center hears it when the bundle comes.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-qin "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; v complaint open --against xuzhuang-zhao --name 李四 --note 推诿 -q
370406106200-20180813-0001

% Whoever took it down does not deal with it.
$ . ./who; v complaint accept 370406106200-20180813-0001
! bianmin: error: refused: accept of 370406106200-20180813-0001
!   outside-own-unit: 乔某 is agent of xuzhuang-pengzhuang: the right to 'accept' does not reach xuzhuang: 'xuzhuang-qiao' — who may: xuzhuang: director, deputy, window; 370406: supervisor (二(一)；三(三)督查)
[3]

$ . ./who; v bundle export --to xuzhuang -o up.bundle -q; c bundle import up.bundle; c complaint accept 370406106200-20180813-0001; c store check
1 entries from xuzhuang-pengzhuang: 1 new cases, 0 went on; 0 entries were here already
370406106200-20180813-0001: accepted, due 2018-09-03 (15 working days left)
! bianmin: checked 1 cases and 2 entries: the ledger is whole
