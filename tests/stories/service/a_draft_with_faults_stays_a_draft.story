# Errors of the text and days of another version keep a draft from being published; the file is not touched.
# workspace: shanting

$ printf '%s\n' '[group]' 'code = "HY"' 'title = "婚姻"' 'window = "综合窗口"' \
    '[[service]]' 'id = "HY-1"' 'name = "婚姻状况证明"' 'kind = "承诺件"' 'department = "民政办"' \
    'promised = { value = 3, unit = "工作日" }' 'materials = []' 'basis = ["婚姻登记条例"]' 'result = "证明"' \
    '[[service]]' 'id = "HY-1"' 'name = "婚姻状况证明"' 'kind = "承诺件"' 'department = "民政办"' \
    'statutory = { value = 3, unit = "工作日" }' 'promised = { value = 5, unit = "工作日" }' 'draft = true' \
    'fee = 9' > catalog/hy.toml; cp catalog/hy.toml before

% A draft is not offered: the workspace works on with the version in force.
$ bianmin config check -q | grep hy.toml
catalog/hy.toml:20:12: warning: promise-over-statutory: the promise of 5个工作日 is longer than the statutory 3个工作日; promise at most 3个工作日（二(四)承诺件）
catalog/hy.toml:22:7: warning: fee-without-basis: a fee needs the legal basis it is charged on; add fee_basis = "文号", or write fee = 0: no service fee may be charged（二(四)承办）

$ bianmin service show HY-1 | grep -e 状态 -e 承诺
状态        已公布
办件类型    承诺件
承诺时限    3个工作日

$ bianmin --as xuzhuang-qin service publish HY-1 --from 2018-09-01
! bianmin: error: 婚姻状况证明 is not published
!   overlapping-validity: the version in force is valid on the same days: '2018-09-01' — end it in its file: valid_to = 2018-08-31 (二(四)政务公开)
!   catalog/hy.toml:20:12: promise-over-statutory: the promise of 5个工作日 is longer than the statutory 3个工作日 — promise at most 3个工作日 (二(四)承诺件)
!   catalog/hy.toml:14:1: no-basis: the legal basis is not given — add basis = ["…"] with article and number (二(四)政务公开)
!   catalog/hy.toml:14:1: no-materials: the materials are not given — list them, or write materials = [] where none are needed (二(四)政务公开)
!   catalog/hy.toml:14:1: no-fee-basis: a fee stands there without its basis — add fee_basis = "文号", or write fee = 0: no service fee may be charged (二(四)政务公开)
!   catalog/hy.toml:14:1: no-result: what the applicant gets in the end is not given — add result = "…" (二(四)政务公开)
[3]

$ cmp catalog/hy.toml before

$ sed -i -e 's/^fee = 9/materials = []\nbasis = ["婚姻登记条例"]\nresult = "证明"/' -e 's/value = 5/value = 2/' catalog/hy.toml

$ sed -i '0,/^result/s//valid_to = 2018-08-31\nresult/' catalog/hy.toml

$ bianmin --as xuzhuang-qin service publish HY-1 --from 2018-08-20
! bianmin: error: 婚姻状况证明 is not published
!   overlapping-validity: the version in force is valid on the same days: '2018-08-20' — end it in its file: valid_to = 2018-08-19 (二(四)政务公开)
[3]

$ bianmin --as xuzhuang-qin service publish HY-1 --from 2018-09-01
370406106-20180810-0001: completed
! bianmin: catalog/hy.toml: no draft any more, in force from 2018-09-01

$ bianmin service show HY-1 --on 2018-09-01 | grep -e 状态 -e 承诺
状态        2018-09-01起公布
办件类型    承诺件
承诺时限    2个工作日

$ bianmin service show HY-1 --on 2018-08-31 | grep -e 状态 -e 承诺
状态        已公布
办件类型    承诺件
承诺时限    3个工作日

% The first version is public as well, but not on record yet: it is only recorded.
$ bianmin --as xuzhuang-qin service publish HY-1 --from 2018-08-10
370406106-20180810-0002: completed

$ bianmin --as xuzhuang-qin service publish nothing
! bianmin: error: there is no service nothing in the catalog
! bianmin: hint: see: bianmin service list
[4]
