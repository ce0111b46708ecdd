# Rows that carry the case numbers of another unit are not taken in under new numbers: a person looks at them.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 孙七 --material all --accept -q; bianmin --as xuzhuang-qiao export ledger --station xuzhuang-pengzhuang --reveal -o pengzhuang.csv; sed -i 's/彭庄村//g' pengzhuang.csv
370406106200-20180903-0001

$ bianmin --as chengtou-zhuren import ledger pengzhuang.csv --station chengtou-xichengtou
台账导入

文件            行数  接受  更正  待核  拒收  重复
--------------  ----  ----  ----  ----  ----  ----
pengzhuang.csv     1     0     0     1     0     0
!   pengzhuang.csv, row 2: number-of-another: this is the number of a case of xuzhuang-pengzhuang, not of chengtou-xichengtou: '370406106200-20180903-0001' — import it for xuzhuang-pengzhuang; if it was received here too, take the number out (二(五)情况统计)
[7]

$ bianmin --lang zh --as xuzhuang-qin import ledger pengzhuang.csv --station xuzhuang-hulutao --rejects mend.csv; grep -o 'number-of-another\|办件编号是[^,，]*\|这是[^,]*' mend.csv
台账导入

文件            行数  接受  更正  待核  拒收  重复
--------------  ----  ----  ----  ----  ----  ----
pengzhuang.csv     1     0     0     1     0     0
这是徐庄镇彭庄村便民服务站的办件编号，不是徐庄镇葫芦套村便民服务站的
!   pengzhuang.csv, 第 2 行: number-of-another: 这是徐庄镇彭庄村便民服务站的办件编号，不是徐庄镇葫芦套村便民服务站的: '370406106200-20180903-0001' — 请按 xuzhuang-pengzhuang 的台账导入；本单位也收过这一件的，去掉编号再导入 (二(五)情况统计)
! bianmin: 1 行未收入；请在 mend.csv 中改正后导入该文件

% Without the number it is what it says it is.
$ sed 's/370406106200-20180903-0001//' pengzhuang.csv > mine.csv; bianmin --as chengtou-zhuren import ledger mine.csv --station chengtou-xichengtou
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
mine.csv     1     1     0     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin import show 1 --format csv
行,列,代码,程度,原值,说明,建议,改正批次
2,,number-of-another,error,370406106200-20180903-0001,"this is the number of a case of xuzhuang-pengzhuang, not of chengtou-xichengtou","import it for xuzhuang-pengzhuang; if it was received here too, take the number out",
