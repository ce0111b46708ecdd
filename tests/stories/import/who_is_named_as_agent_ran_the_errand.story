# A 代办员 in a center's ledger makes the matter entrusted service: counted so, and not for who must appear in person.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,身份证号,事项名称,办结日期,经办人,代办员\n2018-08-06,王九,370499195003150013,临时救助,2018-08-10,李某,乔某\n2018-08-06,赵一,37049919600101002X,养老认证,2018-08-06,李某,乔某\n2018-08-07,赵一,37049919600101002X,临时救助,2018-08-10,李某,无\n2018-08-07,钱二,370499196505050017,临时救助,2018-08-10,李某,钱二\n' > 代办.csv

$ bianmin import ledger 代办.csv
台账导入

文件      行数  接受  更正  待核  拒收  重复
--------  ----  ----  ----  ----  ----  ----
代办.csv     4     3     0     1     0     0
!   代办.csv, row 4, 事项名称: agent-allowed: 城乡居民养老保险待遇资格认证 cannot be entrusted: the applicant must appear in person (须本人现场或人脸识别；行动不便者上门认证) — write （上门） behind the service when the applicant was present, else enter the matter in the center's ledger (二(四)委托、直接办理)
[7]

$ bianmin case list --channel agent --format csv | cut -d, -f1-6
办件编号,状态,类型,事项,申请人,收件
370406106-20180806-0001,已办结,承诺件,临时救助,王*,2018-08-06

$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | grep '"agency"' | tail -1
    "agency": 1,
