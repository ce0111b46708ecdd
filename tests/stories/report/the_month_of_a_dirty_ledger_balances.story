# What was imported is reported: by window, with late cases, idle stations and doubts, and it balances.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv
# env: COLUMNS=80

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ bianmin report monthly --month 2018-08 --center xuzhuang
徐庄镇便民服务中心2018年8月份办件情况月报表
填报单位：徐庄镇便民服务中心
统计期间：2018年8月1日至2018年8月31日
制表日期：2018年9月3日

一、收件与办结
                        ------------ 本月收件 ------------
窗口          上月结转  合计  即办  承诺  联办  上报  退办  一次性告知
------------  --------  ----  ----  ----  ----  ----  ----  ----------
人社窗口             0     1     1     0     0     0     0           0
医保窗口             0     1     1     0     0     0     0           0
民政窗口             0     2     0     1     0     0     1           0
残联窗口             0     0     0     0     0     0     0           0
国土村建窗口         0     1     0     0     1     0     0           0
涉农窗口             0     1     0     0     0     1     0           0
户籍窗口             0     1     0     1     0     0     0           0
卫健窗口             0     0     0     0     0     0     0           0
党务政务窗口         0     0     0     0     0     0     0           0
综合窗口             0     0     0     0     0     0     0           0
------------  --------  ----  ----  ----  ----  ----  ----  ----------
合计                 0     7     2     2     1     1     1           0

              -------- 本月办结 --------              期末在办
窗口          合计  按时  其中提前  超时  退办  撤回  合计  超期
------------  ----  ----  --------  ----  ----  ----  ----  ----
人社窗口         1     1         0     0     0     0     0     0
医保窗口         1     1         0     0     0     0     0     0
民政窗口         1     1         1     0     1     0     0     0
残联窗口         0     0         0     0     0     0     0     0
国土村建窗口     1     0         0     1     0     0     0     0
涉农窗口         0     0         0     0     0     0     1     0
户籍窗口         1     1         1     0     0     0     0     0
卫健窗口         0     0         0     0     0     0     0     0
党务政务窗口     0     0         0     0     0     0     0     0
综合窗口         0     0         0     0     0     0     0     0
------------  ----  ----  --------  ----  ----  ----  ----  ----
合计             5     4         2     1     1     0     1     0

二、时效、代办、收费与评价
                              用时（工作日）
窗口          办结率  按时率  平均  中位  九成  提速率  代办件  收费（元）
------------  ------  ------  ----  ----  ----  ------  ------  ----------
人社窗口      100.0%  100.0%   0.0   0.0     0       —       0        0.00
医保窗口      100.0%  100.0%   0.0   0.0     0       —       1        0.00
民政窗口      100.0%  100.0%   9.0   9.0     9       —       0        0.00
残联窗口           —       —     —     —     —       —       0        0.00
国土村建窗口  100.0%    0.0%  20.0  20.0    20    0.0%       0        0.00
涉农窗口        0.0%       —     —     —     —       —       0        0.00
户籍窗口      100.0%  100.0%   7.0   7.0     7       —       0        0.00
卫健窗口           —       —     —     —     —       —       0        0.00
党务政务窗口       —       —     —     —     —       —       0        0.00
综合窗口           —       —     —     —     —       —       0        0.00
------------  ------  ------  ----  ----  ----  ------  ------  ----------
合计           83.3%   80.0%   7.2   7.0    20    0.0%       1        0.00

              ----------------------- 评价 -----------------------
窗口          非常满意  满意  基本满意  不满意  非常不满意  未评价  满意率  投诉
------------  --------  ----  --------  ------  ----------  ------  ------  ----
人社窗口             0     1         0       0           0       0  100.0%     0
医保窗口             1     0         0       0           0       0  100.0%     0
民政窗口             0     1         0       0           0       0  100.0%     0
残联窗口             0     0         0       0           0       0       —     0
国土村建窗口         0     0         1       0           0       0  100.0%     0
涉农窗口             0     0         0       0           0       0       —     0
户籍窗口             0     1         0       0           0       0  100.0%     0
卫健窗口             0     0         0       0           0       0       —     0
党务政务窗口         0     0         0       0           0       0       —     0
综合窗口             0     0         0       0           0       0       —     0
------------  --------  ----  --------  ------  ----------  ------  ------  ----
合计                 1     3         1       0           0       0  100.0%     0

上月结转 0 + 收件 7 = 办结 5 + 退办 1 + 撤回 0 + 期末在办 1，差额 0。

