# The call back follows the answer; who is not content is heard again, and after that the district is told.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

$ bianmin complaint open --against xuzhuang-zhao --name 李四 --phone 13000000001 --note 推诿 -q; bianmin complaint accept 370406106-20181008-0001 -q
370406106-20181008-0001

$ bianmin complaint callback 370406106-20181008-0001 --satisfied
! bianmin: error: refused: call_back of 370406106-20181008-0001
!   wrong-state: 'call_back' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin complaint resolve 370406106-20181008-0001 --result 已批评教育 -q; bianmin complaint list
投诉登记

编号                     日期        状态    投诉人  对象  相关办件  到期        处理结果    回访
-----------------------  ----------  ------  ------  ----  --------  ----------  ----------  ------
370406106-20181008-0001  2018-10-08  已办结  李*     赵某            2018-10-29  已批评教育  未回访

$ bianmin complaint callback 370406106-20181008-0001 --not-satisfied --note 没有道歉
370406106-20181008-0001: completed
! bianmin: who complained is not content: take it up again: bianmin case reopen 370406106-20181008-0001 --because …

$ bianmin case reopen 370406106-20181008-0001 --because 回访不满意 -q; bianmin complaint resolve 370406106-20181008-0001 --result 当面致歉 -q; bianmin complaint callback 370406106-20181008-0001 --not-satisfied
370406106-20181008-0001: completed
! bianmin: not content after the second time: reopen it: bianmin case reopen 370406106-20181008-0001 --because …; then send it up: bianmin case remind 370406106-20181008-0001 --level district

$ bianmin complaint list --format csv
编号,日期,状态,投诉人,对象,相关办件,到期,处理结果,回访
370406106-20181008-0001,2018-10-08,已办结,李*,赵某,,2018-10-29,当面致歉,不满意

$ bianmin case show 370406106-20181008-0001 | grep "对象\|回访"
对象    赵某
2018-10-08 09:00  回访  秦某  不满意；备注 没有道歉
2018-10-08 09:00  重办  秦某  到期 2018-10-29；法定到期 2018-10-29；原因 回访不满意
2018-10-08 09:00  回访  秦某  不满意
