# 投诉: heard by the center that answers for who is meant, fifteen working days, called back, never mixed with services.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 李四 --phone 13000000001 --note 推诿 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0001 --handler xuzhuang-qin
370406106-20180810-0001: accepted, due 2018-08-31 (15 working days left)

$ bianmin --as xuzhuang-qin complaint assign 370406106-20180810-0001 --to xuzhuang-qin
370406106-20180810-0001: in_progress, due 2018-08-31 (15 working days left)

$ bianmin --as xuzhuang-qin complaint resolve 370406106-20180810-0001
! bianmin: error: refused: complete of 370406106-20180810-0001
!   result-given: a case is closed with a result — give --result (二(四)限时办结)
[3]

$ bianmin --as xuzhuang-qin complaint resolve 370406106-20180810-0001 --result 已批评教育
370406106-20180810-0001: completed

$ bianmin --as xuzhuang-qin complaint callback 370406106-20180810-0001
! bianmin: error: a call back says whether all is well
! bianmin: hint: give one of --satisfied and --not-satisfied
[2]

$ bianmin --as xuzhuang-qin complaint callback 370406106-20180810-0001 --satisfied --note 可以
370406106-20180810-0001: completed

$ bianmin complaint list
投诉登记

编号                     日期        状态    投诉人  对象  相关办件  到期        处理结果    回访
-----------------------  ----------  ------  ------  ----  --------  ----------  ----------  ----
370406106-20180810-0001  2018-08-10  已办结  李*     赵某            2018-08-31  已批评教育  满意

$ bianmin case list
办件列表

（无）

$ bianmin --as xuzhuang-qin complaint open --against nobody
! bianmin: error: there is no staff member, window or unit nobody
! bianmin: hint: see: bianmin staff list, bianmin center show, bianmin station list
[4]

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 张三 --material all -q
370406106-20180810-0002

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0002
! bianmin: error: refused: 370406106-20180810-0002
!   other-type: 370406106-20180810-0002 is of type service, not complaint — take the step with: bianmin case
[3]

$ bianmin store check
! bianmin: checked 2 cases and 6 entries: the ledger is whole

% A line that names no complaint is refused like a single step.
$ bianmin case open --service 低保 --name 丙某 -q --as xuzhuang-zhao
370406106-20180810-0003

$ bianmin case list --format jsonl | bianmin complaint accept --batch --as xuzhuang-qin
! stdin:1: bianmin: error: refused: 370406106-20180810-0002
!   other-type: 370406106-20180810-0002 is of type service, not complaint — take the step with: bianmin case
! stdin:2: bianmin: error: refused: 370406106-20180810-0003
!   other-type: 370406106-20180810-0003 is of type service, not complaint — take the step with: bianmin case
! bianmin: 2 of 2 lines were not recorded
[7]
