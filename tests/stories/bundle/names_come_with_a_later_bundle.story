# The center's bundle brings a case without the name it was not told; the village's bundle brings the name later, and nothing else.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center district; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml; echo 'unit = "370406"' >> district/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-qin "$@"; }' 'd() { bianmin -C district --as district-he "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; mkdir district/keys; cp center/keys/*.pub district/keys

$ . ./who; v complaint open --against xuzhuang-zhu --name 李四 --phone 13000000004 --note 推诿 -q; v bundle export --to xuzhuang -o up.bundle -q; c bundle import up.bundle; c bundle export --to 370406 -o from-center.bundle -q; v bundle export --to 370406 -o from-village.bundle -q
370406106200-20180813-0001
1 entries from xuzhuang-pengzhuang: 1 new cases, 0 went on; 0 entries were here already

$ . ./who; d bundle import from-center.bundle; d complaint list --reveal --format csv
1 entries from xuzhuang: 1 new cases, 0 went on; 0 entries were here already
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106200-20180813-0001,2018-08-13,已登记,,朱某,,,,

$ . ./who; d bundle import from-village.bundle --dry-run; d bundle import from-village.bundle; d complaint list --reveal --format csv; d store check
0 entries from xuzhuang-pengzhuang: 0 new cases, 0 went on; 1 entries were here already (dry run: nothing was written)
0 entries from xuzhuang-pengzhuang: 0 new cases, 0 went on; 1 entries were here already
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106200-20180813-0001,2018-08-13,已登记,李四,朱某,,,,
! bianmin: the data of 1 applicants who were missing here were filled in
! bianmin: the data of 1 applicants who were missing here were filled in
! bianmin: checked 1 cases and 1 entries: the ledger is whole

% Once more changes nothing; nor does the center's bundle, which has no name.
$ . ./who; d bundle import from-village.bundle --format json | jq .people; d bundle import from-center.bundle; d complaint list --reveal --format csv
0
0 entries from xuzhuang: 0 new cases, 0 went on; 1 entries were here already
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106200-20180813-0001,2018-08-13,已登记,李四,朱某,,,,
