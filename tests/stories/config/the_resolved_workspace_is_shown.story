# Defaults and the workspace's own files, put together.
# workspace: shanting
# store: sqlite

$ bianmin config show --format csv | grep -v 目录
项目,内容
区划代码,370406
语言,zh
台账,ledger.db
不告知视为受理（工作日）,5
中心,10
村站,35
窗口,73
人员,171
事项,76
导入方案,center、station

$ bianmin config show --format json | jq -c '[.district, (.units|length), (.services|length), .services[0].promised]'
["370406",46,77,{"value":20,"unit":"workday"}]

% A file of the same name takes the place of the default.
$ mkdir -p catalog && printf '[group]\ncode = "SC"\ntitle = "市场监管"\nwindow = "市场监管窗口"\n' > catalog/sc.toml

$ bianmin config show --format json | jq '.services|length'
75
