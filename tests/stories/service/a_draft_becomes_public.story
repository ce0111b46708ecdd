# 事项公布: a draft cannot be applied for; published, it is recorded with the digest of its text.
# workspace: shanting

$ printf '%s\n' '[group]' 'code = "HY"' 'title = "婚姻"' 'window = "综合窗口"' \
    '[[service]]' 'id = "HY-1"' 'name = "婚姻状况证明"' 'kind = "承诺件"' 'department = "民政办"' \
    'promised = { value = 3, unit = "工作日" } # 试行' 'materials = []' 'basis = ["婚姻登记条例"]' \
    'draft = true # 待定' 'result = "证明"' > catalog/hy.toml

$ bianmin service list --group HY
便民服务事项

编号  事项          类型    法定时限  承诺时限   收费（元）  承办单位  状态
----  ------------  ------  --------  ---------  ----------  --------  ----
HY-1  婚姻状况证明  承诺件            3个工作日        0.00  民政办    草稿

$ bianmin --as xuzhuang-qin case open --service HY-1 --name 张三
! bianmin: error: refused: open
!   service-known: 婚姻状况证明 is a draft that is not published: 'HY-1' — publish it: bianmin service publish HY-1 (二(四)委托、直接办理)
[3]

% A clerk of a window publishes nothing, and the file stays as it was.
$ bianmin --as xuzhuang-zhao service publish HY-1
! bianmin: error: refused: open
!   no-right: 赵某 is window: this role has no right to 'open': 'xuzhuang-zhao' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)；三)
[3]

$ bianmin --as xuzhuang-qin service publish HY-1 --from 2018-08-01 --dry-run
(not recorded): completed (dry run: nothing was written)

$ grep -c draft catalog/hy.toml
1

% When the act is not recorded, because a hook forbids it for instance, the file is put back.
$ mkdir hooks; printf '#!/bin/sh\necho 还没有签批; exit 1\n' > hooks/pre-open; chmod 700 hooks/pre-open

$ cp catalog/hy.toml before; bianmin --as xuzhuang-qin service publish HY-1 --from 2018-08-01
! bianmin: error: refused by a hook: open
!   hook: hooks/pre-open: 还没有签批
! bianmin: hint: the workspace decides about its hooks: see 'bianmin help hooks'
[3]

$ cmp before catalog/hy.toml; rm hooks/pre-open before

$ bianmin --as xuzhuang-qin --key a1 service publish HY-1 --from 2018-08-01 --note 公示栏
370406106-20180810-0001: completed
! bianmin: catalog/hy.toml: no draft any more, in force from 2018-08-01

$ sed -n '5,$p' catalog/hy.toml
[[service]]
id = "HY-1"
name = "婚姻状况证明"
kind = "承诺件"
department = "民政办"
promised = { value = 3, unit = "工作日" } # 试行
materials = []
basis = ["婚姻登记条例"]
valid_from = 2018-08-01
result = "证明"

% The same act once more, and the same text once more.
$ bianmin --as xuzhuang-qin --key a1 service publish HY-1 --from 2018-08-01
370406106-20180810-0001: completed (recorded before under this key)

$ bianmin --as xuzhuang-qin service publish HY-1
! bianmin: error: 婚姻状况证明 is not published
!   published-before: this text is public since 2018-08-01 (370406106-20180810-0001) — see: bianmin service show HY-1 (二(四)政务公开)
[3]

$ bianmin service list --group HY --format json | jq -c '.[] | [.id, .state, .since, .publication]'
["HY-1","published","2018-08-01","370406106-20180810-0001"]

$ bianmin --as xuzhuang-qin case open --service HY-1 --name 张三 -q
370406106-20180810-0002

% Changed afterwards, it is noticed.
$ sed -i 's/value = 3/value = 2/' catalog/hy.toml

$ bianmin service lint HY-1 -q
catalog/hy.toml:6:6: warning: changed-since-publication: HY-1 婚姻状况证明: reads otherwise than what was made public on 2018-08-10; write a version with a new valid_from, or publish it again: bianmin service publish HY-1（二(四)政务公开）
[7]

$ bianmin case list --type publication
办件列表

办件编号                 状态    对象          事项      申请人  收件        到期        办结        承办人
-----------------------  ------  ------------  --------  ------  ----------  ----------  ----------  ------
370406106-20180810-0001  已办结  婚姻状况证明  事项公布  民政办  2018-08-10  2018-08-10  2018-08-10  秦某
