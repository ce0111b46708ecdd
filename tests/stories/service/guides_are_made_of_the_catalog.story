# The guides an office lays on its desk are made of the catalog, and an audit knows when they are older than it.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin service guide 临时救助 --center xuzhuang --format json | head -c 120
{"service":"临时救助","service_code":"MZ-05-003","kind":"承诺件","objects":"自然人","unit":"徐庄镇便民服

$ bianmin service guide 临时救助 --center xuzhuang -o guide.pdf && pdftotext -layout guide.pdf - | grep -o '临时救助办事指南\|受理；材料不全的一次性告知\|不收费\|徐庄镇便民服务中心'
徐庄镇便民服务中心
临时救助办事指南
不收费
受理；材料不全的一次性告知

$ bianmin service guide 临时救助 --form card -o card.pdf && pdftotext -layout card.pdf - | grep -o '便民服务卡\|带什么\|多长时间'
便民服务卡
带什么
多长时间

$ bianmin service guide 临时救助 低保
! bianmin: error: several guides need a folder
! bianmin: hint: give --into FOLDER
[2]

$ bianmin service guide
! bianmin: error: guides are of named services, or of all
! bianmin: hint: name services, or give --all
[2]

$ bianmin service guide 临时救助 --center xuzhuang --station xuzhuang-pengzhuang
! bianmin: error: a guide is of one office
! bianmin: hint: give --center or --station
[2]

% Nobody has made any yet.
$ bianmin center audit xuzhuang --format csv -q | grep 不旧于事项清单
published,不合格,3,公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单,未制作办事指南,二(四)政务公开

$ bianmin service guide --all -q

$ ls guides | head -3
CJ-05-001.html
CJ-05-002.html
CL-05-004.html

$ bianmin center audit xuzhuang --format csv -q | grep 不旧于事项清单
published,合格,3,公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单,指南齐全且不旧于清单的事项76/76,二(四)政务公开

% The catalog changes; the guide lies there as it was, until it is made again.
$ printf '%s\n' '[group]' 'code = "HY"' 'title = "证明"' 'window = "民政窗口"' '[[service]]' 'id = "HY-1"' 'name = "婚姻状况证明"' 'kind = "承诺件"' 'department = "民政办"' \
    'promised = { value = 3, unit = "工作日" }' 'basis = ["婚姻登记条例"]' 'materials = [{ name = "身份证" }]' 'result = "证明"' > catalog/hy.toml

$ bianmin service guide --all -q

$ sed -i 's/value = 3/value = 2/' catalog/hy.toml

$ bianmin center audit xuzhuang --format csv -q | grep 不旧于事项清单
published,不合格,3,公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单,指南齐全且不旧于清单的事项76/77，缺：婚姻状况证明（指南已旧）,二(四)政务公开

$ bianmin service guide HY-1 --into guides && wc -l < guides/guides.csv
78
! bianmin: 1 written into guides

$ bianmin center audit xuzhuang --format csv -q | grep 不旧于事项清单
published,合格,3,公开法律依据、办理流程、申报材料、办理时限、收费标准及依据，不旧于事项清单,指南齐全且不旧于清单的事项77/77,二(四)政务公开

$ bianmin service guide 临时救助 --dry-run --into none && ls none
! bianmin: 1 guides would be written
! ls: cannot access 'none': No such file or directory
[2]
