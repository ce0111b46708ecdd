# Rights: an agent takes money for the own station's cases only, an auditor for none, and nobody hands in another center's cash.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GT-07-003 --name 孙七 --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin fee assess 370406106-20180810-0001 -q

$ bianmin fee collect 370406106-20180810-0001 --as xuzhuang-qiao

$ bianmin fee waive 370406106-20180810-0001 --because 低保户 --as xuzhuang-zhao

$ bianmin fee collect 370406106-20180810-0001 -q --as xuzhuang-zhao

$ bianmin fee remit --center xuzhuang --as xuzhuang-qiao

$ bianmin fee list --state on_hand --format csv | cut -d, -f1,6
