# District, centers, stations, and what each lacks.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin org tree | head -5
山亭区
├─ 北庄镇便民服务中心（工作人员13人，收件0）
│  ├─ 北庄镇北庄村便民服务站（代办员1人，收件0）
│  ├─ 北庄镇毛宅村便民服务站（代办员1人，收件0）
│  └─ 北庄镇高庄村便民服务站（代办员1人，收件0）

$ bianmin org tree --center xuzhuang
徐庄镇便民服务中心（工作人员17人，收件0）
├─ 徐庄镇彭庄村便民服务站（代办员1人，收件0）
├─ 徐庄镇葫芦套村便民服务站（代办员1人，收件0）
├─ 徐庄镇乔山村便民服务站（代办员1人，收件0）
├─ 徐庄镇土山村便民服务站（代办员1人，收件0）
├─ 徐庄镇湖沟村便民服务站（代办员1人，收件0）
├─ 徐庄镇前徐村便民服务站（代办员1人，收件0）
└─ 徐庄镇郭庄村便民服务站（代办员1人，收件0）

$ bianmin org tree --center fucheng --lang en
凫城镇便民服务中心 (staff 13, received 0, not on the extranet)
├─ 凫城镇西凫山村便民服务站 (agents 1, received 0)
├─ 凫城镇东凫山村便民服务站 (agents 1, received 0)
└─ 凫城镇官庄村便民服务站 (agents 1, received 0)

$ bianmin org tree --center xuzhuang --format jsonl | jq -c '[.unit, .level]' | head -2
["xuzhuang",0]
["xuzhuang-pengzhuang",1]

$ bianmin org tree --center xuzhuang --format json | head -12
[
 {
  "unit": "xuzhuang",
  "kind": "center",
  "name": "徐庄镇便民服务中心",
  "parent": "370406",
  "level": 0,
  "people": 17,
  "received": 0,
  "extranet": true,
  "platform": "枣庄市政务服务平台",
  "gaps": []

% The district's figure is its centers', as a center's has its stations' in it.
$ bianmin import ledger ledgers/xuzhuang-2018-08.csv -q
[7]

$ bianmin org tree --format json | jq -c '[.[0].received > 0, .[0].received == ([.[] | select(.kind == "center") | .received] | add)]'
[true,true]

$ bianmin org tree --center xuzhuang --svg | head -3 | cut -c1-120
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 574 262" width="574" height="262" font-family="SimSun,宋体,NSimSu
<rect width="574" height="262" fill="#fff"/>
<circle cx="14" cy="20" r="4" fill="#1a7f4b"/>

$ bianmin org tree --center nowhere
! bianmin: error: no center 'nowhere'
! bianmin: hint: 'bianmin center list' lists them
[4]

$ bianmin org tree -o 体系.xlsx
! bianmin: error: the tree is printed as table, html, pdf or json, or drawn by --svg
! bianmin: hint: give --format pdf, or a file that ends in .pdf
[2]

% A file's ending is as good as an option; on paper it is one sheet.
$ bianmin org tree --svg -o 体系.svg

$ head -c 4 体系.svg
<svg

$ bianmin org tree --format pdf | pdfinfo - | grep Pages | tr -s ' '
Pages: 1
