# Every running clock with the working days left, the most urgent first (限时办结).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all -q
370406106-20180810-0001

$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0002

$ bianmin case assign 370406106-20180810-0002 --to xuzhuang-zhou -q

$ bianmin case join 370406106-20180810-0002 --unit 村镇建设办 --within 3 -q

$ bianmin case open --service 低保 --name 王五 --station xuzhuang-pengzhuang --material all --accept -q
370406106200-20180810-0001

$ now 2018-08-16T08:00:00+08:00
$ bianmin due
时限

到期日      剩余  时限             办件编号                    事项                    承办人
----------  ----  ---------------  --------------------------  ----------------------  ------
2018-08-15    -1  会办 村镇建设办  370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-08-17     1  一次性告知       370406106-20180810-0001     临时救助
2018-08-31    11  承诺             370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-09-07    16  法定             370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-09-07    16  镇街审查         370406106200-20180810-0001  最低生活保障审核确认    秦某
2018-09-11    18  承诺             370406106200-20180810-0001  最低生活保障审核确认    秦某
2018-09-21    26  法定             370406106200-20180810-0001  最低生活保障审核确认    秦某
! bianmin: clocks: 7, of these overdue: 1

$ COLUMNS=80 bianmin due
时限

到期日      剩余  时限          办件编号                    事项          承办人
----------  ----  ------------  --------------------------  ------------  ------
2018-08-15    -1  会办 村镇建   370406106-20180810-0002     农村村民宅基  周某
                  设办                                      地用地审批
2018-08-17     1  一次性告知    370406106-20180810-0001     临时救助
2018-08-31    11  承诺          370406106-20180810-0002     农村村民宅基  周某
                                                            地用地审批
2018-09-07    16  法定          370406106-20180810-0002     农村村民宅基  周某
                                                            地用地审批
2018-09-07    16  镇街审查      370406106200-20180810-0001  最低生活保障  秦某
                                                            审核确认
2018-09-11    18  承诺          370406106200-20180810-0001  最低生活保障  秦某
                                                            审核确认
2018-09-21    26  法定          370406106200-20180810-0001  最低生活保障  秦某
                                                            审核确认
! bianmin: clocks: 7, of these overdue: 1

$ COLUMNS=60 bianmin due --lang zh
时限

到期日      剩余  时限
----------  ----  ---------------
2018-08-15    -1  会办 村镇建设办
2018-08-17     1  一次性告知
2018-08-31    11  承诺
2018-09-07    16  法定
2018-09-07    16  镇街审查
2018-09-11    18  承诺
2018-09-21    26  法定

到期日      办件编号                    事项
----------  --------------------------  ---------------
2018-08-15  370406106-20180810-0002     农村村民宅基地
                                        用地审批
2018-08-17  370406106-20180810-0001     临时救助
2018-08-31  370406106-20180810-0002     农村村民宅基地
                                        用地审批
2018-09-07  370406106-20180810-0002     农村村民宅基地
                                        用地审批
2018-09-07  370406106200-20180810-0001  最低生活保障审
                                        核确认
2018-09-11  370406106200-20180810-0001  最低生活保障审
                                        核确认
2018-09-21  370406106200-20180810-0001  最低生活保障审
                                        核确认

到期日      承办人
----------  ------
2018-08-15  周某
2018-08-17
2018-08-31  周某
2018-09-07  周某
2018-09-07  秦某
2018-09-11  秦某
2018-09-21  秦某
! bianmin: 时限 7 个，其中超期 1 个

$ COLUMNS=80 bianmin due --lang en --within 2wd
Due

Due         Left  Clock           Case                     Service         Clerk
----------  ----  --------------  -----------------------  --------------  -----
2018-08-15    -1  opinion 村镇建  370406106-20180810-0002  农村村民宅基地  周某
                  设办                                     用地审批
2018-08-17     1  notice          370406106-20180810-0001  临时救助
! bianmin: clocks: 2, of these overdue: 1

$ bianmin due --within 1d -q
时限

到期日      剩余  时限             办件编号                 事项                    承办人
----------  ----  ---------------  -----------------------  ----------------------  ------
2018-08-15    -1  会办 村镇建设办  370406106-20180810-0002  农村村民宅基地用地审批  周某
2018-08-17     1  一次性告知       370406106-20180810-0001  临时救助

$ bianmin due --overdue --fail
时限

