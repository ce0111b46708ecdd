# A complaint has fifteen working days, and seven more once, approved by the head of the center.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 李四 --note 推诿 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-08-31 (15 working days left)

$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0001 --by 8 --approver xuzhuang-zhu --because 外出取证
! bianmin: error: refused: extend of 370406106-20180810-0001
!   extension-in-cap: an extension is at least 1 and at most 7个工作日: '8' — give --by within the cap (二(一)；山东省省级政务服务投诉热线管理办法)
[3]

$ bianmin --as xuzhuang-zhao case extend 370406106-20180810-0001 --by 7 --approver xuzhuang-zhu --because 外出取证
! bianmin: error: refused: extend of 370406106-20180810-0001
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
[3]

% Nor does whom it is against approve it, by id or by name.
$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0001 --by 7 --approver xuzhuang-zhao --because 外出取证
! bianmin: error: refused: extend of 370406106-20180810-0001
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
!   approver-role: 赵某 is window of xuzhuang: an extension is approved by the head of the unit: 'xuzhuang-zhao' — who may: xuzhuang: director, deputy (二(一)；山东省省级政务服务投诉热线管理办法)
[3]

$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0001 --by 7 --approver xuzhuang-zhu --because 外出取证
370406106-20180810-0001: accepted, due 2018-09-11 (22 working days left)

$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0001 --by 1 --approver xuzhuang-zhu --because 再延
! bianmin: error: refused: extend of 370406106-20180810-0001
!   extension-in-cap: a case is extended once; this one has been extended already (二(一)；山东省省级政务服务投诉热线管理办法)
[3]

% What is over is not extended; what was approved in time may be recorded late.
$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 王五 -q; bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0002 -q
370406106-20180810-0002

$ now 2018-09-03T09:00:00+08:00
$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0002 --by 7 --approver xuzhuang-zhu --because 外出取证
! bianmin: error: refused: extend of 370406106-20180810-0002
!   extension-in-cap: the term ended on 2018-08-31: what is over is not extended: '2018-09-03' — an extension that was approved in time is recorded with --at of that day (二(一)；山东省省级政务服务投诉热线管理办法)
[3]

$ bianmin --as xuzhuang-qin case extend 370406106-20180810-0002 --by 7 --approver xuzhuang-zhu --because 外出取证 --at 2018-08-31
370406106-20180810-0002: accepted, due 2018-09-11 (6 working days left)

% A complaint has no code; the day the law sets counts the extension, and the paper says so.
$ bianmin case print 370406106-20180810-0001 --form extension --copies 1 | grep -o '“投诉”[^于]*于\|15个工作日[^<]*'
“投诉”已于
15个工作日，依法延长7个工作日（至2018年9月11日）
