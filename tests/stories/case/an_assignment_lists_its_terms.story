# 承办单 lists by when each stage is through (各环节期限).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --material all --accept -q

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case print 370406106-20180810-0001 --form assignment --format json | grep -o '{[^{}]*"term_step"[^}]*}'

$ bianmin case forward 370406106-20180810-0001 --to 区民政局 --within 10 -q

$ bianmin case print 370406106-20180810-0001 --form assignment --format json | grep -o '{[^{}]*"term_step":"上级审批"[^}]*}'

$ bianmin case open --service ZH-20-001 --name 赵六 --material all --accept -q

$ bianmin case join 370406106-20180810-0002 --unit 派出所 -q; bianmin case join 370406106-20180810-0002 --unit 医保办 --within 3 -q; bianmin case assign 370406106-20180810-0002 --to xuzhuang-zhao -q

$ bianmin case print 370406106-20180810-0002 --form assignment --format json | grep -o '{[^{}]*"term_step"[^}]*}'
