# The workspace's catalog against the shipped one, or one file against another.
# workspace: shanting

$ bianmin service diff
! bianmin: nothing differs; services: 77

$ printf '%s\n' '[group]' 'code = "SF"' 'title = "司法"' 'window = "综合窗口"' \
    '[[service]]' 'id = "SF-20-003"' 'name = "公共法律服务咨询"' 'kind = "承诺件"' 'department = "司法所"' \
    'promised = { value = 2, unit = "工作日" }' 'materials = []' 'basis = ["法律援助法"]' 'result = "咨询答复"' \
    '[[service]]' 'id = "SF-20-009"' 'name = "公证咨询"' 'kind = "即办件"' 'department = "司法所"' > catalog/sf.toml

$ bianmin service diff --group SF
事项清单比较

编号       事项              变化  字段          原来      现在
---------  ----------------  ----  ------------  --------  ---------
SF-05-001  法律援助申请      删除
SF-20-002  人民调解          删除
SF-20-003  公共法律服务咨询  修改  别名          法律咨询
SF-20-003  公共法律服务咨询  修改  窗口          司法窗口  综合窗口
SF-20-003  公共法律服务咨询  修改  办件类型      即办件    承诺件
SF-20-003  公共法律服务咨询  修改  事项类型      20
SF-20-003  公共法律服务咨询  修改  行使层级      6         5
SF-20-003  公共法律服务咨询  修改  服务对象      1、2
SF-20-003  公共法律服务咨询  修改  上级主管部门  区司法局
SF-20-003  公共法律服务咨询  修改  承诺时限      当日      2个工作日
SF-20-003  公共法律服务咨询  修改  核对情况      未核对
SF-20-009  公证咨询          新增

$ sed 's/value = 2/value = 1/' catalog/sf.toml > old.toml

$ bianmin service diff old.toml
事项清单比较

编号       事项              变化  字段      原来       现在
---------  ----------------  ----  --------  ---------  ---------
SF-20-003  公共法律服务咨询  修改  承诺时限  1个工作日  2个工作日

$ bianmin service diff old.toml catalog/sf.toml --format jsonl
{"service":"SF-20-003","name":"公共法律服务咨询","what":"changed","field":"promised","before":"1个工作日","after":"2个工作日"}

$ bianmin service diff none.toml
! bianmin: error: none.toml cannot be read
! bianmin: hint: name a file of services, such as catalog/mz.toml
[4]

$ printf '[[service]]\nid = 5\n' > bad.toml; bianmin service diff bad.toml
! bianmin: error: bad.toml has errors
!   bad.toml:2:6: wrong-type: `id` must be a text in quotes: '5' — see the same key in the shipped files or in `bianmin help config check`
!   bad.toml:1:1: missing-key: `name` is missing here — add a line `name = …` below this one
!   bad.toml:1:1: missing-key: `group` is missing here — add group = "MZ", or a [group] to the file
!   bad.toml:1:1: missing-key: `kind` is missing here — add kind = "即办件", "承诺件", "联办件" or "上报件"
!   bad.toml:1:1: missing-key: `department` is missing here — add a line `department = …` below this one
!   bad.toml:1:1: missing-key: `promised` is missing here — add promised = { value = 5, unit = "工作日" }
! bianmin: hint: mend them first: half-read services would look changed
[5]
