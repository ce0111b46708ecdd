# A correction mends a slip; what has a rule of its own is not corrected around it (二(五)办件督查).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --handler xuzhuang-zhao --accept -q
370406106-20180810-0001

% No rating before there is one, no handler but by handing on.
$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field rating --value 满意 --because 补
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: the case has not been rated: '满意' — record it: bianmin case rate (二(五)办件督查)
[3]

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field handler --value xuzhuang-wu --because 补
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: while a case is open it is handed on, and its handler not corrected: 'xuzhuang-wu' — use: bianmin case assign, or case transfer with --because (二(五)办件督查)
[3]

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field agent --value nobody --because 补
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: there is no staff member nobody — see: bianmin staff list (二(五)办件督查)
[3]

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field window --value nowindow --because 补
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: there is no window nowindow — see: bianmin center show (二(五)办件督查)
[3]

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field name --value '' --because 补
! bianmin: error: refused: correct of 370406106-20180810-0001
!   name-blank: the name is blank: 'name' — give --name NAME
[3]

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field result --because 补
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: it is not said what result should say — give --value (二(五)办件督查)
[3]

% Nobody gets a case who could not end it.
$ bianmin --as xuzhuang-qin case assign 370406106-20180810-0001 --to district-lv
! bianmin: error: refused: assign of 370406106-20180810-0001
!   no-right: 吕某 is auditor: this role has no right to 'complete': 'district-lv' — who may: xuzhuang: director, deputy, window (二(四)限时办结)
[3]

$ bianmin --as xuzhuang-qin case assign 370406106-20180810-0001 --to beizhuang-sb-a
! bianmin: error: refused: assign of 370406106-20180810-0001
!   outside-own-unit: 魏某 is window of beizhuang: the right to 'complete' does not reach xuzhuang: 'beizhuang-sb-a' — who may: xuzhuang: director, deputy, window (二(四)限时办结)
[3]

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 救助金 -q; bianmin --as xuzhuang-zhao case rate 370406106-20180810-0001 --rating 满意 -q

% Whom a rating is about does not touch it; a bad one demands what a bad one demands.
$ bianmin --as xuzhuang-zhao case correct 370406106-20180810-0001 --field rating --value 非常满意 --because 点错
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: the rating is about xuzhuang-zhao: '非常满意' — director or deputy of the center corrects it (二(五)办件督查)
[3]

$ bianmin --as xuzhuang-li case correct 370406106-20180810-0001 --field rating --value 非常满意 --because 点错
! bianmin: error: refused: correct of 370406106-20180810-0001
!   field-correctable: only director and deputy correct how a rating was written down: '非常满意' — tell them what the applicant said (二(五)办件督查)
[3]

$ bianmin --as xuzhuang-qin case correct 370406106-20180810-0001 --field rating --value 不满意 --because 登记时点错
370406106-20180810-0001: completed
! bianmin: a bad rating opens a rectification: 370406106-20180810-0002, due 2018-08-17

% And nobody but others ends that.
$ bianmin --as xuzhuang-zhao case withdraw 370406106-20180810-0002
! bianmin: error: refused: withdraw of 370406106-20180810-0002
!   recusal: the rectification is about xuzhuang-zhao — somebody else deals with it (二(五)群众测评)
[3]

$ bianmin --as xuzhuang-qin case withdraw 370406106-20180810-0002
! bianmin: error: refused: withdraw of 370406106-20180810-0002
!   called-back: a bad rating is answered only after who gave it has been asked again (国办发〔2019〕51号) — record it first: bianmin case call-back (二(四)自愿原则)
[3]

$ bianmin --as xuzhuang-qin case reject 370406106-20180810-0002 --reason 不实 --basis 某条 --remedy 无
! bianmin: error: refused: reject of 370406106-20180810-0002
!   called-back: a bad rating is answered only after who gave it has been asked again (国办发〔2019〕51号) — record it first: bianmin case call-back (二(四)(5)；行政许可法第三十八条)
[3]

$ bianmin --as xuzhuang-zhao case call-back 370406106-20180810-0002 --satisfied
! bianmin: error: refused: call_back of 370406106-20180810-0002
!   recusal: the rectification is about xuzhuang-zhao — somebody else deals with it (二(五)群众测评)
[3]

$ bianmin --as xuzhuang-qin case call-back 370406106-20180810-0002 --satisfied -q

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0002 --result 已整改
! bianmin: error: refused: complete of 370406106-20180810-0002
!   recusal: the rectification is about xuzhuang-zhao — somebody else deals with it (二(五)群众测评)
[3]

$ bianmin --as xuzhuang-qin case complete 370406106-20180810-0002 --result 已整改
370406106-20180810-0002: completed
