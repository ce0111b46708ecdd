# 六统一: what the configuration shows, what an inspector adds.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin center audit xuzhuang --format csv | grep 系统 | head -3
! bianmin: 1 of 1 do not pass 六统一

$ bianmin center audit xuzhuang --format csv | cut -d, -f1-3 | grep 合格
official-name,合格,5
area,合格,5
extranet,合格,3
domains,合格,6
director,合格,2
deputy,合格,2
ab-posts,合格,2
register,不合格,1
four-systems,合格,3
special-services,不合格,2
published,不合格,3
training,不合格,1
! bianmin: 1 of 1 do not pass 六统一

$ bianmin center audit --all --standard 八到位 --format csv | head -3
机构,得分,合格,不合格,未查,结论
北庄镇便民服务中心,35,8,1,14,未达标
城头镇便民服务中心,35,8,1,14,未达标
! bianmin: 10 of 10 do not pass 八到位

$ bianmin center audit xuzhuang --standard nine-ones
! bianmin: error: 九个一 is for a station
! bianmin: hint: see: bianmin station audit --standard nine-ones
[2]

$ bianmin center inspect xuzhuang --as district-he --answer area=260
370406106-20180910-0001: 徐庄镇便民服务中心 3项不合格
! bianmin: to be put right by 2018-12-07: area 场地面积一般不低于300平方米 370406106-20180910-0002
! bianmin: to be put right by 2018-09-17: register 台账有登记、无断档 370406106-20180910-0003
! bianmin: to be put right by 2018-09-17: published 公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单 370406106-20180910-0004

$ bianmin center audit xuzhuang --format csv | grep '^area,'
area,不合格（答复与台账不符）,5,场地面积一般不低于300平方米,2018-09-10 答：260；380平方米,二(二)
! bianmin: 1 of 1 do not pass 六统一

% What was measured counts in every list that asks for it; what is to be put right is not put right yet.
$ bianmin center audit xuzhuang --standard shortfalls --format csv -q | grep -E '^(area|rectified),'
rectified,未查,3,上次检查指出的问题已整改,整改3件，未办结3，超期0,三(三)督查
area,不合格（答复与台账不符）,6,中心场地面积一般不低于300平方米,2018-09-10 答：260；380平方米,二(二)

% What a unit says of itself stands nowhere against what others saw.
$ bianmin center inspect xuzhuang --as xuzhuang-qin --answer area=390 --answer open-hall=true
370406106-20180910-0005: 徐庄镇便民服务中心 2项不合格
! bianmin: right again by this visit, closed by who found it: area 场地面积一般不低于300平方米 370406106-20180910-0002

$ bianmin center audit xuzhuang --format csv -q | grep -E '^(area|open-hall),'
area,不合格（答复与台账不符）,5,场地面积一般不低于300平方米,2018-09-10 答：260；380平方米,二(二)
open-hall,合格,2,设立开放式大厅,2018-09-10 自查：是,二(二)

$ bianmin center inspect xuzhuang --as district-he
! bianmin: error: refused: 徐庄镇便民服务中心
!   no-answers: an inspection of 徐庄镇便民服务中心 without a single answer: 'xuzhuang' — give --answer ITEM=VALUE or --from FILE
[3]
