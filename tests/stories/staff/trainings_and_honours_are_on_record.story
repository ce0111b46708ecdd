# Trainings and honours of the window staff (二(五)): one record a person, all or none.
# workspace: shanting

$ bianmin staff train xuzhuang-zhao xuzhuang-li xuzhuang-zhao --topic 一次办好政策 --hours 1.5 --day 2018-08-09
370406106-20180809-0001: completed
370406106-20180809-0002: completed

$ bianmin staff train xuzhuang-zhao nobody --topic 政策 --hours 2
! bianmin: error: no staff member 'nobody'
! bianmin: hint: 'bianmin staff list' lists them
[4]

$ bianmin staff train xuzhuang-zhao --topic 政策 --hours 1.3
! bianmin: error: --hours 1.3 is no length of a training
! bianmin: hint: give whole or half hours from 0.5 to 80
[2]

$ bianmin staff train xuzhuang-zhao --topic 政策 --hours 2 --day 2018-08-11
! bianmin: error: refused: open
!   in-the-future: 2018-08-11 09:00 lies in the future — give --at with the time it happened
[3]

$ bianmin --as xuzhuang-li staff train xuzhuang-li --topic 政策 --hours 2
! bianmin: error: refused: open
!   no-right: 李某 is window: this role has no right to 'open': 'xuzhuang-li' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)；三)
[3]

$ bianmin staff honour xuzhuang-zhao --title 服务标兵 --because 群众满意
370406106-20180810-0001: completed

$ bianmin staff honour xuzhuang-zhao --title 服务标兵
! bianmin: error: something required is missing
!   missing-argument: --because: for what
[2]

$ bianmin --as xuzhuang-zhao staff honour xuzhuang-zhao --title 服务标兵 --because 自评
! bianmin: error: refused: open
!   no-right: 赵某 is window: this role has no right to 'open': 'xuzhuang-zhao' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)；三)
[3]

$ bianmin --format json case show 370406106-20180809-0002 | grep -E '"(subject|topic|minutes)":'
  "subject": "xuzhuang-li",
        "subject": "xuzhuang-li",
        "topic": "一次办好政策",
        "minutes": 90

$ bianmin store check
! bianmin: checked 3 cases and 3 entries: the ledger is whole
