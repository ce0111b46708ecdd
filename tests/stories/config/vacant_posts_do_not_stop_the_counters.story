# A center without director and a station without agent are errors of the check; work goes on.
# workspace: shanting

$ sed -i '/^director/d' centers/dianzi.toml

$ sed -i 's/^unit = "dianzi-anling"/unit = "dianzi"/' staff/dianzi.toml

$ bianmin config check
centers/dianzi.toml:3:1: error: no-director: 店子镇便民服务中心 has no director; name the head of the general office: director = "<staff id>"（二(一)）
stations/dianzi.toml:13:1: error: no-agent: 店子镇安岭村便民服务站 has no agent; add a person with unit = "dianzi-anling" and roles = ["代办员"]（二(一)）
! bianmin: errors: 2, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10
[5]

$ bianmin case list -q
办件列表

（无）

% Any other error stops it.
$ sed -i 's/^code = "370406101"/code = "37040610"/' centers/dianzi.toml

$ bianmin case list
! bianmin: error: the configuration of [..]
!   centers/dianzi.toml:5:8: bad-code: `37040610` is no area code of this kind of unit — write the 9 digits of the statistical area code
! bianmin: hint: all of them: bianmin config check
[5]
