# Missing materials, promises beyond the law, people who must appear, unknown words: refused with the rule.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --material 身份证 --accept
! bianmin: error: refused: accept
!   materials-complete: required materials have not been received: 最低生活保障申请书、家庭经济状况核对授权书、户口簿 — notify the applicant once of all of them (case notify), or record them with --material, --material all when everything is there (二(四)受理)
[3]

$ bianmin case open --service 低保 --name 王五 --material all -q
370406106-20180810-0001

$ bianmin case accept 370406106-20180810-0001 --limit 40
! bianmin: error: refused: accept of 370406106-20180810-0001
!   promise-in-law: the promise of 40个工作日 is longer than the statutory 30个工作日 — promise at most the statutory limit (二(四)受理)
[3]

$ bianmin --as xuzhuang-qiao case open --service 养老认证 --name 张三
! bianmin: error: refused: open
!   agent-allowed: 城乡居民养老保险待遇资格认证 cannot be entrusted: the applicant must appear in person (须本人现场或人脸识别；行动不便者上门认证) — open it at the window without --agent (二(四)委托、直接办理)
[3]

$ bianmin case open --service 低宝 --name 王五
! bianmin: error: there is no service 低宝 in the catalog
! bianmin: hint: did you mean 低保?
[4]

$ bianmin case accept 370406106-20180810-0009
! bianmin: error: there is no case 370406106-20180810-0009
! bianmin: hint: did you mean 370406106-20180810-0001?
[4]

$ bianmin case aceept 370406106-20180810-0001
! bianmin: error: no command 'case aceept'
! bianmin: hint: did you mean 'bianmin case accept'?
[2]

$ bianmin case open --name 王五
! bianmin: error: a case needs a service and an applicant
!   missing-option: --service is missing: '--service' — give --service SERVICE
[2]

$ bianmin case accept 370406106-20180810-0001 --at 2018-08-11T09:00:00+08:00
! bianmin: error: refused: accept of 370406106-20180810-0001
!   in-the-future: 2018-08-11 09:00 lies in the future — give --at with the time it happened
[3]