制表：                  审核：                  负责人：

三、同比、环比与本年累计

指标                  本月  上月  环比  上年同月  同比  本年累计
------------------  ------  ----  ----  --------  ----  --------
收件                     7     —     —         —     —         7
办结                     5     —     —         —     —         5
超时办结                 1     —     —         —     —         1
退办                     1     —     —         —     —         1
撤回                     0     —     —         —     —         0
期末在办                 1     —     —         —     —         —
代办件                   1     —     —         —     —         —
收费（元）            0.00     —     —         —     —         —
办结率               83.3%     —     —         —     —         —
按时率               80.0%     —     —         —     —     80.0%
平均用时（工作日）     7.2     —     —         —     —         —
提速率                0.0%     —     —         —     —         —
满意率              100.0%     —     —         —     —         —

四、村站代办件排名

名次  村站    代办件  收件  办结  按时率  满意率
----  ------  ------  ----  ----  ------  ------
   1  彭庄村       1     1     1  100.0%  100.0%

五、零办件村站

镇街    站数  村站
------  ----  ------------------------------------------------
徐庄镇     6  葫芦套村、乔山村、土山村、湖沟村、前徐村、郭庄村

六、特色服务

      - 本月收件的服务形式 -  --------- 本月预约登记 ---------
窗口  预约  延时  上门  网上  合计  到场  未到场  取消  未到期
----  ----  ----  ----  ----  ----  ----  ------  ----  ------
合计     0     0     0     0     0     0       0     0       0

七、超时办结件

办件编号                 事项                  应办结日    办结日      超时
-----------------------  --------------------  ----------  ----------  ----
370406106-20180803-0001  农村村民宅基地用地审  2018-08-24  2018-08-31     5
                         批

办件编号                 承办人  窗口/村站
-----------------------  ------  ------------
370406106-20180803-0001  周某    国土村建窗口

超时按工作日计。

八、超期在办件

（无）

九、本月导入疑点

疑点                      条数  待处理  举例
------------------------  ----  ------  ----------------------------------------
id-damaged                   2       2  dirty_ledger_gbk.csv:7 申请人情况/身份证
                                        号：a spreadsheet has destroyed this ID
                                        number: its last digits are lost
finished-before-received     1       1  dirty_ledger_gbk.csv:14 办结日期：
                                        finished on 2018-08-07, before it was
                                        accepted on 2018-08-08
in-the-future                1       1  dirty_ledger_gbk.csv:17
                                        2018-10-08T00:00:00+08:00 lies in the
                                        future
rating-doubtful              1       1  dirty_ledger_gbk.csv:9 满意度：“√” does
                                        not say which of the five levels was
                                        meant
name-mended                  3       0  dirty_ledger_gbk.csv:5 申请人情况/姓名：
                                        read as “***”
date-mended                  2       0  dirty_ledger_gbk.csv:8 受理日期：read as
                                        2018-08-02
year-added                   2       0  dirty_ledger_gbk.csv:9 受理日期：read as
                                        2018-08-03
date-serial                  1       0  dirty_ledger_gbk.csv:10 受理日期：a
                                        spreadsheet's number of days, read as
                                        2018-08-03
finished-after-ledger        1       0  dirty_ledger_gbk.csv:17 办结日期：
                                        finished on 2018-10-08, but the ledger
                                        was filled in on 2018-09-03
id-mended                    1       0  dirty_ledger_gbk.csv:6 申请人情况/身份证
                                        号：signs that do not belong to the ID
                                        number were taken off
id-upgraded                  1       0  dirty_ledger_gbk.csv:14 申请人情况/身份
                                        证号：the ID number of 15 places was
                                        brought to 18
kind-is-outcome              1       0  dirty_ledger_gbk.csv:13 办件类型：退办
                                        is how the matter ended, not its kind;
                                        the kind is the catalog's
name-note                    1       0  dirty_ledger_gbk.csv:10 申请人情况/姓
                                        名：the note “***” was taken off the
                                        name
phone-damaged                1       0  dirty_ledger_gbk.csv:7 申请人情况/联系电
                                        话：a spreadsheet has destroyed this
                                        telephone number; it was left out
phone-mended                 1       0  dirty_ledger_gbk.csv:5 申请人情况/联系电
                                        话：read as ***
service-note                 1       0  dirty_ledger_gbk.csv:18 事项名称：read
                                        as “耕地地力保护补贴申报”; the note was
                                        kept
