# Who holds which post and who stands in.
# workspace: shanting

$ bianmin staff list --unit xuzhuang
人员

编号            姓名  单位                角色      窗口          岗位  顶岗
--------------  ----  ------------------  --------  ------------  ----  ----
xuzhuang-zhu    朱某  徐庄镇便民服务中心  主任
xuzhuang-qin    秦某  徐庄镇便民服务中心  副主任
xuzhuang-li     李某  徐庄镇便民服务中心  窗口人员  人社窗口      A岗   卫某
xuzhuang-wang   王某  徐庄镇便民服务中心  窗口人员  医保窗口      A岗   卫某
xuzhuang-zhao   赵某  徐庄镇便民服务中心  窗口人员  民政窗口      A岗   蒋某
xuzhuang-feng   冯某  徐庄镇便民服务中心  窗口人员  残联窗口      A岗   蒋某
xuzhuang-zhou   周某  徐庄镇便民服务中心  窗口人员  国土村建窗口  A岗   沈某
xuzhuang-wu     吴某  徐庄镇便民服务中心  窗口人员  涉农窗口      A岗   沈某
xuzhuang-zheng  郑某  徐庄镇便民服务中心  窗口人员  户籍窗口      A岗   韩某
xuzhuang-sun    孙某  徐庄镇便民服务中心  窗口人员  卫健窗口      A岗   蒋某
xuzhuang-chen   陈某  徐庄镇便民服务中心  窗口人员  党务政务窗口  A岗   杨某
xuzhuang-chu    褚某  徐庄镇便民服务中心  窗口人员  综合窗口      A岗   杨某
xuzhuang-wei    卫某  徐庄镇便民服务中心  窗口人员  人社窗口      B岗
xuzhuang-jiang  蒋某  徐庄镇便民服务中心  窗口人员  民政窗口      B岗
xuzhuang-shen   沈某  徐庄镇便民服务中心  窗口人员  国土村建窗口  B岗
xuzhuang-han    韩某  徐庄镇便民服务中心  窗口人员  户籍窗口      B岗
xuzhuang-yang   杨某  徐庄镇便民服务中心  窗口人员  综合窗口      B岗

$ bianmin staff list --role 督查人员
人员

编号         姓名  单位    角色      窗口  岗位  顶岗
-----------  ----  ------  --------  ----  ----  ----
district-he  何某  山亭区  督查人员

$ bianmin staff show xuzhuang-wei
卫某

项目      内容
--------  ------------------------------------------
编号      xuzhuang-wei
单位      徐庄镇便民服务中心
角色      窗口人员
窗口      人社窗口
岗位      B岗
顶谁的岗  李某（xuzhuang-li）、王某（xuzhuang-wang）
专职      否
电话      13000001143

可办环节

范围            环节
--------------  --------------------------------------------------------------------
全区            登记（投诉）、期限重算、预警
本中心及各站    登记、一次性告知、补正、受理、退办、承办、转办、会办
                会办意见、上报、批复、中止、恢复、延期、催办、办结
                回交、评价、撤回、重办、更正、核费、代收、退费
                作废票据、上缴、移送、签收、回访、打印文书、导入台账、村级与中心交换
                查看完整个人信息
本人及所顶岗位  登记（离岗、考勤）、受理（离岗、考勤）、办结（离岗、考勤）
                撤回（离岗、考勤）

$ bianmin staff show 秦某
! bianmin: error: 2 people are called '秦某'
! bianmin: hint: name one by its id: shuiquan-fuzhuren, xuzhuang-qin
[2]

$ bianmin staff show xuzhuang-le
! bianmin: error: no staff member 'xuzhuang-le'
! bianmin: hint: did you mean 'xuzhuang-li'?
[4]
