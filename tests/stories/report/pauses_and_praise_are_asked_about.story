# Signals: a clock paused on its last day, ratings nobody can have been asked for, and nothing but praise.
# now: 2018-08-10T09:00:00+08:00
# workspace: shanting

$ bianmin case open --service 宅基地 --name 甲某 --phone 13000000001 --material all --accept -q --as xuzhuang-zhao
370406106-20180810-0001

$ bianmin case show 370406106-20180810-0001 --format json | jq -r .due
2018-08-31

% Paused early, nobody asks; on the day before it ends, somebody should.
$ bianmin case open --service 宅基地 --name 丁某 --phone 13000000002 --material all --accept -q --as xuzhuang-zhao
370406106-20180810-0002

$ now 2018-08-20T09:00:00+08:00
$ bianmin case suspend 370406106-20180810-0002 --procedure 现场勘查 -q --as xuzhuang-zhao

$ now 2018-08-30T09:00:00+08:00
$ bianmin case suspend 370406106-20180810-0001 --procedure 现场勘查 -q --as xuzhuang-zhao

$ now 2018-09-10T09:00:00+08:00
$ for n in $(seq 10 39); do echo "{\"service\":\"社保卡挂失\",\"name\":\"乙$n\",\"material\":[\"all\"],\"complete\":\"已挂失\"}"; done | bianmin case open --batch -q --as xuzhuang-li > open.txt

$ wc -l < open.txt
30

$ while read -r n; do echo "{\"case\":\"$n\",\"rating\":\"非常满意\"}"; done < open.txt | bianmin case rate --batch -q --as xuzhuang-li

$ bianmin report honesty --month 2018-09 --format csv
信号,机构,件数,办件
成批办结,徐庄镇便民服务中心,30,370406106-20180910-0001 370406106-20180910-0002 370406106-20180910-0003 …
未联系即评价,徐庄镇便民服务中心,30,370406106-20180910-0001 370406106-20180910-0002 370406106-20180910-0003 …
全是好评,徐庄镇便民服务中心,30,370406106-20180910-0001 370406106-20180910-0002 370406106-20180910-0003 …
! bianmin: 3 signals in 32 cases
[7]

$ bianmin report honesty --month 2018-08 --format csv
信号,机构,件数,办件
临期中止,徐庄镇便民服务中心,1,370406106-20180810-0001
! bianmin: 1 signals in 2 cases
[7]
