# An import that broke off wrote down no counts; the list shows the cases it holds all the same.
# workspace: shanting
# now: 2018-10-15T09:00:00+08:00
# store: sqlite

$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称\n8.6,王九,370499195003150013,低保\n8.7,赵一,37049919600101002X,低保\n' > p.csv; bianmin import ledger p.csv -q 2>/dev/null

$ sqlite3 ledger.db 'UPDATE imports SET finished = 0, row_count = 0, accepted = 0, corrected = 0'

$ bianmin import list --format csv | cut -d, -f1,5-11
批次,行数,接受,更正,待核,拒收,重复,状态
1,2,2,0,0,0,0,中断

$ bianmin import list --format json | jq -c '.[] | [.rows, .accepted, .state]'
[2,2,"interrupted"]
