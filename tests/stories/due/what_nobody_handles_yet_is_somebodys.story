# Until somebody handles it: a case is its first contact's and its window's, what is heard about somebody the head's (首问负责).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-li case open --service 临时救助 --name 乙某 -q
370406106-20180810-0001

$ for who in li zhao jiang wu; do echo $who; bianmin --as xuzhuang-$who due --mine --format csv -q | tail -n +2; done
li
2018-08-17,5,一次性告知,370406106-20180810-0001,临时救助,
zhao
2018-08-17,5,一次性告知,370406106-20180810-0001,临时救助,
jiang
wu

% A complaint that nobody has taken up is the head's; whoever stands in for the head sees it.
$ bianmin complaint open --against xuzhuang-zhao --note 态度生硬 --name 己某 -q
370406106-20180810-0002

$ bianmin staff away xuzhuang-qin --from 2018-08-13 --to 2018-08-13 --reason 开会 --substitute xuzhuang-wu -q

$ now 2018-08-13T10:00:00+08:00
$ for who in zhu zhao wu li; do echo $who; bianmin --as xuzhuang-$who due --mine --clock acceptance --format csv -q | tail -n +2; done
zhu
2018-08-17,4,投诉受理,370406106-20180810-0002,投诉 赵某,
zhao
wu
2018-08-17,4,投诉受理,370406106-20180810-0002,投诉 赵某,
li
