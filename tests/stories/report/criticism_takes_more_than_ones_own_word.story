# What a center says of itself criticises nobody, days that were set stand, and a station without a place is its center's failing.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin center inspect xuzhuang --standard shortfalls --as xuzhuang-qin --answer impact=造成不良影响 -q
370406106-20180910-0001

$ bianmin report circular --center xuzhuang -q | sed 's/　//g; s/ //g' | tr -d '\n' | grep -oE '不良影响：.*予以提醒|请按上列期限完成整改'
不良影响：造成不良影响（2018年9月10日自查，未经检查认定）。以上1个单位的问题尚未认定造成不良影响，予以提醒
请按上列期限完成整改

$ bianmin station inspect xuzhuang-pengzhuang --as district-he --answer place=没有固定场所 -q
370406106200-20180910-0001

$ bianmin center audit xuzhuang --standard shortfalls --format csv -q | grep '^stations,'
stations,不合格,4,辖区各社区（村居）便民服务站都有固定场所,查过场所的站1/7，没有固定场所：彭庄村,二(二)

$ bianmin center inspect xuzhuang --standard shortfalls --as district-he --answer site=否 2>&1 | grep -E 'site|stations'
bianmin: to be put right by 2018-12-07: site 中心设立在群众熟悉、进出方便的醒目地方 370406106-20180910-0005
bianmin: to be put right by 2018-10-12: stations 辖区各社区（村居）便民服务站都有固定场所 370406106-20180910-0006

$ bianmin report circular --center xuzhuang -q | sed 's/　//g; s/ //g' | tr -d '\n' | grep -o '场所不到位：.*。事项'
场所不到位：“中心设立在群众熟悉、进出方便的醒目地方”未达到要求（2018年9月10日检查：否），限2018年12月7日前整改；“辖区各社区（村居）便民服务站都有固定场所”未达到要求（查过场所的站1/7，没有固定场所：彭庄村），限2018年10月12日前整改。事项

$ bianmin center inspect xuzhuang --standard shortfalls --sheet filled --format html | sed 's/<[^>]*>/ /g' | grep -oE '何某|2018年9月10日' | sort | uniq -c
      1 2018年9月10日
      1 何某
