# A clerk looks at October 2020: two festivals at once, and a Saturday that is worked.

$ bianmin calendar show 2020-10
2020年10月工作日历：工作日 17 天，休息日 14 天

周一       周二       周三       周四       周五       周六       周日
                                  1 休       2 休       3 休       4 休
                                    国庆节     国庆节     国庆节     国庆节
                                    中秋节     中秋节     中秋节     中秋节
 5 休       6 休       7 休       8 休       9         10 班      11 休
   国庆节     国庆节     国庆节     国庆节                国庆节
   中秋节     中秋节     中秋节     中秋节                中秋节
12         13         14         15         16         17 休      18 休
19         20         21         22         23         24 休      25 休
26         27         28         29         30         31 休

节日            放假         天数  调休上班      文号
--------------  -----------  ----  ------------  ----------------------
国庆节、中秋节  10-01–10-08     8  09-27、10-10  国办发明电〔2019〕16号

% In English, for visitors; the names stay as the notice has them.
$ bianmin calendar show 2018-09 --lang en
2018-09: 21 working days, 9 rest days

Mon        Tue        Wed        Thu        Fri        Sat        Sun
                                                        1 off      2 off
 3          4          5          6          7          8 off      9 off
10         11         12         13         14         15 off     16 off
17         18         19         20         21         22 off     23 off
24 off     25         26         27         28         29 work    30 work
   中秋节                                                 国庆节     国庆节

Holiday  Off          Days  Make-up       Notice
-------  -----------  ----  ------------  ----------------------
中秋节   09-24           1                国办发明电〔2017〕12号
国庆节   10-01–10-07     7  09-29、09-30  国办发明电〔2017〕12号

% Without a period it is the month of the clock.
$ now 2018-12-30T10:00:00+08:00
$ bianmin calendar show
2018年12月工作日历：工作日 21 天，休息日 10 天

周一       周二       周三       周四       周五       周六       周日
                                                        1 休       2 休
 3          4          5          6          7          8 休       9 休
10         11         12         13         14         15 休      16 休
17         18         19         20         21         22 休      23 休
24         25         26         27         28         29 班      30 休
                                                          元旦       元旦
31 休
   元旦

节日  放假         天数  调休上班  文号
----  -----------  ----  --------  ----------------------
元旦  12-30–12-31     2  12-29     国办发明电〔2018〕15号
