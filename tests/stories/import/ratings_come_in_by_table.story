# 评价汇总: one row a case, passed over when known, told with its line when it cannot be recorded.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --handler xuzhuang-zhao --complete 救助决定 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 李四 --material all -q
370406106-20180810-0002

$ printf '编号,满意度,经办人满意度,意见\n370406106-20180810-0001,基本满意,不满意,态度\n370406106-20180810-0002,满意,,\n370406106-20180810-0009,满意,,\n' >评价.csv; bianmin --as xuzhuang-qin import ratings 评价.csv
1 ratings recorded, 0 known already, 2 left out, 1 rectifications opened
!   评价.csv, row 3: wrong-state: 'rate' is not possible for a case that is registered — possible now: notify, accept, reject, remind, withdraw, correct (二(四))
!   评价.csv, row 4: not-found: there is no case 370406106-20180810-0009
[7]

$ bianmin --as xuzhuang-qin import ratings 评价.csv
0 ratings recorded, 1 known already, 2 left out, 0 rectifications opened
!   评价.csv, row 3: wrong-state: 'rate' is not possible for a case that is registered — possible now: notify, accept, reject, remind, withdraw, correct (二(四))
!   评价.csv, row 4: not-found: there is no case 370406106-20180810-0009
[7]

$ printf '甲,乙\n1,2\n' >空.csv; bianmin --as xuzhuang-qin import ratings 空.csv
! bianmin: error: 空.csv has no header with 编号 and 满意度
! bianmin: hint: name the columns: 编号, 满意度, and where there are any 经办人满意度, 渠道, 意见, 评价人
[5]

% What the handler got must not be lost for the name of its column, and words are read as a ledger's are.
$ for name in 王五 赵六 钱七; do bianmin --as xuzhuang-zhao case open --service 临时救助 --name $name --material all --handler xuzhuang-zhao --complete 救助决定 -q; done
370406106-20180810-0004
370406106-20180810-0005
370406106-20180810-0006

$ printf '编号,满意度,承办人评价,电话\n370406106-20180810-0004,满 意,非常不满意,1\n370406106-20180810-0005,5星,,2\n370406106-20180810-0006,还行吧,,3\n' >评价.csv; bianmin --as xuzhuang-qin import ratings 评价.csv
2 ratings recorded, 0 known already, 1 left out, 1 rectifications opened
!   评价.csv, row 1: column-not-read: this column is not read: '电话' — the columns that are: 编号, 满意度, 经办人满意度, 渠道, 意见, 评价人
!   评价.csv, row 4: rating-given: the rating must be one of the five levels: '还行吧' — write in the cell one of 非常满意、满意、基本满意、不满意、非常不满意
[7]

$ bianmin case show 370406106-20180810-0004 --format json | grep -o '"[a-z_]*rating": *"[^"]*"' | sort -u
"handler_rating": "very_dissatisfied"
"rating": "satisfied"

% A total is no rating, a mere tick no level; programs get the counts as an object.
$ printf '编号,满意度\n370406106-20180810-0005,√\n,满意\n合计,3\n' >评价.csv; bianmin --as xuzhuang-qin import ratings 评价.csv --format json
{"file":"评价.csv","recorded":0,"known":0,"left_out":1,"passed_over":2,"rectifications":0}
!   评价.csv, row 3: row-not-read: the row names no case and is passed over: '满意' — write the number of the case in the cell
!   评价.csv, row 4: row-not-read: a total is no rating; the row is passed over: '合计'
!   评价.csv, row 2: rating-given: the rating must be one of the five levels: '√' — write in the cell one of 非常满意、满意、基本满意、不满意、非常不满意
[7]

% Who rates may be the applicant as lists print the name, or anonymous, who is not called back.
$ for name in 周八 吴九; do bianmin --as xuzhuang-zhao case open --service 临时救助 --name $name --material all --handler xuzhuang-zhao --complete 救助决定 -q; done
370406106-20180810-0008
370406106-20180810-0009

$ printf '编号,评价人,满意度\n370406106-20180810-0008,周*,满意\n370406106-20180810-0009,匿名,不满意\n' | iconv -f utf-8 -t gb18030 >评价.csv; bianmin --as xuzhuang-qin import ratings 评价.csv
2 ratings recorded, 0 known already, 0 left out, 1 rectifications opened

$ bianmin --as xuzhuang-qin case show 370406106-20180810-0009 | grep 评价; bianmin --as xuzhuang-qin due --clock call_back --format csv -q
评价    不满意
2018-08-10 09:30  评价  秦某  匿名；评价 不满意
到期日,剩余,时限,办件编号,事项,承办人
2018-08-13,1,回访,370406106-20180810-0003,整改,
2018-08-13,1,回访,370406106-20180810-0007,整改,

$ bianmin --as xuzhuang-qin case rate 370406106-20180810-0006 --rating 非常满意 --handler-rating 非常不满意 --anonymous --channel 网上 -q >/dev/null; bianmin case show 370406106-20180810-0006 | grep -o '对经办人.*'
对经办人评价 非常不满意；渠道 网上；评价 非常满意
