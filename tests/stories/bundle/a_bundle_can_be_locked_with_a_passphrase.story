# Through a chat program it goes locked; without the passphrase nothing can be read.
# now: 2018-08-13T09:00:00+08:00
# store: sqlite

$ for w in village center; do bianmin init $w --example shanting -q; done

$ echo 'unit = "xuzhuang-pengzhuang"' >> village/bianmin.toml; echo 'unit = "xuzhuang"' >> center/bianmin.toml

$ printf '%s\n' 'v() { bianmin -C village --as xuzhuang-qiao "$@"; }' 'c() { bianmin -C center --as xuzhuang-zhao "$@"; }' > who

$ . ./who; v bundle key new -q >/dev/null; mkdir center/keys; cp village/keys/*.pub center/keys; echo 山亭八月 > phrase; echo 山亭九月 > wrong

$ . ./who; v case open --service 临时救助 --name 孙七 --material all -q; v bundle export --to xuzhuang --passphrase-file phrase -o up.bundle -q
370406106200-20180813-0001

$ head -n 1 up.bundle; wc -l < up.bundle; grep -c 孙七 up.bundle
{"bianmin_bundle":1,"locked":"aes-256-gcm","key_by":"scrypt","cost":15,"salt":"[..]","nonce":"[..]"}
2
0
[1]

$ . ./who; c bundle import up.bundle
! bianmin: error: the bundle is locked with a passphrase
! bianmin: hint: give --passphrase-file FILE
[2]

$ . ./who; c bundle import up.bundle --passphrase-file wrong
! bianmin: error: it cannot be unlocked: the passphrase is another one, or the file was changed
! bianmin: hint: ask the sender for the passphrase, and for the file once more
[5]

$ . ./who; c bundle import up.bundle --passphrase-file phrase
1 entries from xuzhuang-pengzhuang: 1 new cases, 0 went on; 0 entries were here already
