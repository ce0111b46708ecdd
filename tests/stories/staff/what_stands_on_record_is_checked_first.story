# Only whom a department sent is replaced, by whom it may send; blanks are no words, and a training counts once.
# workspace: shanting

$ bianmin --as xuzhuang-qin staff replace xuzhuang-zhu --because 不合适
! bianmin: error: refused: replacement
!   no-window: xuzhuang-zhu has no window: only window staff is replaced by a sending unit — directors and agents are appointed by the town: write the new one into staff.toml (二(五)部门和站所必须及时更换)
[3]

$ bianmin --as xuzhuang-qin staff replace xuzhuang-qiao --because 不合适
! bianmin: error: refused: replacement
!   no-window: xuzhuang-qiao has no window: only window staff is replaced by a sending unit — directors and agents are appointed by the town: write the new one into staff.toml (二(五)部门和站所必须及时更换)
[3]

$ bianmin --as xuzhuang-qin staff replace xuzhuang-wang --because ' '
! bianmin: error: refused: replacement
!   empty: --because says nothing: '--because' — write it out (二(五)部门和站所必须及时更换)
[3]

$ bianmin --as xuzhuang-qin staff replace xuzhuang-wang --because 不能胜任 -q

$ bianmin --as xuzhuang-qin staff replace xuzhuang-wang --by xuzhuang-zhao
! bianmin: error: refused: replacement
!   not-free: xuzhuang-zhao has another post and does not come from the sending unit of xuzhuang-wang — name whom the sending unit sent, or who holds no post (二(五)部门和站所必须及时更换)
[3]

$ bianmin --as xuzhuang-qin staff replace xuzhuang-wang --by xuzhuang-zhu
! bianmin: error: refused: replacement
!   not-free: xuzhuang-zhu has another post and does not come from the sending unit of xuzhuang-wang — name whom the sending unit sent, or who holds no post (二(五)部门和站所必须及时更换)
[3]

$ bianmin --as xuzhuang-qin staff transfer xuzhuang-zhao --to xuzhuang-zh --because ' '
! bianmin: error: refused: transfer
!   empty: --because says nothing: '--because' — write it out (二(五)不经中心同意不得随意调换)
[3]

$ bianmin --as xuzhuang-qin staff honour xuzhuang-zhao --title ' ' --because 好
! bianmin: error: refused: honour
!   empty: --title says nothing: '--title' — write it out (二(五)表现优秀)
[3]

$ bianmin --as xuzhuang-qin staff train xuzhuang-zhao --topic ' ' --hours 2
! bianmin: error: refused: training
!   empty: --topic says nothing: '--topic' — write it out (二(五)理论、业务培训)
[3]

$ bianmin --as xuzhuang-qin staff train xuzhuang-zhao --topic 窗口礼仪 --hours 2 --key t -q

$ bianmin --as xuzhuang-qin staff train xuzhuang-zhao --topic 窗口礼仪 --hours 2 --key t -q

$ bianmin --as xuzhuang-qin staff train xuzhuang-li xuzhuang-zhao --topic 窗口礼仪 --hours 2
! bianmin: error: refused: training
!   recorded-already: the training of xuzhuang-zhao in 窗口礼仪 on 2018-08-10 is recorded already: 370406106-20180810-0002 — leave xuzhuang-zhao out, or name the day of the other one with --day (二(五)理论、业务培训)
[3]

$ bianmin --as xuzhuang-qin staff honour xuzhuang-zhao --title 服务标兵 --because 群众好评 -q

$ bianmin staff show xuzhuang-zhao | sed -n '/培训、表彰/,$p'
培训、表彰、调换、更换

编号                     类别  日期        内容      状态
-----------------------  ----  ----------  --------  ------
370406106-20180810-0002  培训  2018-08-10  窗口礼仪  已办结
370406106-20180810-0003  表彰  2018-08-10  服务标兵  已办结
