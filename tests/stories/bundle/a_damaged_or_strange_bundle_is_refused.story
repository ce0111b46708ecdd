# Changed, cut off, unsealed, sealed by a stranger, of a newer version, for somebody else, out of order: nothing goes in.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center other; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml; echo 'unit = "shuiquan"' >> other/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' 'o() { bianmin -C other --as shuiquan-fuzhuren "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; mkdir center/keys other/keys; cp village/keys/*.pub center/keys; cp village/keys/*.pub other/keys

$ . ./who; v case open --service 临时救助 --name 孙七 --material all -q; v bundle export --to xuzhuang -o first.bundle -q
370406106200-20180813-0001

% One letter of the name is another one.
$ . ./who; sed 's/孙七/孙八/' first.bundle > changed.bundle; c bundle import changed.bundle
! bianmin: error: the bundle was changed after xuzhuang-pengzhuang sealed it
! bianmin: hint: ask the sender for the file once more
[5]

$ . ./who; head -c 900 first.bundle > cut.bundle; c bundle import cut.bundle
! bianmin: error: the bundle is cut off: its last line has no end
! bianmin: hint: ask the sender for the file once more
[5]

$ . ./who; sed '$d' first.bundle > bare.bundle; c bundle show bare.bundle
! bianmin: error: the bundle has no seal: it was cut off, or nobody sealed it
! bianmin: hint: ask the sender for the file once more
[5]

$ . ./who; sed '1s/"bianmin_bundle":1/"bianmin_bundle":2/' first.bundle > newer.bundle; c bundle import newer.bundle
! bianmin: error: the bundle has form 2, this program knows forms up to 1
! bianmin: hint: the bundle was made by a newer version of bianmin: install that version
[5]

$ . ./who; c bundle import center/bianmin.toml
! bianmin: error: this is no bundle of bianmin
! bianmin: hint: ask the sender for the file once more
[5]

$ . ./who; c bundle import nowhere.bundle
! bianmin: error: cannot read nowhere.bundle
[4]

% The key must be known, and be that of the sender.
$ . ./who; mv center/keys/xuzhuang-pengzhuang.pub stranger; c bundle import first.bundle
! bianmin: error: nobody known here sealed this bundle: key [..]
! bianmin: hint: let the sender read out the fingerprint ('bianmin bundle key list'), then put its public key into keys/
[3]

$ . ./who; cp stranger center/keys/xuzhuang-longwan.pub; c bundle import first.bundle; mv stranger center/keys/xuzhuang-pengzhuang.pub; rm center/keys/xuzhuang-longwan.pub
! bianmin: error: the bundle says it is from xuzhuang-pengzhuang, but the key of xuzhuang-longwan sealed it

$ . ./who; chmod 644 village/keys/*.key; v bundle export --to xuzhuang --since 0 -o open.bundle; chmod 600 village/keys/*.key
! bianmin: error: keys/xuzhuang-pengzhuang.key can be read or was put there by others
! bianmin: hint: it must be a plain file of your own with mode 0600: chmod 600 keys/xuzhuang-pengzhuang.key

$ . ./who; o bundle import first.bundle
! bianmin: error: the bundle is for xuzhuang, this is shuiquan
! bianmin: hint: give it to xuzhuang
[3]

$ . ./who; v bundle export --to shuiquan -o wrong.bundle
! bianmin: error: bundles go between a unit and the one above it, not from xuzhuang-pengzhuang to shuiquan
! bianmin: hint: see: bianmin station list, bianmin center list
[2]

% The first bundle was lost; the second goes on behind it.
$ . ./who; v case open --service 临时救助 --name 周八 --material all -q; v bundle export --to xuzhuang -o second.bundle -q; c bundle import second.bundle
370406106200-20180813-0002
! bianmin: error: the bundle of xuzhuang-pengzhuang cannot be taken in; nothing was recorded
!   bundle-gap: a bundle is missing: this one goes on after entry 1 of xuzhuang-pengzhuang, here it ends at 0: 'xuzhuang-pengzhuang 1' — take in the missing bundle first, or have it exported again with --since
[3]

$ . ./who; c case list --format csv | wc -l
1

$ . ./who; v bundle export --to xuzhuang --since 9 -o third.bundle
! bianmin: error: the log of xuzhuang-pengzhuang has no entry 9
! bianmin: hint: 'bianmin store info' tells how long each log is
[4]

$ . ./who; v bundle export --to xuzhuang --since 0 -o third.bundle -q; c bundle import third.bundle; c store check
2 entries from xuzhuang-pengzhuang: 2 new cases, 0 went on; 0 entries were here already
! bianmin: checked 2 cases and 2 entries: the ledger is whole