several-households           1       0  dirty_ledger_gbk.csv:18 事项名称：the
                                        row stands for 3 households; it is
                                        recorded as one case
several-persons              1       0  dirty_ledger_gbk.csv:16 申请人情况/姓
                                        名：2 people in one cell: the first is
                                        the applicant, all are kept
several-phones               1       0  dirty_ledger_gbk.csv:10 申请人情况/联系
                                        电话：of 2 numbers the first was kept

十、口径说明

指标              口径
----------------  --------------------------------------------------------------
收件              收件日在本月内的办件，作废的不计，同一件只计一次。
五件              本月收件按即办、承诺、联办、上报、退办分列，相加等于收件；月末
                  前已退办的列入退办，其余按办件类型。
上月结转          本月以前收件，至本月首日仍未办结、退办或撤回的。
一次性告知        首次一次性告知日在本月内的办件数。
办结              办结日在本月内的，含以前月份收件；退办、撤回不计办结。
按时、提前、超时  办结日不晚于应办结日为按时，其中早于应办结日为提前；晚于应办结
                  日为超时。
退办、撤回        退办日、撤回日在本月内的，含以前月份收件。
期末在办          至本月末日仍未办结、退办或撤回的；以后月份办结的，在本月仍计在
                  办。
超期在办          期末在办中，应办结日早于本月末日（本月未结束的，早于制表日）
                  的；中止期间的不计。
办结率            办结÷（上月结转＋收件－退办）。
按时率            按时办结÷办结。
用时              本月办结件自受理次日至办结日的工作日数，中止期间不计；平均为算
                  术平均，中位为中位数，九成为九成办件在此日数内办结。
提速率            1－本月办结件实际用时之和÷法定时限之和；无法定时限的、法定时限
                  按自然日或月计的不计。
代办件            本月收件中委托代办的。
收费              本月办结件的收费合计。
评价              本月办结件的评价，按五级分列；未评价单列，不作满意计。
满意率            （非常满意＋满意＋基本满意）÷已评价件数。
投诉              本月登记的投诉，计入被投诉人岗位所在窗口或机构；按事项、部门分
                  列时计入所诉办件的事项，无相关办件的只计入合计。
服务形式          本月收件中以预约、延时、上门、网上办理的。
预约登记          本月登记的预约在制表日的情况；约定日已过而未到场的计未到场，约
                  定日及以前撤回的计取消。
环比、同比        （本月－基期）÷基期；率的增减以百分点计。台账中没有基期办件的
                  不计。
本年累计          自1月1日至本月末日。
各月走势          本年自有办件的首月起；已结账的月份按结账时的数字。
“—”               分母为0，或没有数据来源。

$ bianmin report monthly --center xuzhuang --by department --format csv | cut -d, -f1-8
部门,上月结转,本月收件/合计,本月收件/即办,本月收件/承诺,本月收件/联办,本月收件/上报,本月收件/退办
派出所,0,1,0,1,0,0,0
农业综合服务中心,0,1,0,0,1,0,0
民政办,0,2,0,1,0,0,1
财政所、农业综合服务中心,0,1,0,0,0,1,0
人社所,0,1,1,0,0,0,0
医保办,0,1,1,0,0,0,0
合计,0,7,2,2,1,1,1

$ bianmin report monthly --station xuzhuang-pengzhuang --lang en | head -20
Monthly report of cases, 徐庄镇彭庄村便民服务站, 2018-08
Unit: 徐庄镇彭庄村便民服务站
Period: 2018-08-01 to 2018-08-31
Made on: 2018-09-03

                                   城乡居民基本医疗保险参保登记   Total
---------------------------------  ----------------------------  ------
1. Cases received and closed
Carried over                                                  0       0
Received
  All                                                         1       1
  Instant                                                     1       1
  Promised                                                    0       0
  Joint                                                       0       0
  Escalated                                                   0       0
  Rejected                                                    0       0
Notified                                                      0       0
Completed
  All                                                         1       1
  On time                                                     1       1

$ bianmin report monthly --format json | grep -A 8 '"balance"'
  "balance": {
    "opening": 0,
    "received": 7,
    "completed": 5,
    "rejected": 1,
    "withdrawn": 0,
    "closing": 1,
    "remainder": 0
  },

$ bianmin report monthly --center xuzhuang -o month.html

$ head -c 42 month.html
<!DOCTYPE html>
<html lang="zh-CN">
<head>
