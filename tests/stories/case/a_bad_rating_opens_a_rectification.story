# 差评: rated once, unit and handler apart; a bad one opens a rectification that needs a call back first.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --handler xuzhuang-zhao --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意
! bianmin: error: refused: rate of 370406106-20180810-0001
!   wrong-state: 'rate' is not possible for a case that is accepted — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (二(四))
[3]

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 救助决定
370406106-20180810-0001: completed

$ bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意 --handler-rating 不满意 --channel 电话 --comment 态度生硬
370406106-20180810-0001: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0002, due 2018-08-17

$ bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意
! bianmin: error: refused: rate of 370406106-20180810-0001
!   rated-once: the case has been rated already: 满意 (二(四)回交；二(五)群众测评)
[3]

$ bianmin --as xuzhuang-qin case complete 370406106-20180810-0002 --result 已整改
! bianmin: error: refused: complete of 370406106-20180810-0002
!   called-back: a bad rating is answered only after who gave it has been asked again (国办发〔2019〕51号) — record it first: bianmin case call-back (二(四)限时办结)
[3]

$ bianmin --as xuzhuang-qin case call-back 370406106-20180810-0002 --not-satisfied --note 仍有意见
370406106-20180810-0002: accepted, due 2018-08-17 (5 working days left)

$ bianmin --as xuzhuang-qin case complete 370406106-20180810-0002 --result 已整改
370406106-20180810-0002: completed

$ bianmin store check
! bianmin: checked 2 cases and 6 entries: the ledger is whole
