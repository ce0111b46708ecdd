# A rectification belongs to the head of the unit until it is assigned, and not to whom it is about (二(五)).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 乙某 --material all --accept --handler xuzhuang-zhao -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case complete 370406106-20180810-0001 --result 发放救助金 -q

$ bianmin --as xuzhuang-li case rate 370406106-20180810-0001 --rating dissatisfied -q

$ for who in zhu qin zhao li; do echo $who; bianmin --as xuzhuang-$who due --mine --clock rectification --format csv -q | tail -n +2; done
zhu
2018-08-17,5,整改反馈,370406106-20180810-0002,整改,
qin
2018-08-17,5,整改反馈,370406106-20180810-0002,整改,
zhao
2018-08-17,5,整改反馈,370406106-20180810-0002,整改,
li

$ bianmin case assign 370406106-20180810-0002 --to xuzhuang-zhao
! bianmin: error: refused: assign of 370406106-20180810-0002
!   recusal: the rectification is about xuzhuang-zhao — somebody else deals with it (二(五)群众测评)
[3]

$ bianmin case assign 370406106-20180810-0002 --to xuzhuang-li
370406106-20180810-0002: in_progress, due 2018-08-17 (5 working days left)

$ for who in zhu qin zhao li; do echo $who; bianmin --as xuzhuang-$who due --mine --clock rectification --format csv -q | tail -n +2; done
zhu
qin
zhao
li
2018-08-17,5,整改反馈,370406106-20180810-0002,整改,李某

$ bianmin complaint open --against xuzhuang-zhao --note 态度生硬 --name 己某 -q; bianmin complaint accept 370406106-20180810-0003 -q
370406106-20180810-0003

$ bianmin complaint assign 370406106-20180810-0003 --to xuzhuang-zhao
! bianmin: error: refused: assign of 370406106-20180810-0003
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
[3]

% Nor is whom it is against told to hurry it: the paper would name who complained.
$ bianmin case remind 370406106-20180810-0003 --to xuzhuang-zhao
! bianmin: error: refused: remind of 370406106-20180810-0003
!   recusal: the complaint is against xuzhuang-zhao — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin complaint open --against xuzhuang-mz --name 庚某 -q; bianmin case remind 370406106-20180810-0004 --to xuzhuang-jiang
370406106-20180810-0004
! bianmin: error: refused: remind of 370406106-20180810-0004
!   recusal: the complaint is against xuzhuang-mz, where xuzhuang-jiang works — somebody else deals with it (二(一)投诉处理)
[3]
