# 郭庄 stands in two towns.
# workspace: shanting

$ bianmin station list --text 郭庄
村（居）便民服务站

简称                 代码          名称                        代办员  电话
-------------------  ------------  --------------------------  ------  -----------
shancheng-guozhuang  370406001007  山城街道郭庄社区便民服务站  罗某    13000001018
xuzhuang-guozhuang   370406106207  徐庄镇郭庄村便民服务站      方某    13000001160

$ bianmin station list --center dianzi --format csv
简称,代码,名称,代办员,电话
dianzi-dianzi,370406101200,店子镇店子村便民服务站,曹某,13000001039
dianzi-anling,370406101201,店子镇安岭村便民服务站,彭某,13000001041
dianzi-gaoya,370406101202,店子镇高崖村便民服务站,曾某,13000001043

$ bianmin station show xuzhuang-pengzhuang
徐庄镇彭庄村便民服务站

项目        内容
----------  --------------------------------
简称        xuzhuang-pengzhuang
代码        370406106200
所属中心    徐庄镇便民服务中心
村（居）    彭庄村
别名        徐庄彭庄村便民服务站、彭庄村委会
电话        13000001148
面积（㎡）  40

人员

编号           姓名  来源        专职  电话
-------------  ----  ----------  ----  -----------
xuzhuang-qiao  乔某  专职代办员  是    13000001149

$ bianmin station show 彭庄
徐庄镇彭庄村便民服务站

项目        内容
----------  --------------------------------
简称        xuzhuang-pengzhuang
代码        370406106200
所属中心    徐庄镇便民服务中心
村（居）    彭庄村
别名        徐庄彭庄村便民服务站、彭庄村委会
电话        13000001148
面积（㎡）  40

人员

编号           姓名  来源        专职  电话
-------------  ----  ----------  ----  -----------
xuzhuang-qiao  乔某  专职代办员  是    13000001149

$ bianmin station show 郭庄
! bianmin: error: '郭庄' may be 2 units
! bianmin: hint: name one by its id: shancheng-guozhuang, xuzhuang-guozhuang
[2]

$ bianmin station show xuzhuang-pengzhang
! bianmin: error: no station 'xuzhuang-pengzhang'
! bianmin: hint: did you mean 'xuzhuang-pengzhuang'?
[4]

% At the counter too: by the village where it is the only one, by the town before it where it is not.
$ bianmin case list --station 彭庄 -q --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人

$ bianmin case list --station 郭庄
! bianmin: error: several units are called 郭庄
! bianmin: hint: name one by its id: shancheng-guozhuang 山城街道郭庄社区便民服务站、xuzhuang-guozhuang 徐庄镇郭庄村便民服务站
[4]

$ bianmin case list --station 徐庄镇郭庄村 --format json
[]
