# 承办单 lists by when each stage is through (各环节期限).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --material all --accept -q
370406106-20180810-0001

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case print 370406106-20180810-0001 --form assignment --format json | grep -o '{[^{}]*"term_step"[^}]*}'
{"no":"1","term_step":"镇街审查","term_by":"民政办","term_limit":"","term_due":"2018年9月7日"}
{"no":"2","term_step":"上级审批","term_by":"区民政局","term_limit":"上报时确定","term_due":""}
{"no":"3","term_step":"公示","term_by":"民政办","term_limit":"7日","term_due":""}
{"no":"4","term_step":"办结","term_by":"民政办","term_limit":"22个工作日","term_due":"2018年9月11日"}
{"no":"5","term_step":"送达","term_by":"徐庄镇便民服务中心","term_limit":"办结之日起10个工作日","term_due":""}

$ bianmin case forward 370406106-20180810-0001 --to 区民政局 --within 10 -q

$ bianmin case print 370406106-20180810-0001 --form assignment --format json | grep -o '{[^{}]*"term_step":"上级审批"[^}]*}'
{"no":"2","term_step":"上级审批","term_by":"区民政局","term_limit":"","term_due":"2018年8月24日"}

$ bianmin case open --service ZH-20-001 --name 赵六 --material all --accept -q
370406106-20180810-0002

$ bianmin case join 370406106-20180810-0002 --unit 派出所 -q; bianmin case join 370406106-20180810-0002 --unit 医保办 --within 3 -q; bianmin case assign 370406106-20180810-0002 --to xuzhuang-zhao -q

$ bianmin case print 370406106-20180810-0002 --form assignment --format json | grep -o '{[^{}]*"term_step"[^}]*}'
{"no":"1","term_step":"会办","term_by":"派出所","term_limit":"","term_due":"2018年8月24日"}
{"no":"2","term_step":"会办","term_by":"医保办","term_limit":"","term_due":"2018年8月15日"}
{"no":"3","term_step":"办结","term_by":"综合窗口（卫健、公安、医保、人社）","term_limit":"10个工作日","term_due":"2018年8月24日"}
{"no":"4","term_step":"送达","term_by":"徐庄镇便民服务中心","term_limit":"办结之日起10个工作日","term_due":""}
