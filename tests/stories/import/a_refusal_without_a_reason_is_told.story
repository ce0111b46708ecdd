# A refusal of an old ledger without its reasons is recorded as it is, and told where it stands and in the month's report.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,事项名称,办结日期,办理结果,经办人,备注\n1,2018-08-01,张三,低保,2018-08-02,不予受理,李某,\n2,2018-08-01,李四,低保,2018-08-02,退办,李某,不符合条件\n3,2018-08-03,王五,低保,2018-08-03,退办：收入超过标准,李某,/\n' > 台账.csv; bianmin import ledger 台账.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
台账.csv     3     3     0     0     0     0
!   台账.csv, row 3, 备注: no-reason: refused without a reason; the applicant is owed it in writing — write the reason under 备注; of a row that was recorded, record it with case correct --field note (二(四)(5))

$ bianmin case list --state rejected --format jsonl | jq -r .number | while read n; do bianmin case show $n --format json | jq -r '.log[] | select(.action == "reject") | .facts.reason'; done
（台账未载）
不符合条件
退办：收入超过标准

$ bianmin report monthly --month 2018-08 --center xuzhuang | grep -A4 导入疑点
九、本月导入疑点

疑点          条数  待处理  举例
------------  ----  ------  -----------------------------------------------------
退办未写理由     1       0  台账.csv:3 备注：退办未写理由；应当书面告知申请人理由

% What the office then writes down stands in the log.
$ bianmin case correct 370406106-20180801-0001 --field note --value 不符合低保条件 --because 补记退办理由 -q; bianmin case show 370406106-20180801-0001 | grep -o '更正项.*'
更正项 备注；改为 不符合低保条件；原因 补记退办理由