到期日      剩余  时限             办件编号                 事项                    承办人
----------  ----  ---------------  -----------------------  ----------------------  ------
2018-08-15    -1  会办 村镇建设办  370406106-20180810-0002  农村村民宅基地用地审批  周某
! bianmin: clocks: 1, of these overdue: 1
[7]

$ bianmin due --clock 承诺 --clock statutory -q
时限

到期日      剩余  时限  办件编号                    事项                    承办人
----------  ----  ----  --------------------------  ----------------------  ------
2018-08-31    11  承诺  370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-09-07    16  法定  370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-09-11    18  承诺  370406106200-20180810-0001  最低生活保障审核确认    秦某
2018-09-21    26  法定  370406106200-20180810-0001  最低生活保障审核确认    秦某

$ bianmin due --mine -q
时限

到期日      剩余  时限        办件编号                    事项                  承办人
----------  ----  ----------  --------------------------  --------------------  ------
2018-08-17     1  一次性告知  370406106-20180810-0001     临时救助
2018-09-07    16  镇街审查    370406106200-20180810-0001  最低生活保障审核确认  秦某
2018-09-11    18  承诺        370406106200-20180810-0001  最低生活保障审核确认  秦某
2018-09-21    26  法定        370406106200-20180810-0001  最低生活保障审核确认  秦某

$ bianmin due --mine --as xuzhuang-zhou -q
时限

到期日      剩余  时限             办件编号                 事项                    承办人
----------  ----  ---------------  -----------------------  ----------------------  ------
2018-08-15    -1  会办 村镇建设办  370406106-20180810-0002  农村村民宅基地用地审批  周某
2018-08-31    11  承诺             370406106-20180810-0002  农村村民宅基地用地审批  周某
2018-09-07    16  法定             370406106-20180810-0002  农村村民宅基地用地审批  周某

% Who stands in for somebody answers for that (AB岗).
$ bianmin staff away xuzhuang-zhou --from 2018-08-16 --to 2018-08-20 --reason 培训 -q

$ bianmin due --mine --as xuzhuang-shen --clock promise -q
时限

到期日      剩余  时限  办件编号                 事项                    承办人
----------  ----  ----  -----------------------  ----------------------  ------
2018-08-31    11  承诺  370406106-20180810-0002  农村村民宅基地用地审批  周某

$ bianmin due --station xuzhuang-pengzhuang -q
徐庄镇彭庄村便民服务站时限

到期日      剩余  时限      办件编号                    事项                  承办人
----------  ----  --------  --------------------------  --------------------  ------
2018-09-07    16  镇街审查  370406106200-20180810-0001  最低生活保障审核确认  秦某
2018-09-11    18  承诺      370406106200-20180810-0001  最低生活保障审核确认  秦某
2018-09-21    26  法定      370406106200-20180810-0001  最低生活保障审核确认  秦某

$ bianmin due --center sangcun
桑村镇便民服务中心时限

（无）
! bianmin: clocks: 0, of these overdue: 0

$ bianmin due --at 2018-10-08 --fail -q
时限

到期日      剩余  时限             办件编号                    事项                    承办人
----------  ----  ---------------  --------------------------  ----------------------  ------
2018-08-15   -34  会办 村镇建设办  370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-08-17   -32  一次性告知       370406106-20180810-0001     临时救助
2018-08-31   -22  承诺             370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-09-07   -17  法定             370406106-20180810-0002     农村村民宅基地用地审批  周某
2018-09-07   -17  镇街审查         370406106200-20180810-0001  最低生活保障审核确认    秦某
2018-09-11   -15  承诺             370406106200-20180810-0001  最低生活保障审核确认    秦某
2018-09-21    -7  法定             370406106200-20180810-0001  最低生活保障审核确认    秦某
[7]

% The same for programs and calendars.
$ bianmin due --within 1wd --format json -q
[
  {
    "number": "370406106-20180810-0002",
    "clock": "opinion",
    "about": "村镇建设办",
    "due": "2018-08-15",
    "remaining_workdays": -1,
    "overdue": 1,
    "provisional": 0,
    "paused": 0,
    "state": "in_progress",
    "type": "service",
    "service": "GT-01-001",
    "service_name": "农村村民宅基地用地审批",
    "applicant": "周*",
    "handler": "xuzhuang-zhou",
    "agent": null,
    "holder": "xuzhuang-zhou",
    "center": "xuzhuang",
    "station": null,
    "clause": "二(四)(3)"
  },
  {
    "number": "370406106-20180810-0001",
    "clock": "notice",
    "about": null,
    "due": "2018-08-17",
    "remaining_workdays": 1,
    "overdue": 0,
    "provisional": 0,
    "paused": 0,
    "state": "registered",
    "type": "service",
    "service": "MZ-05-003",
    "service_name": "临时救助",
    "applicant": "孙*",
    "handler": null,
    "agent": null,
    "holder": "xuzhuang-qin",
    "center": "xuzhuang",
    "station": null,
    "clause": "行政许可法第三十二条"
  }
]

