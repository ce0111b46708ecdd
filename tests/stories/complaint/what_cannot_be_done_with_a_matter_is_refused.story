# Complaints, agreed times and requests for information refuse what does not fit, and nothing is half done.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 李四 --note 态度不好 -q
370406106-20180810-0001

$ bianmin complaint open --name 李四
! bianmin: error: something required is missing
!   missing-argument: --against: the staff member, window or unit
[2]

% A person nobody knows, a step too early, a number that is none.
$ bianmin --as xuzhuang-qin complaint assign 370406106-20180810-0001 --to nobody
! bianmin: error: there is no staff member nobody
! bianmin: hint: 'bianmin staff list' lists them
[4]

$ bianmin --as xuzhuang-zhao complaint assign 370406106-20180810-0001 --to xuzhuang-li
! bianmin: error: refused: assign of 370406106-20180810-0001
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin --as xuzhuang-qin complaint assign 370406106-20180810-9999 --to xuzhuang-li
! bianmin: error: there is no case 370406106-20180810-9999
! bianmin: hint: did you mean 370406106-20180810-0001?
[4]

% Not taken up yet, so it cannot be resolved, and no call back is due.
$ bianmin --as xuzhuang-qin complaint resolve 370406106-20180810-0001 --result 已道歉
! bianmin: error: refused: complete of 370406106-20180810-0001
!   wrong-state: 'complete' is not possible for a case that is registered — possible now: notify, accept, reject, remind, withdraw, correct (二(四))
[3]

$ bianmin --as xuzhuang-qin complaint callback 370406106-20180810-0001 --satisfied
! bianmin: error: refused: call_back of 370406106-20180810-0001
!   wrong-state: 'call_back' is not possible for a case that is registered — possible now: notify, accept, reject, remind, withdraw, correct (二(四))
[3]

% Taken up: whom it is against has no say in it.
$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0001 -q

$ bianmin --as xuzhuang-zhao complaint assign 370406106-20180810-0001 --to xuzhuang-zhao
! bianmin: error: refused: assign of 370406106-20180810-0001
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin --as xuzhuang-zhao complaint resolve 370406106-20180810-0001 --result 没有此事
! bianmin: error: refused: complete of 370406106-20180810-0001
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
[3]

% What is no appointment is not cancelled as one.
$ bianmin --as xuzhuang-qin appointment cancel 370406106-20180810-0001 --because 不来了
! bianmin: error: refused: 370406106-20180810-0001
!   other-type: 370406106-20180810-0001 is of type complaint, not appointment — take the step with: bianmin case
[3]

$ bianmin --as xuzhuang-qin appointment cancel 370406106-20180810-9999 --because 不来了
! bianmin: error: there is no case 370406106-20180810-9999
! bianmin: hint: did you mean 370406106-20180810-0001?
[4]

$ bianmin --as xuzhuang-qin info open
! bianmin: error: something required is missing
!   missing-argument: --about: the information wanted
[2]

$ bianmin bundle import none.bundle
! bianmin: error: cannot read none.bundle
[4]

$ bianmin bundle export --to nobody -o x.bundle
! bianmin: error: there is no center or station nobody
! bianmin: hint: 'bianmin center list, bianmin station list' lists them
[4]

% Nothing of all this is in the log.
$ bianmin complaint list --format csv
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106-20180810-0001,2018-08-10,已受理,李*,赵某,,2018-08-31,,

$ bianmin store info --format json | jq .entries
2
