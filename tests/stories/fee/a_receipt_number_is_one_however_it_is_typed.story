# Numbers that differ only by spaces, full width or letter case are one; a blank one is refused; amounts are read as people write them.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某; do bianmin --as xuzhuang-zhao case open --service GT-07-003 --name $name --material all --accept -q; done

$ printf '{"case":"370406106-20180810-000%s"}\n' 1 2 3 | bianmin --as xuzhuang-zhao fee assess --batch -q

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0001 --receipt ' ａb　００12 ' --amount '￥４'

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0001 --receipt 'AB 0012' --amount 3元

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt Ab0012 --amount １０元

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt '　'

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt ''

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --receipt -

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 --amount 十元

% The program's own numbers are known in any writing too.
$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 -q

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0003 --receipt XUZHUANG-2018-0001

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0003 --receipt Xuzhuang-2018-0002 -q

$ bianmin --as xuzhuang-zhao case print 370406106-20180810-0001 --form receipt --receipt ab0012 --copies 1 | grep -o '>AB0012<\|（￥[0-9.]*）'

$ bianmin --as xuzhuang-zhao fee refund 370406106-20180810-0001 --receipt ab0012 --amount 1元 --because 多收

$ bianmin --as xuzhuang-zhao fee remit --by xuzhuang-zhao -q

$ bianmin --as xuzhuang-zhao fee remit 370406106-20180810-0001 --back --receipt 'ab 0012' --because 退库 -q

$ bianmin --as xuzhuang-zhao fee refund 370406106-20180810-0001 --receipt aB0012 --because 退款

$ bianmin --as xuzhuang-zhao fee void 370406106-20180810-0003 --receipt XUZHUANG-2018-0002 --because 写错

$ bianmin fee list --format csv

$ bianmin store check
