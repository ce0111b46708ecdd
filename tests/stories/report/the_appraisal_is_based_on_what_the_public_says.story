# The appraisal of window staff (以群众测评为基础的考评考核, 二(五)): each point has its case; no rating is no praise.
# workspace: shanting
# files: examples/shanting/ledgers/xuzhuang-2018-08.csv>台账.csv tests/data/attendance/xuzhuang-2018-08.csv>考勤.csv
# now: 2018-08-16T10:00:00+08:00

% B does A's work while A is away: it counts for B. A complaint that was taken up costs points.
$ bianmin staff away xuzhuang-zhao --from 2018-08-16 --to 2018-08-17 --reason 年休假 -q

$ bianmin --as xuzhuang-jiang case open --service 临时救助 --name 李四 --material all --accept --handler xuzhuang-zhao -q
370406106-20180816-0002

$ bianmin --as xuzhuang-jiang case complete 370406106-20180816-0002 --result 已救助 -q

$ bianmin case rate 370406106-20180816-0002 --rating 满意 -q

$ bianmin complaint open --against xuzhuang-li --name 王五 -q
370406106-20180816-0003

$ bianmin complaint accept 370406106-20180816-0003 -q

$ now 2018-09-03T09:00:00+08:00
$ bianmin import ledger 台账.csv -q
[7]

$ bianmin import attendance 考勤.csv --partly -q
7 days recorded, 0 known already, 8 rows left out, 1 on rest days (加班)
[7]

$ bianmin report appraisal --month 2018-08 --center xuzhuang
徐庄镇便民服务中心2018年8月工作人员考评考核表
窗口工作人员考评考核

名次  姓名  窗口           测评  出勤   办件   时限   投诉  红黄牌  计分   总分
----  ----  ------------  -----  ----  -----  -----  -----  ------  ----  -----
   1  蒋某  民政窗口      36.00     —  15.00  15.00  10.00    5.00    85  95.29
   2  王某  医保窗口      36.40     —  12.75  15.00  10.00    5.00    85  93.12
   3  孙某  卫健窗口      40.00     —   5.25  15.00  10.00    5.00    85  88.53
   4  郑某  户籍窗口      38.00     —   3.00  15.00  10.00    5.00    85  83.53
   4  陈某  党务政务窗口  38.00     —   3.00  15.00  10.00    5.00    85  83.53
   6  吴某  涉农窗口      36.67     —   3.75  15.00  10.00    5.00    85  82.84
   7  周某  国土村建窗口  38.00     —   2.25  15.00  10.00    5.00    85  82.65
   8  冯某  残联窗口      36.00     —   1.50  15.00  10.00    5.00    85  79.41
   8  褚某  综合窗口      36.00     —   1.50  15.00  10.00    5.00    85  79.41
  10  李某  人社窗口      37.83  1.36  15.00  15.00   5.00    5.00   100  79.19
  11  赵某  民政窗口      38.00  1.50   8.63  15.00  10.00    5.00   100  78.13
   —  卫某  人社窗口          —     —      —      —  10.00    5.00    15      —
   —  沈某  国土村建窗口      —     —      —      —  10.00    5.00    15      —
   —  韩某  户籍窗口          —     —      —      —  10.00    5.00    15      —
   —  杨某  综合窗口          —     —      —      —  10.00    5.00    15      —

群众测评40分：二(五)以群众测评为基础
出勤15分：二(五)考勤制度
办件量15分：二(五)窗口办件督查和情况统计
限时办结15分：二(四)限时办结制
投诉10分：二(一)投诉处理
黄牌红牌5分：二(五)窗口办件督查
— 表示没有依据，不计分；其余各项按“计分”栏的分值折算成百分
同分同名次；不满月和请假按工作日折算；B岗顶岗期间的办件记给实际办理人
! bianmin: 4 of 15 have no total: nothing is recorded of their work

% Each point has its case.
$ bianmin report appraisal --month 2018-08 --explain xuzhuang-jiang
徐庄镇便民服务中心2018年8月工作人员考评考核表：蒋某

项目      分值  得分率   得分  依据
--------  ----  ------  -----  ---------------------
群众测评    40   90.0%  36.00  1条评价，平均90.0
出勤        15       —      —  没有出勤记录，不计
办件量      15  100.0%  15.00  4件，在岗2天应办1.7件
限时办结    15  100.0%  15.00  4件办结，4件按期
投诉        10  100.0%  10.00  0件投诉
黄牌红牌     5  100.0%   5.00  黄牌0张，红牌0张
--------  ----  ------  -----  ---------------------
总分        85          95.29  计分85分，折算百分

群众测评40分：二(五)以群众测评为基础
出勤15分：二(五)考勤制度
办件量15分：二(五)窗口办件督查和情况统计
限时办结15分：二(四)限时办结制
投诉10分：二(一)投诉处理
黄牌红牌5分：二(五)窗口办件督查
— 表示没有依据，不计分；其余各项按“计分”栏的分值折算成百分
同分同名次；不满月和请假按工作日折算；B岗顶岗期间的办件记给实际办理人

得分依据

