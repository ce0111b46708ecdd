# Who is moved as the program says, with the center's consent, keeps the months before where they were spent.
# now: 2018-10-08T09:30:00+08:00
# workspace: shanting

$ bianmin -q --as xuzhuang-qin import ledger ledgers/xuzhuang-2018-08.csv; bianmin -q --as xuzhuang-qin import ledger ledgers/xuzhuang-2018-09.csv
[7]

$ printf '姓名,日期,上班,下班\n赵某,2018-08-30,08:25,17:35\n赵某,2018-09-20,08:25,17:35\n' > days.csv && bianmin --as xuzhuang-qin import attendance days.csv
2 days recorded, 0 known already, 0 rows left out, 0 on rest days (加班)

$ bianmin report appraisal --month 2018-08 --center xuzhuang --format csv -q | grep 赵某
10,赵某,民政窗口,38.00,0.65,9.75,15.00,10.00,5.00,100,78.40

$ bianmin --at 2018-09-14T09:00:00+08:00 --as xuzhuang-qin staff transfer xuzhuang-zhao --to beizhuang-mz --because 工作需要 --consent xuzhuang-qin -q

$ bianmin --at 2018-09-17T09:00:00+08:00 --as xuzhuang-qin staff transfer xuzhuang-zhao --done -q

$ sed -i '/id = "xuzhuang-zhao"/,/^$/{s/unit = .*/unit = "beizhuang"/;s/window = .*/window = "beizhuang-mz"\nsince = "2018-09-17"/;s/substitute = .*/substitute = "beizhuang-mz-b"/}' staff/xuzhuang.toml

$ bianmin report appraisal --month 2018-08 --center xuzhuang --format csv -q | grep 赵某
10,赵某,民政窗口,38.00,0.65,9.75,15.00,10.00,5.00,100,78.40

% The copy for the sending unit goes to the department of the window held then.
$ bianmin report appraisal --month 2018-08 --center xuzhuang --home --format csv -q | grep 赵某 | cut -d, -f1-3
民政办,10,赵某

% A month at two centers is appraised at both, each with its own days and cases.
$ bianmin report appraisal --month 2018-09 --center xuzhuang --format csv -q | grep 赵某
2,赵某,民政窗口,38.67,—,7.88,15.00,10.00,5.00,85,90.05

$ bianmin report appraisal --month 2018-09 --center beizhuang --format csv -q | grep 赵某
1,赵某,民政窗口,—,1.36,0.00,—,10.00,5.00,45,36.36

$ bianmin report appraisal --month 2018-08 --center beizhuang --format csv -q | grep -c 赵某
0
[1]

$ bianmin report appraisal --month 2018-08 --explain xuzhuang-zhao --format csv -q | head -2
项目,分值,得分率,得分,依据
群众测评,40,95.0%,38.00,4条评价，平均95.0

$ bianmin report appraisal --month 2018-08 --center beizhuang --explain xuzhuang-zhao
! bianmin: error: xuzhuang-zhao sat at no window from 2018-08-01 to 2018-08-31
!   not-at-the-post: who was not at a post in the period is not appraised of it: 'xuzhuang-zhao' — see: bianmin staff show xuzhuang-zhao (二(五))
[3]

$ bianmin staff attend --month 2018-08 --center xuzhuang --format csv -q | grep 赵某
赵某,民政窗口,23,1,0,0,0,0,0,22,0

$ bianmin staff attend --month 2018-09 --center beizhuang --format csv -q | grep 赵某
赵某,民政窗口,11,1,0,0,0,0,0,10,0

$ bianmin staff attend --month 2018-08 --staff xuzhuang-zhao --format csv -q | grep 出勤
2018-08-30,出勤,08:25,17:35,,370406106-20180801-0005

$ bianmin center audit xuzhuang --standard readiness --format csv -q | grep 调换
staff-stable,合格,3,窗口工作人员相对稳定，没有不经中心同意的调换,2018年调换1人次，未经中心同意0，待同意0,二(五)

$ bianmin staff show xuzhuang-zhao --format json | jq -c .record
[{"number":"370406106-20180914-0002","type":"transfer","day":"2018-09-17","what":"xuzhuang-mz → beizhuang-mz，工作需要","state":"completed"}]
