# Facts, basis and remedy, all asked for at once (退办件, 二(四)(5)); a withdrawal ends a case too.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 高龄补贴 --name 吴九 -q
370406106-20180810-0001

$ bianmin case reject 370406106-20180810-0001 --reason 不满80周岁
! bianmin: error: refused: reject of 370406106-20180810-0001
!   reasons-given: a refusal is given in writing with facts, basis and remedy: basis is missing — give --basis (二(四)(5)；行政许可法第三十八条)
!   reasons-given: a refusal is given in writing with facts, basis and remedy: remedy is missing — give --remedy (二(四)(5)；行政许可法第三十八条)
[3]

$ bianmin case reject 370406106-20180810-0001 --reason 不满80周岁 --basis 山东省老年人权益保障条例 --remedy 60日内可申请行政复议
370406106-20180810-0001: rejected

$ bianmin case accept 370406106-20180810-0001 --material all
! bianmin: error: refused: accept of 370406106-20180810-0001
!   wrong-state: the case is closed (rejected); only corrections and what follows closing may be recorded — possible now: reopen, correct (二(四))
[3]

$ bianmin case open --service 高龄补贴 --name 郑十 -q
370406106-20180810-0002

$ bianmin case withdraw 370406106-20180810-0002 --because 改日再办
370406106-20180810-0002: withdrawn

$ bianmin case list
办件列表

办件编号                 状态    类型    事项          申请人  收件        到期  办结        承办人
-----------------------  ------  ------  ------------  ------  ----------  ----  ----------  ------
370406106-20180810-0001  已退办  上报件  高龄津贴申领  吴*     2018-08-10        2018-08-10
370406106-20180810-0002  已撤回  上报件  高龄津贴申领  郑*     2018-08-10        2018-08-10
