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
