# 一次性告知: who was told twice what is missing counts in the audit, from the log (二(四)受理).
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ for n in 1 2; do bianmin case open --center xuzhuang --service 低保 --name 王$n --phone 1300000000$n -q --as xuzhuang-zhao; done
370406106-20180910-0001
370406106-20180910-0002

$ bianmin case notify 370406106-20180910-0001 --missing 户口簿 -q --as xuzhuang-zhao

$ bianmin case notify 370406106-20180910-0002 --missing 户口簿 -q --as xuzhuang-zhao

$ bianmin center audit xuzhuang --format csv -q | grep '^one-notice,'
one-notice,合格,2,材料不全的一次性书面告知，没有重复告知,2018年7月1日至9月10日一次告知清楚2/2，100.0%,二(四)受理

$ bianmin case supply 370406106-20180910-0002 --material 户口簿 -q --as xuzhuang-zhao

$ bianmin case notify 370406106-20180910-0002 --missing 身份证 --because 复印件看不清 -q --as xuzhuang-zhao

$ bianmin center audit xuzhuang --format csv -q | grep '^one-notice,'
one-notice,不合格,2,材料不全的一次性书面告知，没有重复告知,2018年7月1日至9月10日一次告知清楚1/2，50.0%,二(四)受理