$ bianmin due --within 1wd --format jsonl -q
{"number":"370406106-20180810-0002","clock":"opinion","about":"村镇建设办","due":"2018-08-15","remaining_workdays":-1,"overdue":1,"provisional":0,"paused":0,"state":"in_progress","type":"service","service":"GT-01-001","service_name":"农村村民宅基地用地审批","applicant":"周*","handler":"xuzhuang-zhou","agent":null,"holder":"xuzhuang-zhou","center":"xuzhuang","station":null,"clause":"二(四)(3)"}
{"number":"370406106-20180810-0001","clock":"notice","about":null,"due":"2018-08-17","remaining_workdays":1,"overdue":0,"provisional":0,"paused":0,"state":"registered","type":"service","service":"MZ-05-003","service_name":"临时救助","applicant":"孙*","handler":null,"agent":null,"holder":"xuzhuang-qin","center":"xuzhuang","station":null,"clause":"行政许可法第三十二条"}

$ bianmin due --within 1wd --format csv -q | tr -d '\r'
到期日,剩余,时限,办件编号,事项,承办人
2018-08-15,-1,会办 村镇建设办,370406106-20180810-0002,农村村民宅基地用地审批,周某
2018-08-17,1,一次性告知,370406106-20180810-0001,临时救助,

$ bianmin due --within 1wd --format markdown -q
# 时限

| 到期日 | 剩余 | 时限 | 办件编号 | 事项 | 承办人 |
| --- | ---: | --- | --- | --- | --- |
| 2018-08-15 | -1 | 会办 村镇建设办 | 370406106-20180810-0002 | 农村村民宅基地用地审批 | 周某 |
| 2018-08-17 | 1 | 一次性告知 | 370406106-20180810-0001 | 临时救助 | |

$ bianmin due --overdue --format ics -q | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//bianmin//due//ZH
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VEVENT
UID:370406106-20180810-0002-opinion-6db25ba49ba3@bianmin
DTSTAMP:20180810T013000Z
DTSTART;VALUE=DATE:20180815
DTEND;VALUE=DATE:20180816
SUMMARY:会办 村镇建设办到期 农村村民宅基地用地审批（
 周*）
DESCRIPTION:办件编号 370406106-20180810-0002\n承办人 周某\n依据 
 二(四)(3)
CATEGORIES:红牌
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR

$ bianmin due -q -o due.ics && grep -c BEGIN:VEVENT due.ics && LC_ALL=C awk 'length > 76 { print "too long" }' due.ics && file -b due.ics
7
vCalendar calendar file

$ bianmin due -q --format ics | grep -c 孙七
0
[1]

% What cannot be read is said.
$ bianmin due --within soon
! bianmin: error: --within: cannot read 'soon'
! bianmin: hint: write working days like 2wd, or days like 3d
[2]

$ bianmin due --within -1wd
! bianmin: error: --within: cannot read '-1wd'
! bianmin: hint: write working days like 2wd, or days like 3d
[2]

$ bianmin due --clock egg
! bianmin: error: clock: cannot read 'egg'
! bianmin: hint: one of: promise, 承诺, statutory, 法定, own_stage, 镇街审查, upper_stage, 上级审批, opinion, 会办, notice, 一次性告知, supplement, 待补正, delivery, 送达, complaint, 投诉答复, rectification, 整改反馈, call_back, 回访, remittance, 上缴, handoff, 移送签收, appointment, 预约, absence, 返岗, acceptance, 投诉受理
[2]

$ bianmin due --center nowhere
! bianmin: error: there is no center or station nowhere
! bianmin: hint: 'bianmin center list, bianmin station list' lists them
[4]

$ bianmin service list --format ics
! bianmin: error: there are no days in this for a calendar
! bianmin: hint: 'bianmin due --format ics' prints one
[2]
