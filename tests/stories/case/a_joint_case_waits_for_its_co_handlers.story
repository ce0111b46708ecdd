# The lead closes last (联办件, 二(四)(3)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0001

% An opinion is due with the case at the latest.
$ bianmin case join 370406106-20180810-0001 --unit 村镇建设办 --within 30
! bianmin: error: refused: join of 370406106-20180810-0001
!   co-handler-named: its term would end on 2018-09-21, after that of the case on 2018-08-31: the lead closes last — give fewer days --within, or extend the case first (二(四)(3))
[3]

$ bianmin case join 370406106-20180810-0001 --unit 自然资源所
370406106-20180810-0001: in_progress, due 2018-08-31 (15 working days left)

$ bianmin due
时限

到期日      剩余  时限             办件编号                 事项                    承办人
----------  ----  ---------------  -----------------------  ----------------------  ------
2018-08-31    15  承诺             370406106-20180810-0001  农村村民宅基地用地审批  秦某
2018-08-31    15  会办 自然资源所  370406106-20180810-0001  农村村民宅基地用地审批  秦某
2018-09-07    20  法定             370406106-20180810-0001  农村村民宅基地用地审批  秦某
! bianmin: clocks: 3, of these overdue: 0

$ bianmin case opine 370406106-20180810-0001 --unit 自然资源所 --opinion 同意 -q

$ bianmin case join 370406106-20180810-0001 --unit 村镇建设办 --within 3
370406106-20180810-0001: in_progress, due 2018-08-31 (15 working days left)

$ bianmin case complete 370406106-20180810-0001 --result 批准书
! bianmin: error: refused: complete of 370406106-20180810-0001
!   opinions-in: the lead closes last; still awaited: 村镇建设办 — record their opinions with case opine (二(四)限时办结)
[3]

$ bianmin case join 370406106-20180810-0001 --unit 村镇建设办
! bianmin: error: refused: join of 370406106-20180810-0001
!   co-handler-named: 村镇建设办 has been asked already and has not answered yet — remind it, or record its opinion with case opine (二(四)(3))
[3]

$ bianmin case opine 370406106-20180810-0001 --unit 村镇建设办 --opinion 同意
370406106-20180810-0001: in_progress, due 2018-08-31 (15 working days left)

$ bianmin case transfer 370406106-20180810-0001 --to xuzhuang-zhao --because 岗位调整
370406106-20180810-0001: in_progress, due 2018-08-31 (15 working days left)

$ bianmin case complete 370406106-20180810-0001 --result 批准书
370406106-20180810-0001: completed
