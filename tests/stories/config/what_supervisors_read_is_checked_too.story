# Checklists, formulas, weights and policies are read by few commands; their faults show in the check all the same.
# workspace: shanting

$ mkdir -p appraisal policy checklists

$ printf '[[weight]]\nstandard = "six-unity"\npoints = 100\n' > appraisal/assessment.toml

$ printf '[checklist]\nid = "winter"\n' > checklists/winter.toml

$ printf '[policy]\nid = "town"\n[[clause]]\nid = "1"\n' > policy/town.toml

$ bianmin config check -q
checklists/winter.toml:1:1: error: missing-key: `name` is missing here; add a line `name = …` below this one
policy/town.toml:1:1: error: missing-key: `title` is missing here; add a line `title = …` below this one
policy/town.toml:3:1: error: missing-key: `section` is missing here; add a line `section = …` below this one
policy/town.toml:3:1: error: missing-key: `text` is missing here; add a line `text = …` below this one
policy/town.toml:3:1: error: missing-key: `note` is missing here; say why a program cannot see it: note = "…"
[5]

$ rm checklists/winter.toml policy/town.toml && bianmin config check -q
appraisal/assessment.toml: error: unknown-standard: there is no checklist six-unity; name the id of a file in checklists/
[5]

$ sed -i 's/unity/unities/' appraisal/assessment.toml && bianmin config check -q

% A fault in one file hides none of another's.
$ printf '[checklist]\nid = "winter"\n' > checklists/winter.toml

$ sed -i 's/100/90/' appraisal/assessment.toml

$ mkdir upload && printf '[schema]\nname = "province"\n[[table]]\nname = "cases"\nrows = "acepted"\n[[table.columns]]\nname = "NO"\nsource = "numbr"\n' > upload/province.toml

$ bianmin config check -q
appraisal/assessment.toml:1:1: error: weights: the weights add up to 90, not to 100; change points until they do
checklists/winter.toml:1:1: error: missing-key: `name` is missing here; add a line `name = …` below this one
upload/province.toml:5:8: error: unknown-word: `acepted` is no word for `rows`; did you mean `accepted`?
upload/province.toml:8:10: error: unknown-word: `numbr` is no word for `source`; did you mean `number`?
[5]

$ rm -r checklists/winter.toml upload appraisal

$ printf '[checklist]\nid = "winter"\nname = "冬季检查"\nof = "station"\nclause = "二(二)"\nbasis = "山政办发〔2018〕38号"\npass = 60\n[[item]]\nid = "register"\ntext = "台账有登记"\nclause = "二(二)"\nweight = 10\nmethod = "系统"\nevidence = "台账"\nanswer = "是否"\nmeasure = "registr"\n' > checklists/winter.toml

$ bianmin config check -q
checklists/winter.toml:8:1: error: weights: the weights of the items add up to 10, not 100; change weight until they do
checklists/winter.toml:16:11: error: unknown-measure: there is no measure registr; one of: official-name, director-of-office, deputy-full-time, agent-named, agent-source, agent-on-duty, ab-posts, coverage, guides-current, four-systems, phone, extranet, area, stations-sited, register-kept, on-time, on-time-limited, on-time-agency, one-notice, free-agency, special-services, by-appointment, after-hours, entrusted, home-visits, other-services, complaints-handled, rectified, ratings-asked, plan-on-time, trainings, staff-stable
[5]
