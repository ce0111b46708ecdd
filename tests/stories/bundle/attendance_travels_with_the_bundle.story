# Who signs in at the village is seen at the center, month by month.
# now: 2018-08-13T08:25:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' 'up() { v bundle export --to xuzhuang -o up.bundle -q --force; c bundle import up.bundle; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; v staff clock in -q; up
1 entries from xuzhuang-pengzhuang: 1 new cases, 0 went on; 0 entries were here already

$ now 2018-08-13T17:35:00+08:00
$ . ./who; v staff clock out -q; up; c store check
1 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already
! bianmin: checked 1 cases and 2 entries: the ledger is whole
