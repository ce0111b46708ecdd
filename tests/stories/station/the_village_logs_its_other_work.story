# 咨询、调解、帮扶、急办事项: recorded with topic, parties and result; open ones have a clock.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao station log add --topic 惠农政策 --name 王五 --result 已答复
370406106200-20180810-0001: completed

$ bianmin --as xuzhuang-qiao station log add --kind 调解 --topic 宅基地边界 --party 赵六 --party 钱七
370406106200-20180810-0002: accepted, due 2018-09-10 (21 working days left)

$ bianmin --as xuzhuang-qiao station log add --kind need --topic 饮水管断裂
370406106200-20180810-0003: accepted, due 2018-08-15 (3 working days left)

$ bianmin --as xuzhuang-qiao station log add
! bianmin: error: what was it about?
! bianmin: hint: give --topic
[2]

$ bianmin --as xuzhuang-qiao station log add --kind mediation --topic 宅基地边界
! bianmin: error: between whom was it mediated?
! bianmin: hint: give --party for each
[2]

$ bianmin --as xuzhuang-qiao station log add --kind assistance --topic 送医
! bianmin: error: who was helped?
! bianmin: hint: give --name, or --party for each
[2]

$ bianmin station log list
村站服务记录

编号                        类型      日期        主题        来人  参加人    状态    结果    相关办件  到期
--------------------------  --------  ----------  ----------  ----  --------  ------  ------  --------  ----------
370406106200-20180810-0001  咨询      2018-08-10  惠农政策    王*             已办结  已答复            2018-08-10
370406106200-20180810-0002  调解      2018-08-10  宅基地边界  匿名  赵*、钱*  已受理                    2018-09-10
370406106200-20180810-0003  急办事项  2018-08-10  饮水管断裂  匿名            已受理                    2018-08-15

$ bianmin station log list --open --kind 调解 --format csv
编号,类型,日期,主题,来人,参加人,状态,结果,相关办件,到期
370406106200-20180810-0002,调解,2018-08-10,宅基地边界,匿名,赵*、钱*,已受理,,,2018-09-10
