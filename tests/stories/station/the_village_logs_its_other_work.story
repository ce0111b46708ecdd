# 咨询、调解、帮扶、急办事项: recorded with topic, parties and result; open ones have a clock.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao station log add --topic 惠农政策 --name 王五 --result 已答复

$ bianmin --as xuzhuang-qiao station log add --kind 调解 --topic 宅基地边界 --party 赵六 --party 钱七

$ bianmin --as xuzhuang-qiao station log add --kind need --topic 饮水管断裂

$ bianmin --as xuzhuang-qiao station log add

$ bianmin station log list

$ bianmin station log list --open --kind 调解 --format csv
