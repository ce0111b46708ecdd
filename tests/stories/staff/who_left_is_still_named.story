# Who left stays in staff.toml with the last day; who is taken out of it is missed by the reports of the months before (二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ printf '姓名,日期,上班,下班\n赵某,2018-08-09,08:25,17:35\n' > days.csv && bianmin --as xuzhuang-qin import attendance days.csv
1 days recorded, 0 known already, 0 rows left out, 0 on rest days (加班)

$ bianmin case open --service 临时救助 --name 乙某 --material all --accept --handler xuzhuang-zhou -q
370406106-20180810-0001

$ now 2018-09-03T09:30:00+08:00
$ sed -i '/id = "xuzhuang-zhao"/,/^$/s/window = .*/window = "xuzhuang-mz"\nuntil = "2018-08-31"/' staff/xuzhuang.toml

$ bianmin staff attend --month 2018-08 --center xuzhuang --format csv -q | grep 赵某
赵某,民政窗口,23,1,0,0,0,0,0,22,0

$ bianmin staff on-duty --center xuzhuang --format csv -q | grep -c 赵某
0
[1]

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao
! bianmin: error: refused: assign of 370406106-20180810-0001
!   left: xuzhuang-zhao left the post on 2018-08-31 — name somebody else, see: bianmin staff on-duty (二(五))
[3]

% Taken out of the file altogether.
$ sed -i '/^\[\[staff\]\]$/{N;/xuzhuang-zhao"/{:a;N;/\n$/!ba;d}}' staff/xuzhuang.toml; grep -c xuzhuang-zhao staff/xuzhuang.toml
0
[1]

$ bianmin staff attend --month 2018-08 --center xuzhuang --format csv -q | grep -c 赵某
0
[1]

$ bianmin staff attend --month 2018-08 --center xuzhuang -o 考勤.csv
!   left-unnamed: 赵某（xuzhuang-zhao） is on record in this period and stands in staff.toml no more: left out here: 'xuzhuang-zhao' — who leaves keeps the entry in staff.toml, with until = the last day (二(五))
[7]

$ bianmin report appraisal --month 2018-08 --center xuzhuang -o 考评.csv
! bianmin: 14 of 14 have no total: nothing is recorded of their work
!   left-unnamed: 赵某（xuzhuang-zhao） is on record in this period and stands in staff.toml no more: left out here: 'xuzhuang-zhao' — who leaves keeps the entry in staff.toml, with until = the last day (二(五))
[7]
