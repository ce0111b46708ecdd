# 投诉受理: five working days to take a complaint up; complaints are counted where who is meant works.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 张三 --material all -q
370406106-20180810-0001

$ printf '%s\n' '{"against":"xuzhuang-zhao","case":"370406106-20180810-0001"}' '{"against":"nobody"}' '{"name":"李四"}' | \
    bianmin --as xuzhuang-qin complaint open --batch
370406106-20180810-0002: registered
! stdin:2: bianmin: error: there is no staff member, window or unit nobody
! bianmin: hint: see: bianmin staff list, bianmin center show, bianmin station list
! stdin:3: bianmin: error: something required is missing
!   missing-argument: against is missing
! bianmin: 2 of 3 lines were not recorded
[7]

$ bianmin due --clock acceptance
时限

到期日      剩余  时限      办件编号                 事项       承办人
----------  ----  --------  -----------------------  ---------  ------
2018-08-17     5  投诉受理  370406106-20180810-0002  投诉 赵某
! bianmin: clocks: 1, of these overdue: 0

$ now 2018-08-20T09:00:00+08:00
$ bianmin tick
370406106-20180810-0001: deemed accepted from 2018-08-10, silence since 2018-08-17
370406106-20180810-0002: red card, acceptance, due 2018-08-17 (1 working days late)
! bianmin: cases: 2; deemed accepted 1, yellow 0, red 1, did not come 0, refused 0

$ bianmin due --overdue --fail --clock 投诉受理
时限

到期日      剩余  时限      办件编号                 事项       承办人
----------  ----  --------  -----------------------  ---------  ------
2018-08-17    -1  投诉受理  370406106-20180810-0002  投诉 赵某
! bianmin: clocks: 1, of these overdue: 1
[7]

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0002 --handler xuzhuang-qin
370406106-20180810-0002: accepted, due 2018-09-10 (15 working days left)

$ bianmin due --clock acceptance -q

$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -c '.totals.complaints, (.rows[] | select(.complaints > 0) | {key, complaints})'
1
{"key":"xuzhuang-mz","complaints":1}

$ bianmin report monthly --month 2018-08 --center xuzhuang --by service --format json | jq -c '.rows[] | select(.complaints > 0) | {key, complaints}'
{"key":"MZ-05-003","complaints":1}
