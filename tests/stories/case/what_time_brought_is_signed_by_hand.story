# A red card is nobody's act: the paper about it leaves the place of who signs empty.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --as xuzhuang-zhao --service 临时救助 --name 钱六 --phone 13000000007 --material all -q
370406106-20180813-0001

$ bianmin case accept --as xuzhuang-zhao 370406106-20180813-0001 -q

$ BIANMIN_NOW=2018-08-30T09:00:00+08:00 bianmin tick -q

$ BIANMIN_NOW=2018-08-30T09:00:00+08:00 bianmin case print 370406106-20180813-0001 --form 督办单 --format json | jq -r '[.red, .clerk, .over] | @csv'
"1","","1"
