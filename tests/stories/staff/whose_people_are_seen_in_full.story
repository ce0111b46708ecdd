# Personal data in full are for those who serve these people: the clerk's center, the agent's village, the district for all.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --station xuzhuang-pengzhuang --service 合作医疗 --name 王五 --phone 13000000003 --material all -q
370406106200-20181008-0001

$ bianmin --as xuzhuang-qiao --reveal case show 370406106200-20181008-0001 --format csv | grep -E '^(申请人|电话),'
申请人,王五
电话,13000000003

$ bianmin --as xuzhuang-hulutao-agent --reveal case show 370406106200-20181008-0001
! bianmin: error: refused: reveal
!   outside-own-unit: 廖某 is agent of xuzhuang-hulutao: the right to 'reveal' does not reach xuzhuang-pengzhuang: 'xuzhuang-hulutao-agent' — who may: xuzhuang: director, deputy, window; xuzhuang-pengzhuang: agent; 370406: supervisor (个人信息保护法第六条)
[3]

$ bianmin --as xuzhuang-hulutao-agent case show 370406106200-20181008-0001 --format csv | grep -E '^(申请人|电话),'
申请人,王*
电话,130****0003

$ bianmin --as xuzhuang-zhao --reveal case list --center xuzhuang --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20181008-0001,已登记,即办件,城乡居民基本医疗保险参保登记,王五,2018-10-08,,,

$ bianmin --as xuzhuang-zhao --reveal case list
! bianmin: error: refused: reveal
!   outside-own-unit: 赵某 is window of xuzhuang: the right to 'reveal' does not reach 370406: 'xuzhuang-zhao' — who may: 370406: director, deputy, window, supervisor (个人信息保护法第六条)
[3]

$ bianmin --as xuzhuang-zhao --reveal due --center xiji
! bianmin: error: refused: reveal
!   outside-own-unit: 赵某 is window of xuzhuang: the right to 'reveal' does not reach xiji: 'xuzhuang-zhao' — who may: xiji: director, deputy, window; 370406: supervisor (个人信息保护法第六条)
[3]

$ bianmin --as xuzhuang-zhao --reveal export ledger --center xiji --month 2018-10 -o x.csv
! bianmin: error: refused: reveal
!   outside-own-unit: 赵某 is window of xuzhuang: the right to 'reveal' does not reach xiji: 'xuzhuang-zhao' — who may: xiji: director, deputy, window; 370406: supervisor (个人信息保护法第六条)
[3]

$ bianmin --as district-he --reveal case list --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106200-20181008-0001,已登记,即办件,城乡居民基本医疗保险参保登记,王五,2018-10-08,,,
