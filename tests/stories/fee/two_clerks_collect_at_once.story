# Of two clerks who take one fee at the same moment one gets it, the other is told of the receipt.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service GT-07-003 --name 孙七 --material all --as xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin fee assess 370406106-20180810-0001 -q

$ for clerk in zhao li feng wang; do (bianmin fee collect 370406106-20180810-0001 -q --as xuzhuang-$clerk 2>&1; echo "exit $?") & done | sed 's/taken by .*//' | sort
  within-outstanding: this has been paid already: receipt xuzhuang-2018-0001 of 2018-08-10, 10.00 yuan, 
  within-outstanding: this has been paid already: receipt xuzhuang-2018-0001 of 2018-08-10, 10.00 yuan, 
  within-outstanding: this has been paid already: receipt xuzhuang-2018-0001 of 2018-08-10, 10.00 yuan, 
bianmin: error: refused: collect of 370406106-20180810-0001
bianmin: error: refused: collect of 370406106-20180810-0001
bianmin: error: refused: collect of 370406106-20180810-0001
exit 0
exit 3
exit 3
exit 3
xuzhuang-2018-0001

$ bianmin fee list --format csv | cut -d, -f1,2,6,8
办件编号,票据号,金额,去向
370406106-20180810-0001,xuzhuang-2018-0001,10.00,在手
合计,,10.00,