项目      编号                     日期        内容
--------  -----------------------  ----------  ------------
群众测评  370406106-20180816-0002  2018-08-16  满意
办件量    370406106-20180816-0002  2018-08-16  临时救助
办件量    370406106-20180807-0003  2018-08-16  高龄津贴申领
办件量    370406106-20180807-0001  2018-08-17  高龄津贴申领
办件量    370406106-20180815-0003  2018-08-17  临时救助
限时办结  370406106-20180816-0002  2018-08-16  按期办结
限时办结  370406106-20180807-0003  2018-08-16  按期办结
限时办结  370406106-20180807-0001  2018-08-17  按期办结
限时办结  370406106-20180815-0003  2018-08-17  按期办结

$ bianmin report appraisal --month 2018-08 --explain xuzhuang-li | grep -E '投诉|出勤'
出勤        15    9.0%   1.36  应出勤23天，出勤3天，缺勤20天，迟到早退缺签2次
投诉        10   50.0%   5.00  1件投诉
出勤15分：二(五)考勤制度
投诉10分：二(一)投诉处理
投诉      370406106-20180816-0003  2018-08-16  投诉
出勤      370406106-20180801-0005  2018-08-01  出勤
出勤      370406106-20180801-0005  2018-08-02  出勤，迟到
出勤      370406106-20180801-0005  2018-08-03  出勤，早退
出勤      370406106-20180801-0005  2018-08-04  加班
出勤                               2018-08-06  缺勤
出勤                               2018-08-07  缺勤
出勤                               2018-08-08  缺勤
出勤                               2018-08-09  缺勤
出勤                               2018-08-10  缺勤
出勤                               2018-08-13  缺勤
出勤                               2018-08-14  缺勤
出勤                               2018-08-15  缺勤
出勤                               2018-08-16  缺勤
出勤                               2018-08-17  缺勤
出勤                               2018-08-20  缺勤
出勤                               2018-08-21  缺勤
出勤                               2018-08-22  缺勤
出勤                               2018-08-23  缺勤
出勤                               2018-08-24  缺勤
出勤                               2018-08-27  缺勤
出勤                               2018-08-28  缺勤
出勤                               2018-08-29  缺勤
出勤                               2018-08-30  缺勤
出勤                               2018-08-31  缺勤

$ bianmin --format json report appraisal --month 2018-08 --explain xuzhuang-jiang
{
  "period": "2018-08",
  "center": "xuzhuang",
  "formula": "appraisal/appraisal.toml",
  "people": [
    {
      "rank": 1,
      "staff": "xuzhuang-jiang",
      "name": "蒋某",
      "window": "民政窗口",
      "department": "民政办",
      "base": 85,
      "total": 95.29,
      "terms": [
        {
          "term": "rating",
          "points": 40,
          "share": 0.9,
          "score": 36.0,
          "why": "1条评价，平均90.0",
          "clause": "二(五)以群众测评为基础"
        },
        {
          "term": "attendance",
          "points": 15,
          "share": null,
          "score": null,
          "why": "没有出勤记录，不计",
          "clause": "二(五)考勤制度"
        },
        {
          "term": "volume",
          "points": 15,
          "share": 1.0,
          "score": 15.0,
          "why": "4件，在岗2天应办1.7件",
          "clause": "二(五)窗口办件督查和情况统计"
        },
        {
          "term": "timeliness",
          "points": 15,
          "share": 1.0,
          "score": 15.0,
          "why": "4件办结，4件按期",
          "clause": "二(四)限时办结制"
        },
        {
          "term": "complaints",
          "points": 10,
          "share": 1.0,
          "score": 10.0,
          "why": "0件投诉",
          "clause": "二(一)投诉处理"
        },
        {
          "term": "cards",
          "points": 5,
          "share": 1.0,
          "score": 5.0,
          "why": "黄牌0张，红牌0张",
          "clause": "二(五)窗口办件督查"
        }
      ],
      "evidence": [
        {
          "term": "rating",
          "case": "370406106-20180816-0002",
          "day": "2018-08-16",
          "what": "满意",
          "value": 90
        },
        {
          "term": "volume",
          "case": "370406106-20180816-0002",
          "day": "2018-08-16",
          "what": "临时救助",
          "value": 1
        },
        {
          "term": "volume",
          "case": "370406106-20180807-0003",
          "day": "2018-08-16",
          "what": "高龄津贴申领",
          "value": 1
        },
        {
          "term": "volume",
          "case": "370406106-20180807-0001",
          "day": "2018-08-17",
          "what": "高龄津贴申领",
          "value": 1
        },
        {
          "term": "volume",
          "case": "370406106-20180815-0003",
          "day": "2018-08-17",
          "what": "临时救助",
          "value": 1
        },
        {
          "term": "timeliness",
          "case": "370406106-20180816-0002",
          "day": "2018-08-16",
          "what": "按期办结",
          "value": 1
        },
        {
          "term": "timeliness",
          "case": "370406106-20180807-0003",
          "day": "2018-08-16",
          "what": "按期办结",
          "value": 1
        },
        {
          "term": "timeliness",
          "case": "370406106-20180807-0001",
          "day": "2018-08-17",
          "what": "按期办结",
          "value": 1
        },
        {
          "term": "timeliness",
          "case": "370406106-20180815-0003",
          "day": "2018-08-17",
          "what": "按期办结",
          "value": 1
        }
      ]
    }
  ]
}

