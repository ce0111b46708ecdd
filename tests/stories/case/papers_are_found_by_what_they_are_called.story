# A paper is found by its title and by what else it is called; a key that stands for another act prints nothing; looking at the fields is no printing.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --material all --accept -q

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case transfer 370406106-20180810-0001 --to xuzhuang-li --because 调岗 -q

$ bianmin case remind 370406106-20180810-0001 -q

$ for form in 转办单 催办单 受理通知书; do bianmin case print 370406106-20180810-0001 --form $form -o $form.html; done

$ bianmin case print 370406106-20180810-0001 --form 崔办单

$ bianmin case print 370406106-20180810-0001 --form 不予受理通知书

% The key of another act is refused, as everywhere.
$ bianmin case extend 370406106-20180810-0001 --by 2 --approver xuzhuang-zhu --because 核查 --key k1 -q

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --key k1

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --key k2 -o 延期.html

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --key k2 -o 延期.html

% The fields are shown, and nothing is numbered.
$ bianmin case print 370406106-20180810-0001 --form promise --format json | grep -o '"number":"[^"]*"\|"times":"[^"]*"\|"reprint":"[^"]*"'

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --format json | grep -o '"number":"[^"]*"\|"times":"[^"]*"\|"reprint":"[^"]*"'

$ bianmin case print 370406106-20180810-0001 --form list
