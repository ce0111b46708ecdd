# What the village registered goes to the center in one sealed file, and the results come back the same way.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'export BIANMIN_WORKSPACE=village' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' > who

% Each makes its key; the public halves change hands.
$ . ./who; v bundle export --to xuzhuang -o up.bundle
! bianmin: nothing new for xuzhuang since the last bundle; no file was written

$ . ./who; v bundle key new --unit xuzhuang
! bianmin: error: refused: exchange
!   outside-own-unit: 乔某 is agent of xuzhuang-pengzhuang: the right to 'exchange' does not reach xuzhuang: 'xuzhuang-qiao' — who may: xuzhuang: director, deputy, window; 370406: supervisor (二(三))
[3]

$ . ./who; v bundle key new -q; c bundle key new -q
[..]-[..]-[..]-[..]
[..]-[..]-[..]-[..]

$ cp village/keys/*.pub center/keys; cp center/keys/*.pub village/keys; ls -l village/keys | sed -n 's/^\(..........\).* /\1 /p'
-rw------- xuzhuang-pengzhuang.key
-rw-r--r-- xuzhuang-pengzhuang.pub
-rw-r--r-- xuzhuang.pub

$ BIANMIN_WORKSPACE=village bianmin bundle key list --format csv
机构,名称,指纹,私钥
xuzhuang,徐庄镇便民服务中心,[..],—
xuzhuang-pengzhuang,徐庄镇彭庄村便民服务站,[..],在本机

$ . ./who; v bundle key new
! bianmin: error: xuzhuang-pengzhuang has a key already
! bianmin: hint: its partners know it; take keys/xuzhuang-pengzhuang.key and .pub away yourself to begin anew
[3]

% The village registers, and sends.
$ . ./who; v case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all -q; v case open --service 低保 --name 周八 --material all -q
370406106200-20180813-0001
370406106200-20180813-0002

$ BIANMIN_WORKSPACE=village bianmin bundle export --to xuzhuang --as xuzhuang-qiao
! bianmin: error: where to? a bundle holds personal data and goes to a file
! bianmin: hint: give -o FILE
[2]

$ . ./who; v bundle export --to xuzhuang -o up.bundle
! bianmin: 2 entries of 2 cases for xuzhuang, with the data of 2 applicants; sealed by xuzhuang-pengzhuang, key [..]

% What may not have been taken in yet is not written over.
$ . ./who; cp up.bundle kept; v bundle export --to xuzhuang --since 0 -o up.bundle; cmp up.bundle kept
! bianmin: error: up.bundle exists already
! bianmin: hint: choose another name; give --force when the receiver has taken it in

$ . ./who; v bundle export --to xuzhuang --since 0 -o kept --force -q --dry-run

$ ls -l up.bundle | cut -c1-10; head -n 1 up.bundle
-rw-------
{"bianmin_bundle":1,"from":"xuzhuang-pengzhuang","to":"xuzhuang","made":"2018-08-13T09:00:00+08:00","by":"xuzhuang-qiao","entries":2,"people":2,"personal_data":true,"after":{}}

$ . ./who; v bundle export --to xuzhuang -o again.bundle; ls again.bundle 2>/dev/null
! bianmin: nothing new for xuzhuang since the last bundle; no file was written
[2]

% The center looks at it, takes it in, and once more: nothing is added.
$ BIANMIN_WORKSPACE=center bianmin bundle show up.bundle --format csv
机构,序号,办件编号,录入时间,环节,经办人,申请人
xuzhuang-pengzhuang,1,370406106200-20180813-0001,2018-08-13T09:00,登记,xuzhuang-qiao,孙*
xuzhuang-pengzhuang,2,370406106200-20180813-0002,2018-08-13T09:00,登记,xuzhuang-qiao,周*

$ . ./who; c bundle import up.bundle --dry-run; c case list --format csv | wc -l
2 entries from xuzhuang-pengzhuang: 2 new cases, 0 went on; 0 entries were here already (dry run: nothing was written)
1

$ . ./who; c bundle import up.bundle --format json
{"from":"xuzhuang-pengzhuang","to":"xuzhuang","made":"2018-08-13T09:00:00+08:00","dry_run":false,"entries":2,"known":0,"aside":0,"people":0,"opened":["370406106200-20180813-0001","370406106200-20180813-0002"],"moved":[],"findings":[]}

$ BIANMIN_WORKSPACE=center bianmin bundle import up.bundle --as xuzhuang-zhao
0 entries from xuzhuang-pengzhuang: 0 new cases, 0 went on; 2 entries were here already

% The center decides; beside its own case, the results go home, and nothing else.
$ now 2018-08-15T10:00:00+08:00
$ . ./who; c case accept 370406106200-20180813-0001 -q; c case open --service 临时救助 --name 郑九 --material all -q; c case complete 370406106200-20180813-0001 --result 准予救助 -q
370406106-20180815-0001

$ . ./who; c bundle export --to xuzhuang-pengzhuang -o down.bundle -q; c bundle show down.bundle --format csv
机构,序号,办件编号,录入时间,环节,经办人,申请人
xuzhuang,1,370406106200-20180813-0001,2018-08-15T10:00,受理,xuzhuang-zhao,
xuzhuang,3,370406106200-20180813-0001,2018-08-15T10:00,办结,xuzhuang-zhao,

$ . ./who; v bundle import down.bundle; v case list --format csv
2 entries from xuzhuang: 0 new cases, 1 went on; 0 entries were here already
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20180813-0001,已办结,承诺件,临时救助,孙*,2018-08-13,2018-08-29,2018-08-15,
370406106200-20180813-0002,已登记,上报件,最低生活保障审核确认,周*,2018-08-13,,,

$ . ./who; v case return 370406106200-20180813-0001 --to 孙七; v bundle export --to xuzhuang -o up2.bundle -q; c bundle import up2.bundle -q
370406106200-20180813-0001: returned
1 entries from xuzhuang-pengzhuang: 0 new cases, 1 went on; 0 entries were here already

% Both ledgers are whole, and remember what went and came.
$ . ./who; v store check; c store check
! bianmin: checked 2 cases and 5 entries: the ledger is whole
! bianmin: checked 3 cases and 6 entries: the ledger is whole

$ BIANMIN_WORKSPACE=village bianmin bundle list --format csv
收发,对方,制作时间,记录时间,记录数,办件数,搁置,经办人,校验码
发,xuzhuang,2018-08-13T09:00,2018-08-13T09:00,2,2,0,xuzhuang-qiao,[..]
收,xuzhuang,2018-08-15T10:00,2018-08-15T10:00,2,1,0,xuzhuang-qiao,[..]
发,xuzhuang,2018-08-15T10:00,2018-08-15T10:00,1,1,0,xuzhuang-qiao,[..]
