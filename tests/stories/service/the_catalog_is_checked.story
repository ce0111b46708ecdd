# Every fault of the catalog with file, line and clause; what is not known is said as well.
# now: 2022-08-10T09:30:00+08:00
# workspace: shanting

% The shipped catalog: three services need the person and are offered to agents.
$ bianmin service lint --severity warning
catalog/cl.toml:26:17: warning: in-person-for-agency: CL-07-001 残疾人证新办: the applicant must come in person, and yet an agent is offered; write agent_allowed = false, or say in note which part an agent does（二(三)）
catalog/gt.toml:81:17: warning: in-person-for-agency: GT-07-003 宅基地使用权及房屋所有权登记: the applicant must come in person, and yet an agent is offered; write agent_allowed = false, or say in note which part an agent does（二(三)）
catalog/nb.toml:50:17: warning: in-person-for-agency: NB-05-002 农机购置与应用补贴申请: the applicant must come in person, and yet an agent is offered; write agent_allowed = false, or say in note which part an agent does（二(三)）
! bianmin: services: 75; errors: 0, warnings: 3, notes: 0
! bianmin: of 72 services nobody has looked the basis up: whether it is in force is not known
! bianmin: the ledger has no case of the year: use was not looked at
[7]

$ bianmin service lint 低保 -q

% A file of our own, with a fault of each kind; of a draft they stop nobody's work.
$ printf '%s\n' '[group]' 'code = "HY"' 'title = "婚姻"' 'window = "综合窗口"' \
    '[[service]]' 'id = "HY-1"' 'name = "婚姻状况证明"' 'kind = "承诺件"' 'department = "民政办"' \
    'statutory = { value = 20, unit = "工作日" }' 'promised = { value = 30, unit = "自然日" }' \
    'materials = []' 'basis = ["中华人民共和国婚姻法第八条", "劳动合同法"]' 'result = "证明"' 'check = "已核对"' \
    '[[service]]' 'id = "HY-2"' 'name = "补发婚姻登记证"' 'kind = "承诺件"' 'department = "民政办"' \
    'statutory = { value = 3, unit = "工作日" }' 'promised = { value = 5, unit = "工作日" }' \
    'fee = 9' 'draft = true' > catalog/hy.toml

$ bianmin service lint --group HY
catalog/hy.toml:11:12: warning: promise-may-exceed: HY-1 婚姻状况证明: the promise of 30日 may end after the statutory 20个工作日; promise at most 20个工作日（二(四)承诺件）
catalog/hy.toml:13:9: warning: stale-basis: HY-1 婚姻状况证明: 婚姻法 is no longer in force since 2021-01-01 (民法典第一千二百六十条); look up and cite 民法典婚姻家庭编（二(四)政务公开）
catalog/hy.toml:22:12: error: promise-over-statutory: HY-2 补发婚姻登记证: the promise of 5个工作日 is longer than the statutory 3个工作日; promise at most 3个工作日（二(四)承诺件）
catalog/hy.toml:16:1: error: no-basis: HY-2 补发婚姻登记证: the legal basis is not given; add basis = ["…"] with article and number（二(四)政务公开）
catalog/hy.toml:16:1: error: no-materials: HY-2 补发婚姻登记证: the materials are not given; list them, or write materials = [] where none are needed（二(四)政务公开）
catalog/hy.toml:16:1: error: no-fee-basis: HY-2 补发婚姻登记证: a fee stands there without its basis; add fee_basis = "文号", or write fee = 0: no service fee may be charged（二(四)政务公开）
catalog/hy.toml:16:1: error: no-result: HY-2 补发婚姻登记证: what the applicant gets in the end is not given; add result = "…"（二(四)政务公开）
catalog/hy.toml:24:9: note: draft: HY-2 补发婚姻登记证: a draft: nobody can apply for it yet; publish it: bianmin service publish HY-2（二(四)政务公开）
! bianmin: services: 2; errors: 5, warnings: 2, notes: 1
! bianmin: of 1 services nobody has looked the basis up: whether it is in force is not known
! bianmin: the ledger has no case of the year: use was not looked at
[7]

$ bianmin service lint HY-2 --format json | jq -c '.[] | [.file, .line, .severity, .code, .clause]'
["catalog/hy.toml",22,"error","promise-over-statutory","二(四)承诺件"]
["catalog/hy.toml",16,"error","no-basis","二(四)政务公开"]
["catalog/hy.toml",16,"error","no-materials","二(四)政务公开"]
["catalog/hy.toml",16,"error","no-fee-basis","二(四)政务公开"]
["catalog/hy.toml",16,"error","no-result","二(四)政务公开"]
["catalog/hy.toml",24,"note","draft","二(四)政务公开"]
! bianmin: services: 1; errors: 5, warnings: 0, notes: 1
! bianmin: of 1 services nobody has looked the basis up: whether it is in force is not known
! bianmin: the ledger has no case of the year: use was not looked at

% Before the civil code the law was in force.
$ bianmin service lint HY-1 --on 2020-12-31 -q
catalog/hy.toml:11:12: warning: promise-may-exceed: HY-1 婚姻状况证明: the promise of 30日 may end after the statutory 20个工作日; promise at most 20个工作日（二(四)承诺件）
[7]

$ bianmin config check -q | grep hy.toml
catalog/hy.toml:11:12: warning: promise-over-statutory: the promise of 30日 may end after the statutory 20个工作日; promise at most 20个工作日（二(四)承诺件）
catalog/hy.toml:22:12: warning: promise-over-statutory: the promise of 5个工作日 is longer than the statutory 3个工作日; promise at most 3个工作日（二(四)承诺件）
catalog/hy.toml:23:7: warning: fee-without-basis: a fee needs the legal basis it is charged on; add fee_basis = "文号", or write fee = 0: no service fee may be charged（二(四)承办）

$ bianmin service lint nothing
! bianmin: error: there is no service nothing in the catalog
! bianmin: hint: see: bianmin service list
[4]
