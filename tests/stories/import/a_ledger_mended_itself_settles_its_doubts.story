# Who mends the ledger itself and imports it again has settled its doubts; mended in vain, a row is in doubt once.
# workspace: shanting
# now: 2018-10-15T09:00:00+08:00

$ printf '徐庄镇便民服务中心2018年8月办件台账,,,\n受理日期,申请人,身份证号,事项名称\n8.9,张三,37049919600101002X,临时救助\n8.10,李四,3.70499E+17,临时救助\n8.13,王五,3.70499E+17,低保\n' > p.csv; bianmin import ledger p.csv -q 2>/dev/null
[7]

$ bianmin report monthly --month 2018-08 --format json | jq -c '[.doubts[].open] | add'
2

% One row is mended, the other one in vain: its service is wrong now.
$ sed -i -e '4s/3.70499E+17/370499195003150013/' -e '5s/3.70499E+17/370499196207070140/' -e '5s/低保/低宝宝/' p.csv; bianmin import ledger p.csv -q 2>/dev/null
[7]

$ bianmin report monthly --month 2018-08 --format json | jq -c '[.doubts[].open] | add'
1

$ bianmin import show 1 --format csv | cut -d, -f1-4,8
行,列,代码,程度,改正批次
3,受理日期,year-added,note,
4,受理日期,year-added,note,2
4,身份证号,id-damaged,error,2
5,受理日期,year-added,note,
5,身份证号,id-damaged,error,

% A ledger of the same name, but of another unit, settles nothing.
$ mkdir other; sed -e 's/徐庄/水泉/' -e 's/低宝宝/低保/' p.csv > other/p.csv; bianmin import ledger other/p.csv -q 2>/dev/null; bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c '[.doubts[].open] | add'
1

$ sed -i '5s/低宝宝/低保/' p.csv; bianmin import ledger p.csv -q; bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c '[.doubts[].open] | add'
0

% When the import that mended is taken back, the doubt stands again.
$ bianmin import undo 4 --because 试 --yes -q; bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c '[.doubts[].open] | add'
1
