# What is suspended is not due: the list by days leaves it out, and it is listed again when it goes on.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --as xuzhuang-zhao --service LY-01-001 --name 钱六 --phone 13000000007 --material all -q
370406106-20180813-0001

$ bianmin case accept --as xuzhuang-zhao 370406106-20180813-0001 -q

$ bianmin case list --open --due-by 2018-12-31 --format csv | cut -d, -f1
办件编号
370406106-20180813-0001

$ bianmin case suspend --as xuzhuang-zhao 370406106-20180813-0001 --procedure 公示 -q

$ bianmin case list --open --due-by 2018-12-31 --format csv | cut -d, -f1
办件编号

$ BIANMIN_NOW=2018-10-08T09:00:00+08:00 bianmin case remind --as xuzhuang-zhu 370406106-20180813-0001
370406106-20180813-0001: accepted, due 2018-08-22 before the pause
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180813-0001