% Copies for the units that sent the people.
$ bianmin report appraisal --year 2018 --home | head -8
徐庄镇便民服务中心2018年工作人员考评考核表
报原单位备案：人社所
窗口工作人员考评考核

名次  姓名  窗口       测评  出勤  办件   时限   投诉  红黄牌  计分   总分
----  ----  --------  -----  ----  ----  -----  -----  ------  ----  -----
  11  李某  人社窗口  37.83  1.36  2.31  15.00   5.00    5.00   100  66.50
   —  卫某  人社窗口      —     —     —      —  10.00    5.00    15      —
! bianmin: 4 of 15 have no total: nothing is recorded of their work

% Bad questions and bad formulas.
$ bianmin report appraisal --month 2018-10
! bianmin: error: 2018-10 has not begun yet
! bianmin: hint: today is 2018-09-03
[2]

% Each unit's copy is a paper of its own.
$ bianmin report appraisal --year 2018 --home -o 备案.html -q; grep -c 'class="apart"' 备案.html; grep -c '<h1>' 备案.html
9
9

$ bianmin report appraisal --year 2018 --home --format csv -q | cut -d, -f1-4
原单位,名次,姓名,窗口
人社所,11,李某,人社窗口
人社所,—,卫某,人社窗口
党政办,3,陈某,党务政务窗口
党政办,9,褚某,综合窗口
党政办,—,杨某,综合窗口
农业综合服务中心,7,吴某,涉农窗口
医保办,6,王某,医保窗口
卫健办,2,孙某,卫健窗口
残联,8,冯某,残联窗口
民政办,1,蒋某,民政窗口
民政办,10,赵某,民政窗口
派出所,3,郑某,户籍窗口
派出所,—,韩某,户籍窗口
自然资源所,5,周某,国土村建窗口
自然资源所,—,沈某,国土村建窗口

$ bianmin report appraisal --year 2018 --month 2018-08
! bianmin: error: the appraisal is of a month or of a year
! bianmin: hint: give one of --month and --year
[2]

$ bianmin report appraisal --center xuzhuang-pengzhuang
! bianmin: error: xuzhuang-pengzhuang is no center: window staff is appraised by its center
! bianmin: hint: give --center with the id of a center
[2]

$ bianmin report appraisal --explain xuzhuang-qin
! bianmin: error: xuzhuang-qin sits at no window: nothing is appraised
!   no-window: only window staff is appraised by the center: 'xuzhuang-qin' (二(五))
[3]

$ bianmin report appraisal --formula nowhere.toml
! bianmin: error: there is no formula nowhere.toml
! bianmin: hint: copy the shipped appraisal/appraisal.toml into the workspace and change it
[4]

$ printf '[appraisal]\nname = "试算"\n[[term]]\nid = "ratign"\npoints = 60\nclause = "二(五)"\n[[term]]\nid = "volume"\npoints = 40\ntarget = 0\nclause = "二(五)"\n' > 坏.toml

$ bianmin report appraisal --formula 坏.toml
! bianmin: error: the formula has faults
!   坏.toml:4:6: unknown-word: `ratign` is no word for `id` — did you mean `rating`?
!   坏.toml:10:10: division-by-zero: `target` is 0: the share would be divided by zero: '0' — write what earns all points, at least 1
[5]

% A word that is none is no second rating.
$ sed 's/ratign/rating/; s/volume/volum/' 坏.toml > 又坏.toml

$ bianmin report appraisal --formula 又坏.toml 2>&1 | grep -c 'duplicate:'
0
[1]

$ printf '[appraisal]\nname = "试算"\n[[term]]\nid = "timeliness"\npoints = 60\nclause = "二(四)"\n' > 少.toml

$ bianmin report appraisal --formula 少.toml
! bianmin: error: the formula has faults
!   少.toml:3:1: weights: the points of the terms add up to 60, not 100 — change points until they do
!   少.toml:3:1: no-rating: the appraisal is based on what the public says: no term is `rating` — add a [[term]] with id = "rating" (二(五)以群众测评为基础)
[5]

% A workspace's own formula takes the place of the shipped one.
$ mkdir appraisal; printf '[appraisal]\nname = "只看测评"\n[[term]]\nid = "rating"\npoints = 100\nclause = "二(五)"\nvery_satisfied = 100\nsatisfied = 80\nfairly_satisfied = 60\ndissatisfied = 0\nvery_dissatisfied = 0\n' > appraisal/appraisal.toml

$ bianmin report appraisal --month 2018-08 | head -6
徐庄镇便民服务中心2018年8月工作人员考评考核表
只看测评

名次  姓名  窗口            测评  计分    总分
----  ----  ------------  ------  ----  ------
   1  孙某  卫健窗口      100.00   100  100.00
! bianmin: 4 of 15 have no total: nothing is recorded of their work
