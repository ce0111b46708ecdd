# 暂定: what is counted through a year whose calendar is not published is marked, wherever it is listed.
# now: 2026-12-28T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all -q
370406106-20261228-0001

$ bianmin --as xuzhuang-zhao case open --service 宅基地 --name 李四 --material all --accept -q
370406106-20261228-0002

$ bianmin due
时限

到期日      剩余  时限                办件编号                 事项                    承办人
----------  ----  ------------------  -----------------------  ----------------------  ------
2027-01-04     5  一次性告知（暂定）  370406106-20261228-0001  临时救助
2027-01-18    15  承诺（暂定）        370406106-20261228-0002  农村村民宅基地用地审批  赵某
2027-01-25    20  法定（暂定）        370406106-20261228-0002  农村村民宅基地用地审批  赵某
! bianmin: clocks: 3, of these overdue: 0

$ COLUMNS=80 bianmin due --lang en
Due

Due         Left  Clock           Case                     Service         Clerk
----------  ----  --------------  -----------------------  --------------  -----
2027-01-04     5  notice          370406106-20261228-0001  临时救助
                  (provisional)
2027-01-18    15  promise         370406106-20261228-0002  农村村民宅基地  赵某
                  (provisional)                            用地审批
2027-01-25    20  statutory       370406106-20261228-0002  农村村民宅基地  赵某
                  (provisional)                            用地审批
! bianmin: clocks: 3, of these overdue: 0

$ bianmin due --clock promise --format jsonl -q | jq -c '{due, provisional}'
{"due":"2027-01-18","provisional":1}

$ bianmin due --clock promise --format ics -q | tr -d '\r' | grep 'SUMMARY\|CATEGORIES'
SUMMARY:承诺到期（暂定） 农村村民宅基地用地审批（李*
CATEGORIES:暂定

$ bianmin case show 370406106-20261228-0002 | grep 暂定
承诺  15个工作日  2027-01-18          15  暂定
法定  20个工作日  2027-01-25          20  暂定
2026-12-28 09:00  受理  赵某  承办人 赵某；到期 2027-01-18；法定到期 2027-01-25；暂定  受理单

$ bianmin tick --dry-run --at 2027-01-18
370406106-20261228-0001: deemed accepted from 2026-12-28, silence since 2027-01-04
370406106-20261228-0001: red card, promise, due 2027-01-11 (provisional) (5 working days late)
370406106-20261228-0002: yellow card, promise, due 2027-01-18 (provisional) (0 working days left)
! bianmin: cases: 2; deemed accepted 1, yellow 1, red 1, did not come 0, refused 0
! bianmin: dry run: nothing was written
