# A complaint against the deputy is heard by the director or the district, not by the clerks the deputy directs (二(一)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao complaint open --against xuzhuang-qin --name 李四 --note 推诿 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao complaint accept 370406106-20180810-0001
! bianmin: error: refused: accept of 370406106-20180810-0001
!   no-right: 赵某 is window: this role has no right to 'accept': 'xuzhuang-zhao' — who may: xuzhuang: director; 370406: supervisor (二(一)；三(三)督查)
[3]

$ bianmin --as xuzhuang-zhu complaint accept 370406106-20180810-0001 --handler xuzhuang-zhao
! bianmin: error: refused: accept of 370406106-20180810-0001
!   no-right: 赵某 is window: this role has no right to 'complete': 'xuzhuang-zhao' — who may: xuzhuang: director; 370406: supervisor (二(一)；三(三)督查)
[3]

$ bianmin --as xuzhuang-zhu complaint accept 370406106-20180810-0001 --handler xuzhuang-zhu
370406106-20180810-0001: accepted, due 2018-08-31 (15 working days left)

$ bianmin --as xuzhuang-zhao complaint assign 370406106-20180810-0001 --to xuzhuang-zhu
! bianmin: error: refused: assign of 370406106-20180810-0001
!   no-right: 赵某 is window: this role has no right to 'assign': 'xuzhuang-zhao' — who may: xuzhuang: director; 370406: supervisor (二(一)；三(三)督查)
[3]

$ bianmin --lang zh --as xuzhuang-zhao complaint resolve 370406106-20180810-0001 --result 查无此事
! bianmin: 错误：不予登记：370406106-20180810-0001 的“办结（complete）”
!   no-right: 赵某的角色是窗口人员：这个角色无权办理“办结（complete）”: 'xuzhuang-zhao' — 可办的人：xuzhuang：主任；370406：督查人员 (二(一)；三(三)督查)
[3]

$ bianmin --as district-he complaint resolve 370406106-20180810-0001 --result 已责成整改
370406106-20180810-0001: completed
