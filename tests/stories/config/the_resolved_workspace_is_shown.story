# Defaults and the workspace's own files, put together.
# workspace: shanting
# store: sqlite

$ bianmin config show | grep -v 目录
山亭区便民服务

项目                      内容
------------------------  ------------------------
区划代码                  370406
语言                      zh
台账                      ledger.db
不告知视为受理（工作日）  5
中心                      10
村站                      35
窗口                      73
人员                      171
事项                      76
导入方案                  center、station

事项组

代码  名称                        事项  窗口
----  --------------------------  ----  ------------
CJ    城乡建设                       2  国土村建窗口
CL    残联                           5  残联窗口
DW    党务政务                       4  党务政务窗口
GA    公安户籍                       5  户籍窗口
GT    国土与农村土地                 6  国土村建窗口
LY    林业                           1  涉农窗口
MZ    民政                          10  民政窗口
NB    涉农补贴与乡村振兴             7  涉农窗口
RS    人力资源和社会保障（劳保）    12  人社窗口
SC    市场监管                       2  市场监管窗口
SF    司法                           3  司法窗口
TY    退役军人事务                   3  退役军人窗口
WJ    卫生健康（计生）               5  卫健窗口
YB    医疗保障（新农合）             6  医保窗口
YJ    应急管理                       2  应急窗口
ZH    一件事联办                     3  综合窗口

工作日历

年    工作日  版本（最近的通知）
----  ------  ----------------------
2018     250  国办发明电〔2018〕15号
2019     250  国办发明电〔2019〕3号
2020     249  国办发明电〔2020〕1号
2021     250  国办发明电〔2020〕27号
2022     249  国办发明电〔2022〕16号
2023     249  国办发明电〔2022〕16号
2024     251  国办发明电〔2023〕7号
2025     248  国办发明电〔2024〕12号
2026     248  国办发明电〔2025〕7号
2027          尚未公布

$ bianmin config show --format json | jq -c '[.district, (.units|length), (.services|length), .services[0].promised]'
["370406",46,76,{"value":20,"unit":"workday"}]

% A file of the same name takes the place of the default.
$ mkdir -p catalog && printf '[group]\ncode = "SC"\ntitle = "市场监管"\nwindow = "市场监管窗口"\n' > catalog/sc.toml

$ bianmin config show --format json | jq '.services|length'
74
