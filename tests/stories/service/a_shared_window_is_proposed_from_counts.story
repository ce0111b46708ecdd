# 综合代办窗口: services of very little business, by the cases a center really received.
# now: 2018-10-08T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin import ledger ledgers/xuzhuang-2018-07.csv ledgers/xuzhuang-2018-08.csv \
    ledgers/xuzhuang-2018-09.csv -q > /dev/null; echo $?
7

$ bianmin service advise --months 3 --below 3
综合代办窗口建议
2018-07-09 至 2018-10-08 收件，少于“门槛”一栏件数的算业务量极少

中心  窗口          事项  收件  有台账的月  门槛  极少的事项  建议
----  ------------  ----  ----  ----------  ----  ----------  -------------------
徐庄  人社窗口        12    60           3     3           7  7项并入综合代办窗口
徐庄  医保窗口         6    39           3     3           2  2项并入综合代办窗口
徐庄  民政窗口        10    45           3     3           5  5项并入综合代办窗口
徐庄  残联窗口         5     7           3     3           4  4项并入综合代办窗口
徐庄  国土村建窗口     8     7           3     3           7  7项并入综合代办窗口
徐庄  涉农窗口         8    18           3     3           6  6项并入综合代办窗口
徐庄  户籍窗口         5    15           3     3           2  2项并入综合代办窗口
徐庄  卫健窗口         5     8           3     3           3  3项并入综合代办窗口
徐庄  党务政务窗口     4     5           3     3           3  3项并入综合代办窗口
徐庄  综合窗口        13     3           3     3           0  已是综合窗口

依据：二(三)；多少算“极少”文件没有规定

业务量极少的事项

窗口          编号       事项                                      收件
------------  ---------  ----------------------------------------  ----
人社窗口      RS-20-002  城乡居民养老保险信息变更                     0
人社窗口      RS-05-005  城乡居民养老保险注销登记与丧葬补助金领取     0
人社窗口      RS-07-009  就业困难人员认定                             0
人社窗口      RS-20-010  城乡公益性岗位申请                           0
人社窗口      RS-20-011  创业担保贷款申请                             0
人社窗口      RS-10-012  拖欠农民工工资投诉受理                       0
人社窗口      RS-07-008  就业登记、失业登记                           1
医保窗口      YB-20-002  城乡居民医疗保险参保信息变更                 0
医保窗口      YB-05-006  医疗救助申请                                 0
民政窗口      MZ-07-002  特困人员认定                                 0
民政窗口      MZ-05-004  困难残疾人生活补贴资格认定                   0
民政窗口      MZ-05-007  事实无人抚养儿童（孤儿）基本生活保障         0
民政窗口      MZ-05-008  经济困难老年人补贴申领                       0
民政窗口      MZ-05-009  惠民殡葬补助申领                             0
残联窗口      CL-07-002  残疾人证换领、补办                           0
残联窗口      CL-07-003  残疾人证迁移、注销                           0
残联窗口      CL-05-005  残疾人机动轮椅车燃油补贴申请                 0
残联窗口      CL-05-004  残疾人辅助器具适配申请                       1
国土村建窗口  CJ-05-002  公共租赁住房（租赁补贴）申请初审             0
国土村建窗口  GT-01-002  村民住宅乡村建设规划许可                     0
国土村建窗口  GT-07-003  宅基地使用权及房屋所有权登记                 0
国土村建窗口  GT-10-004  设施农业用地备案                             0
国土村建窗口  GT-07-005  农村土地承包经营权证变更、补换               0
国土村建窗口  GT-09-006  个人之间土地权属争议处理                     0
国土村建窗口  CJ-05-001  农村危房改造申请                             1
涉农窗口      NB-05-002  农机购置与应用补贴申请                       0
涉农窗口      NB-05-003  实际种粮农民一次性补贴（种粮大户）申报       0
涉农窗口      NB-07-005  防止返贫监测对象申报                         0
涉农窗口      NB-05-006  雨露计划职业教育补助申请                     0
涉农窗口      NB-20-007  脱贫人口小额信贷（富民贷）申请               0
涉农窗口      LY-01-001  林木采伐许可                                 2
户籍窗口      GA-07-004  居民身份证申领、换领、补领                   0
户籍窗口      GA-07-005  居住证申领                                   0
卫健窗口      WJ-01-002  再生育审批                                   0
卫健窗口      WJ-05-003  农村部分计划生育家庭奖励扶助对象确认         0
卫健窗口      WJ-05-004  计划生育家庭特别扶助对象确认                 0
党务政务窗口  DW-20-002  流动党员登记                                 0
党务政务窗口  DW-20-003  政府信息公开申请                             0
党务政务窗口  DW-10-004  信访事项受理                                 0
! bianmin: centers without any case of the period, left out: 9

$ bianmin service advise --center xuzhuang --below 1 --format json | jq -c '.[:3][]'
{"center":"xuzhuang","window":"xuzhuang-rs","service":"RS-20-002","name":"城乡居民养老保险信息变更","cases":0,"months":3,"below":1,"whole_window":false,"clause":"二(三)"}
{"center":"xuzhuang","window":"xuzhuang-rs","service":"RS-05-005","name":"城乡居民养老保险注销登记与丧葬补助金领取","cases":0,"months":3,"below":1,"whole_window":false,"clause":"二(三)"}
{"center":"xuzhuang","window":"xuzhuang-rs","service":"RS-07-009","name":"就业困难人员认定","cases":0,"months":3,"below":1,"whole_window":false,"clause":"二(三)"}

$ bianmin service advise --center xuzhuang --below 0
! bianmin: error: --below is at least 1, not 0
[2]

$ bianmin service advise --months 0
! bianmin: error: --months is from 1 to 240, not 0
[2]

% What nobody asked for in the year is noted.
$ bianmin service lint --group SF -q
catalog/sf.toml:12:6: note: no-use: SF-05-001 法律援助申请: nobody applied for it from 2017-10-09 to 2018-10-08; ask whether it is known, or whether it belongs to a shared window（二(三)应进必进）
catalog/sf.toml:36:6: note: no-use: SF-20-002 人民调解: nobody applied for it from 2017-10-09 to 2018-10-08; ask whether it is known, or whether it belongs to a shared window（二(三)应进必进）
