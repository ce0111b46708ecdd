# Entries of several cases lie one after the other by the hour; cases are counted, not how often they take turns.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'export BIANMIN_WORKSPACE=village' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; v case open --service 临时救助 --name 孙七 --material all -q; v case open --service 临时救助 --name 周八 --material all -q; v bundle export --to xuzhuang -o up.bundle -q; c bundle import up.bundle
370406106200-20180813-0001
370406106200-20180813-0002
2 entries from xuzhuang-pengzhuang: 2 new cases, 0 went on; 0 entries were here already

$ . ./who; for n in 1 2; do c case accept 370406106200-20180813-000$n -q; done; for n in 1 2; do c case complete 370406106200-20180813-000$n --result 准予救助 -q; done

$ . ./who; c bundle export --to xuzhuang-pengzhuang -o down.bundle -q; v bundle import down.bundle
4 entries from xuzhuang: 0 new cases, 2 went on; 0 entries were here already
