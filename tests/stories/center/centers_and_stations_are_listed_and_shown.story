# A center is named by id, code, name or town; a slip gets a hint.
# workspace: shanting

$ bianmin center list
便民服务中心

简称       代码       名称                  主任  副主任  窗口  村站  人员
---------  ---------  --------------------  ----  ------  ----  ----  ----
beizhuang  370406104  北庄镇便民服务中心    程某  苏某       7     3    13
chengtou   370406105  城头镇便民服务中心    姜某  崔某       7     3    13
dianzi     370406101  店子镇便民服务中心    高某  林某       7     3    13
fengmao    370406108  冯卯镇便民服务中心    侯某  龙某       7     3    13
fucheng    370406109  凫城镇便民服务中心    龚某  邵某       7     3    13
sangcun    370406103  桑村镇便民服务中心    董某  袁某       7     3    13
shancheng  370406001  山城街道便民服务中心  王某  张某       7     4    13
shuiquan   370406107  水泉镇便民服务中心    熊某  秦某       7     3    13
xiji       370406102  西集镇便民服务中心    许某  韩某       7     3    13
xuzhuang   370406106  徐庄镇便民服务中心    朱某  秦某      10     7    17

$ bianmin center show 徐庄镇
徐庄镇便民服务中心

项目        内容
----------  ----------------------------------------------
简称        xuzhuang
代码        370406106
镇（街道）  徐庄镇
别名        徐庄便民服务中心、徐庄便民中心、徐庄镇便民中心
主任        朱某（xuzhuang-zhu）
专职副主任  秦某（xuzhuang-qin）
电话        13000001129
监督电话    13000001130
地址        徐庄镇政府办公楼一楼
面积（㎡）  380

窗口

编号         名称          进驻部门          事项组          A岗   顶岗
-----------  ------------  ----------------  --------------  ----  ----
xuzhuang-rs  人社窗口      人社所            RS              李某  卫某
xuzhuang-yb  医保窗口      医保办            YB              王某  卫某
xuzhuang-mz  民政窗口      民政办            MZ              赵某  蒋某
xuzhuang-cl  残联窗口      残联              CL              冯某  蒋某
xuzhuang-gt  国土村建窗口  自然资源所        GT CJ           周某  沈某
xuzhuang-nb  涉农窗口      农业综合服务中心  NB LY           吴某  沈某
xuzhuang-ga  户籍窗口      派出所            GA              郑某  韩某
xuzhuang-wj  卫健窗口      卫健办            WJ              孙某  蒋某
xuzhuang-dw  党务政务窗口  党政办            DW              陈某  杨某
xuzhuang-zh  综合窗口      党政办            SF SC TY YJ ZH  褚某  杨某

村（居）便民服务站

简称                 代码          名称                      代办员  电话
-------------------  ------------  ------------------------  ------  -----------
xuzhuang-pengzhuang  370406106200  徐庄镇彭庄村便民服务站    乔某    13000001148
xuzhuang-hulutao     370406106201  徐庄镇葫芦套村便民服务站  廖某    13000001150
xuzhuang-qiaoshan    370406106202  徐庄镇乔山村便民服务站    贾某    13000001152
xuzhuang-tushan      370406106203  徐庄镇土山村便民服务站    夏某    13000001154
xuzhuang-hugou       370406106204  徐庄镇湖沟村便民服务站    韦某    13000001156
xuzhuang-qianxu      370406106205  徐庄镇前徐村便民服务站    付某    13000001158
xuzhuang-guozhuang   370406106207  徐庄镇郭庄村便民服务站    方某    13000001160

$ bianmin center show 370406106 --format json | jq -c '[.id, .deputy, (.windows|length), (.stations|length), (.staff|length)]'
["xuzhuang","xuzhuang-qin",10,7,17]

$ bianmin center show xuzhuan
! bianmin: error: no center 'xuzhuan'
! bianmin: hint: did you mean 'xuzhuang'?
[4]

$ bianmin center list --format json | jq -c '.[0]'
{"id":"beizhuang","kind":"center","code":"370406104","name":"北庄镇便民服务中心","parent":"370406","town":"北庄镇","short_name":"北庄","village":null,"aliases":["北庄便民服务中心","北庄便民中心","北庄镇便民中心"],"director":"beizhuang-zhuren","deputy":"beizhuang-fuzhuren","phone":"13000001087","complaint_phone":"13000001088","address":"北庄镇政府办公楼一楼","area":360,"windows":7,"stations":3,"staff":13}
