# The registers say who came in JSON as well, masked like the list of cases, and in full with --reveal.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin complaint open --against xuzhuang-zhao --name 吴九九 --phone 13000000001 -q; bianmin complaint open --against xuzhuang-zhao -q; bianmin info open --about 低保名单 --name 郑十 -q; bianmin appointment book --service 临时救助 --time 2018-08-15T09:00 --name 孙七 --phone 13000000002 -q; bianmin station log add --topic 防汛 --name 周八 -q
370406106-20180813-0001
370406106-20180813-0002
370406106-20180813-0003
370406106-20180813-0004
370406106-20180813-0005

$ bianmin complaint list --format jsonl | grep -o '"applicant":{[^}]*}'
"applicant":{"name":"吴**","id_number":null,"phone":"130****0001","address":null}
"applicant":{"name":"匿名","id_number":null,"phone":null,"address":null}

$ bianmin complaint list --center xuzhuang --format jsonl --reveal --as xuzhuang-qin | grep -o '"applicant":{[^}]*}'
"applicant":{"name":"吴九九","id_number":null,"phone":"13000000001","address":null}
"applicant":{"name":"匿名","id_number":null,"phone":null,"address":null}

$ for list in 'case list --type information' 'case list --type complaint' 'appointment list' 'station log list'; do bianmin $list --format jsonl | grep -o '"applicant":{[^}]*}'; bianmin $list --format json | grep -o '"applicant":{"name":"[^"]*"'; done
"applicant":{"name":"郑*","id_number":null,"phone":null,"address":null}
"applicant":{"name":"郑*"
"applicant":{"name":"吴**","id_number":null,"phone":"130****0001","address":null}
"applicant":{"name":"匿名","id_number":null,"phone":null,"address":null}
"applicant":{"name":"吴**"
"applicant":{"name":"匿名"
"applicant":{"name":"孙*","id_number":null,"phone":"130****0002","address":null}
"applicant":{"name":"孙*"
"applicant":{"name":"周*","id_number":null,"phone":null,"address":null}
"applicant":{"name":"周*"

$ bianmin case list --type information --center xuzhuang --format jsonl --reveal --as xuzhuang-qin | grep -o '"applicant":{[^}]*}'
"applicant":{"name":"郑十","id_number":null,"phone":null,"address":null}
