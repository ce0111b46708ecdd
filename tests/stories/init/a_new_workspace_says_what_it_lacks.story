# Without an example there are explained settings, samples, and an empty ledger; the name may hold quotation marks.
# store: sqlite

$ bianmin init w --district 370406 --name 'A "quoted" name' -q

$ ls w w/centers w/stations
w:
bianmin.toml
calendar
catalog
centers
checklists
forms
imports
ledger.db
staff
staff.toml
stations

w/centers:
center.toml.sample

w/stations:
stations.toml.sample

$ grep -v '^#' w/bianmin.toml | grep .
name = "A \"quoted\" name"
district = "370406"
language = "zh"
store = "ledger.db"
silence_days = 5

$ bianmin -C w config check
bianmin.toml:1:1: warning: no-center: the workspace has no center; write one file for each center in centers/, see centers/center.toml.sample
! bianmin: errors: 0, warnings: 1; units: 1, staff: 0, services: 76, calendar years: 10

% The samples are sound: named .toml, they are read, and only their people are missing.
$ cp w/centers/center.toml.sample w/centers/xuzhuang.toml

$ cp w/stations/stations.toml.sample w/stations/xuzhuang.toml

$ bianmin -C w config check -q
centers/xuzhuang.toml:2:1: warning: group-not-served: no window of 徐庄镇便民服务中心 serves CJ, DW, GA, GT, LY, NB, RS, SC, SF, TY, WJ, YB, YJ, ZH; add them to the groups of a window; little business goes to 综合窗口（二(三)）
centers/xuzhuang.toml:8:12: error: dangling-reference: there is no person `xuzhuang-zhuren`; add it, or name one that exists
centers/xuzhuang.toml:9:10: error: dangling-reference: there is no person `xuzhuang-fuzhuren`; add it, or name one that exists
stations/xuzhuang.toml:4:1: error: no-agent: 徐庄镇彭庄村便民服务站 has no agent; add a person with unit = "xuzhuang-pengzhuang" and roles = ["代办员"]（二(一)）
[5]

% DIR alone is enough: the district is named later.
$ bianmin init mine
! bianmin: made the workspace mine with an empty ledger
! bianmin: next: cd mine
! bianmin: then: write the six-digit area code of the district in bianmin.toml, and a center in centers/
! bianmin: then: bianmin config check; bianmin center list; bianmin help case open

$ bianmin -C mine config check
bianmin.toml:1:1: warning: no-center: the workspace has no center; write one file for each center in centers/, see centers/center.toml.sample
bianmin.toml:7:12: warning: no-district: the district has no area code yet; write its six digits: district = "370406"
! bianmin: errors: 0, warnings: 2; units: 1, staff: 0, services: 76, calendar years: 10

$ sed -i 's/^district = .*/district = "370406"/' mine/bianmin.toml; bianmin -C mine config check
bianmin.toml:1:1: warning: no-center: the workspace has no center; write one file for each center in centers/, see centers/center.toml.sample
! bianmin: errors: 0, warnings: 1; units: 1, staff: 0, services: 76, calendar years: 10
