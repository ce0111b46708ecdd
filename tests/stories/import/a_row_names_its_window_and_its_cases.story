# What a row says of its window is kept and told where it is odd; what stands for several cases or for nobody waits.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,事项名称,窗口,件数,办结日期,经办人\n1,2018-08-01,张三,养老认证,人社,1,2018-08-01,李某\n2,,李四,养老认证,民政窗口,1件,2018-08-01,同上\n3,2018-08-02,王五,养老认证,9号窗口,,2018-08-02,李某\n4,2018-08-02,赵六,养老认证,人社,5,2018-08-02,李某\n5,2018-08-03,王五之子,养老认证,人社,1,2018-08-03,李某\n6,2018-08-03,-钱七,养老认证,人社,1,2018-08-03,李某\n合计,10件\n' > 台账.csv; bianmin import ledger 台账.csv --rejects 待改.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
台账.csv     6     2     2     2     0     0
!   台账.csv, row 4, 受理日期: filled-down: the number runs on and the day is missing: 2018-08-01 was taken from the row above, and so it is in the rows below — write the day where it is another
!   台账.csv, row 4, 窗口: window-differs: recorded at 民政窗口 as the row says, though “城乡居民养老保险待遇资格认证” belongs to 人社窗口 — check the window and the service; a window is mended with case correct --field window
!   台账.csv, row 5, 窗口: window-unknown: the center has no window of this name; recorded at 人社窗口, to which “城乡居民养老保险待遇资格认证” belongs: '9号窗口' — if it is one of them, give it this alias in centers/; the name is told once
!   台账.csv, row 6, 件数: several-cases: the row stands for 5 cases — give each case a row of its own, with its own applicant; write 1 where it is one case
!   台账.csv, row 7, 申请人: name-of-relative: this says whose relative it was, not who applied: '王五之子' — write the name of the person whose matter it is, and the relation behind it in brackets
! bianmin: 2 notes on cells that were mended or understood are not shown; see them with -v or import show
! bianmin: 2 rows were left out; mend them in 待改.csv and import that file
[7]

$ bianmin case list --format jsonl | jq -r '.number + " " + .window'
370406106-20180801-0001 xuzhuang-rs
370406106-20180801-0002 xuzhuang-mz
370406106-20180802-0001 xuzhuang-rs
370406106-20180803-0001 xuzhuang-rs

% What was left out says what to do; mended it goes in, and nothing twice.
$ sed -e 's/,王五之子,/,王小五（王五之子）,/' -e 's/,人社,5,/,人社,1,/' 待改.csv > 改好.csv; bianmin import ledger 改好.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
改好.csv     2     1     1     0     0     0
! bianmin: 3 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin import ledger 台账.csv 改好.csv -q --format json | head -7
{
  "rows": 8,
  "accepted": 0,
  "corrected": 0,
  "review": 2,
  "rejected": 0,
  "duplicates": 6,

$ bianmin --lang zh import ledger 台账.csv --dry-run
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
台账.csv     6     0     0     2     0     4
!   台账.csv, 第 4 行, 受理日期: filled-down: 序号连续而日期空缺，取上一行的 2018-08-01；以下各行同样处理 — 不是同一天的，写明日期
!   台账.csv, 第 4 行, 窗口: window-differs: 按本行所写登记在民政窗口，但“城乡居民养老保险待遇资格认证”属于人社窗口 — 核对窗口和事项；窗口用 case correct --field window 更正
!   台账.csv, 第 5 行, 窗口: window-unknown: 中心没有这个窗口，已登记在人社窗口，“城乡居民养老保险待遇资格认证”属于该窗口: '9号窗口' — 若是其中某个窗口，在 centers/ 中加上这个别名；同一名称只提示一次
!   台账.csv, 第 6 行, 件数: several-cases: 本行代表 5 件 — 每件各写一行，写明各自的申请人；确为一件的写 1
!   台账.csv, 第 7 行, 申请人: name-of-relative: 只写了是谁的亲属，没有写申请人本人的姓名: '王五之子' — 写办事人本人的姓名，亲属关系写在其后的括号里
! bianmin: 另有 6 条说明（已修正或已读懂的单元格）未显示；加 -v 或用 import show 查看
[7]

$ bianmin import undo 1 --because 试用 --yes
! bianmin: 4 cases annulled; the file may be imported again

$ bianmin case list --format jsonl | wc -l
2

$ bianmin store check
! bianmin: checked 6 cases and 10 entries: the ledger is whole
