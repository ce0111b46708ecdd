# Cash in another's hands is given back and handed in by that person, by who stands in, or by the head of the unit.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-li case open --service GA-07-004 --name 甲某 --material all --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-li fee assess 370406106-20180810-0001 -q; bianmin --as xuzhuang-li fee collect 370406106-20180810-0001 -q
xuzhuang-2018-0001

$ bianmin --as xuzhuang-zhao fee void 370406106-20180810-0001 --because 写错
! bianmin: error: refused: void of 370406106-20180810-0001
!   receipt-on-hand: the money of receipt xuzhuang-2018-0001 is in the hands of xuzhuang-li — whoever took it gives it back, or the head of the unit does (二(四)承办)
[3]

$ bianmin --as xuzhuang-zhao fee refund 370406106-20180810-0001 --because 多收
! bianmin: error: refused: refund of 370406106-20180810-0001
!   receipt-on-hand: the money of receipt xuzhuang-2018-0001 is in the hands of xuzhuang-li — whoever took it gives it back, or the head of the unit does (二(四)承办)
[3]

$ bianmin --as xuzhuang-qiao fee remit --by xuzhuang-li
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-zhao fee remit --by xuzhuang-li
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-qin fee remit --by xuzhuang-li -q
xuzhuang-2018-remit-0001

% A clerk does not hand in for the whole center what others hold; the own, and what is held by whom one stands in for.
$ for n in 乙某 丙某; do bianmin --as xuzhuang-qin case open --service GT-07-003 --name $n --material all --accept -q; done
370406106-20180810-0002
370406106-20180810-0003

$ printf '{"case":"370406106-20180810-000%s"}\n' 2 3 | bianmin --as xuzhuang-qin fee assess --batch -q

$ bianmin --as xuzhuang-zhao fee collect 370406106-20180810-0002 -q; bianmin --as xuzhuang-li fee collect 370406106-20180810-0003 -q
xuzhuang-2018-0002
xuzhuang-2018-0003

$ bianmin --as xuzhuang-zhao fee remit --center xuzhuang
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
! bianmin: hint: your own: bianmin fee remit --by xuzhuang-zhao
[3]

$ bianmin --as xuzhuang-zhao fee remit --center xuzhuang --dry-run
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
! bianmin: hint: your own: bianmin fee remit --by xuzhuang-zhao
[3]

$ bianmin --as xuzhuang-zhao fee remit --by xuzhuang-zhao -q
xuzhuang-2018-remit-0002

$ bianmin --as xuzhuang-zhao fee remit --center xuzhuang
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ bianmin --as xuzhuang-qin fee remit --center xuzhuang -q
xuzhuang-2018-remit-0003

% Who holds the post of the head while that person is away hands in as the head would.
$ sed -i '/^id = "xuzhuang-qin"/a substitute = "xuzhuang-zhao"' staff/xuzhuang.toml; bianmin --as xuzhuang-zhu staff away xuzhuang-qin --from 2018-08-13 --to 2018-08-14 --reason 培训 -q

$ bianmin --as xuzhuang-zhu case open --service GT-07-003 --name 丁某 --material all --accept -q
370406106-20180810-0005

$ bianmin --as xuzhuang-zhu fee assess 370406106-20180810-0005 -q; bianmin --as xuzhuang-li fee collect 370406106-20180810-0005 -q
xuzhuang-2018-0004

$ bianmin --as xuzhuang-zhao fee remit --center xuzhuang
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

% Nor does the B while the A is there.
$ bianmin --as xuzhuang-wei fee remit --by xuzhuang-li --dry-run
! bianmin: error: refused: remit
!   others-cash: the money is in the hands of xuzhuang-li — xuzhuang-li hands it in, or the head of the unit does (二(四)承办；行政许可法第五十九条)
[3]

$ now 2018-08-13T10:00:00+08:00
$ bianmin --as xuzhuang-zhao fee remit --center xuzhuang -q
xuzhuang-2018-remit-0004
