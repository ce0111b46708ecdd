# A day in the plan that is no working day is the next one that is.
# now: 2018-08-20T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin plan add --unit xuzhuang --what 触摸屏 --until 2018-10-06
370406106-20180820-0001: accepted, due 2018-10-08 (31 working days left)
! bianmin: 2018-10-06 is no working day: the item is due on 2018-10-08

$ bianmin --as xuzhuang-qin plan add --unit xuzhuang --what 电子屏 --until 2018-08-25 -q
370406106-20180820-0002

$ bianmin plan list --format jsonl | jq -r .due
2018-08-27
2018-10-08
