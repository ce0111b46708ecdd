# A villager complains at the center about the agent of the village: the case goes down to the station, the name does not.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-qin "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; c bundle key new -q >/dev/null; cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys

$ . ./who; c complaint open --against xuzhuang-qiao --name 李四 --phone 13000000004 --note 推诿 -q; c complaint open --against xuzhuang-pengzhuang --name 钱七 --phone 13000000007 --note 不开门 -q; c case open --station xuzhuang-pengzhuang --service 临时救助 --name 孙七 -q
370406106-20180813-0001
370406106-20180813-0002
370406106-20180813-0003

$ . ./who; c bundle export --to xuzhuang-pengzhuang -o down.bundle; grep -c '"entry"' down.bundle; grep -oE '"name":"[^"]*"' down.bundle; grep -E '李四|钱七|13000000004|13000000007' down.bundle
3
"name":"孙七"
! bianmin: 3 entries of 3 cases for xuzhuang-pengzhuang, with the data of 1 applicants; sealed by xuzhuang, key [..]
[1]

$ . ./who; v bundle import down.bundle; v complaint list --format csv; v store check
3 entries from xuzhuang: 3 new cases, 0 went on; 0 entries were here already
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106-20180813-0001,2018-08-13,已登记,,乔某,,,,
370406106-20180813-0002,2018-08-13,已登记,,徐庄镇彭庄村便民服务站,,,,
! bianmin: checked 3 cases and 3 entries: the ledger is whole

% Nor with what is corrected later, nor sent anew.
$ . ./who; c case correct 370406106-20180813-0001 --field phone --value 13000000005 --because 记错 -q; c bundle export --to xuzhuang-pengzhuang --since 0 -o anew.bundle -q; grep -cE '李四|钱七|1300000000[457]' anew.bundle
0
[1]

% The center's own district hears who it was.
$ . ./who; c bundle export --to 370406 -o up.bundle -q; grep -oE '"name":"[^"]*"' up.bundle
"name":"李四"
"name":"钱七"
"name":"孙七"
