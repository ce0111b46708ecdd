# 应进必进: the eight domains the policy names, at every center or at one.
# workspace: shanting

$ bianmin service coverage
应进必进：各领域进驻情况

领域      事项  已进驻的中心  未进驻的中心
--------  ----  ------------  ------------
党务政务     4         10/10
计生         5         10/10
国土         6         10/10
城建         2         10/10
民政        10         10/10
劳保        12         10/10
新农合       6         10/10
涉农补贴     7         10/10

依据：二(三)应进必进

$ bianmin service coverage --center xuzhuang
徐庄镇便民服务中心：应进必进

领域      事项  窗口          进驻情况
--------  ----  ------------  --------
党务政务     4  党务政务窗口  已进驻
计生         5  卫健窗口      已进驻
国土         6  国土村建窗口  已进驻
城建         2  国土村建窗口  已进驻
民政        10  民政窗口      已进驻
劳保        12  人社窗口      已进驻
新农合       6  医保窗口      已进驻
涉农补贴     7  涉农窗口      已进驻

依据：二(三)应进必进

% A center whose window no longer serves land and building.
$ sed -i 's/^groups = \["GT", "CJ"\]/groups = []/' centers/xuzhuang.toml

$ bianmin service coverage
应进必进：各领域进驻情况

领域      事项  已进驻的中心  未进驻的中心
--------  ----  ------------  ------------
党务政务     4         10/10
计生         5         10/10
国土         6          9/10  徐庄
城建         2          9/10  徐庄
民政        10         10/10
劳保        12         10/10
新农合       6         10/10
涉农补贴     7         10/10

依据：二(三)应进必进
! bianmin: domains that are missing at a center: 2
[7]

$ bianmin service coverage --center 徐庄镇 --format json | jq -c '.[] | select(.gap != "none")'
{"center":"xuzhuang","domain":"国土","services":6,"windows":[],"gap":"no_window","clause":"二(三)应进必进"}
{"center":"xuzhuang","domain":"城建","services":2,"windows":[],"gap":"no_window","clause":"二(三)应进必进"}
! bianmin: domains that are missing at a center: 2

$ bianmin service coverage --center nowhere
! bianmin: error: no center 'nowhere'
! bianmin: hint: 'bianmin center list' lists them
[4]

$ bianmin service coverage --center xuzhuang --district
! bianmin: error: one center or the whole district, not both
! bianmin: hint: give one of --center and --district
[2]
