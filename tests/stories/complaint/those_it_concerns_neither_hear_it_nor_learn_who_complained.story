# A complaint against a window is not heard by its A and B, one against a station not by its agents; nor do they see who complained.
# now: 2018-08-20T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-mz --name 冯一 --phone 13000000021 -q
370406106-20180820-0001

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-pengzhuang --name 冯二 --phone 13000000022 -q
370406106200-20180820-0001

$ bianmin complaint accept 370406106-20180820-0001 --handler xuzhuang-zhao --as xuzhuang-zhao
! bianmin: error: refused: accept of 370406106-20180820-0001
!   recusal: the complaint is against xuzhuang-mz, where xuzhuang-zhao works — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin --lang zh complaint accept 370406106-20180820-0001 --handler xuzhuang-jiang --as xuzhuang-qin
! bianmin: 错误：不予登记：370406106-20180820-0001 的“受理（accept）”
!   recusal: 投诉的对象是民政窗口，蒋某是其人员 — 由别人处理 (二(一)投诉处理)
[3]

$ bianmin complaint accept 370406106200-20180820-0001 --handler xuzhuang-qiao --as xuzhuang-qiao
! bianmin: error: refused: accept of 370406106200-20180820-0001
!   recusal: the complaint is against xuzhuang-pengzhuang, where xuzhuang-qiao works — somebody else deals with it (二(一)投诉处理)
[3]

$ bianmin complaint accept 370406106-20180820-0001 --handler xuzhuang-li --as xuzhuang-qin
370406106-20180820-0001: accepted, due 2018-09-10 (15 working days left)

$ bianmin --as xuzhuang-zhao complaint list --reveal --center xuzhuang --format csv | cut -d, -f1,4
编号,投诉人
370406106-20180820-0001,
370406106200-20180820-0001,冯二

$ bianmin --as xuzhuang-qiao complaint list --reveal --station xuzhuang-pengzhuang --format csv | cut -d, -f1,4
编号,投诉人
370406106200-20180820-0001,

$ bianmin --as xuzhuang-qin complaint list --reveal --center xuzhuang --format csv | cut -d, -f1,4
编号,投诉人
370406106-20180820-0001,冯一
370406106200-20180820-0001,冯二

$ bianmin --as xuzhuang-zhao case show 370406106-20180820-0001 --reveal --format json | grep '"name"'
    "name": "",
