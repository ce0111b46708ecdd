# Examples of import doubts hide what is somebody's, not what the catalog or a broken cell says.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '%s\n' '徐庄镇便民服务中心2018年8月办件台账,,,,,' '序号,受理日期,申请人,身份证号,事项名称,备注' \
    '1,2018-08-06,张三,370499195003150013,低保,#REF!' '2,2018-08-07,李四,370499195003150012,临时救助,' > 徐庄.csv

$ printf '%s\n' '徐庄镇彭庄村便民服务站代办服务登记台账,,,,' '序号,日期,委托人,身份证号,代办事项' '1,2018-08-06,孙七,370499198001010010,残疾人证新办' > 彭庄.csv

$ bianmin import ledger 徐庄.csv 彭庄.csv -q 2>/dev/null
[7]

$ bianmin report monthly --month 2018-08 --center xuzhuang --format json | jq -r '.doubts[].example'
彭庄.csv:3 代办事项：残疾人证新办 不得委托代办：申请人须亲自到场（残疾评定须本人到指定机构）
徐庄.csv:3 备注：公式出错：单元格里是错误值#REF!
徐庄.csv:4 身份证号：身份证号的校验位不符
