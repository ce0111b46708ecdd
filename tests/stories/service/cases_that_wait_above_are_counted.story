# 依法放权: what windows cannot decide, and how many working days the answer from above takes.
# workspace: shanting

$ bianmin service authority --upper 残疾人
窗口不能自行决定的事项

编号       事项                          决定机关        层级  原因                上报  已批复  平均等待  最长等待
---------  ----------------------------  --------------  ----  ------------------  ----  ------  --------  --------
CL-07-001  残疾人证新办                  区残疾人联合会     4  上报件，权限在上级     0       0         —         —
CL-07-002  残疾人证换领、补办            区残疾人联合会     4  上报件，权限在上级     0       0         —         —
CL-07-003  残疾人证迁移、注销            区残疾人联合会     4  上报件，权限在上级     0       0         —         —
CL-05-004  残疾人辅助器具适配申请        区残疾人联合会     4  上报件，权限在上级     0       0         —         —
CL-05-005  残疾人机动轮椅车燃油补贴申请  区残疾人联合会     4  上报件，权限在上级     0       0         —         —

依据：二(三)依法放权。等待按工作日，自上报到批复，未批复的到今天

$ bianmin --as xuzhuang-qin case open --service 临时救助 --name 张三 --material all -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case accept 370406106-20180810-0001 --handler xuzhuang-zhao -q

$ bianmin --as xuzhuang-zhao case open --service 低保 --name 李四 --id 370499198001010010 --material all -q
370406106-20180810-0002

$ bianmin --as xuzhuang-zhao case accept 370406106-20180810-0002 --handler xuzhuang-zhao -q

$ bianmin --as xuzhuang-zhao case forward 370406106-20180810-0002 --to 区民政局 -q

$ now 2018-08-20T09:00:00+08:00
$ bianmin service authority --waited
窗口不能自行决定的事项

编号       事项                  决定机关  层级  原因                上报  已批复  平均等待  最长等待
---------  --------------------  --------  ----  ------------------  ----  ------  --------  --------
MZ-05-001  最低生活保障审核确认  区民政局     4  上报件，权限在上级     1       0       6.0         6

依据：二(三)依法放权。等待按工作日，自上报到批复，未批复的到今天

$ bianmin --as xuzhuang-zhao case reply 370406106-20180810-0002 --reply 同意 -q

$ now 2018-08-24T09:00:00+08:00
$ bianmin service authority --waited --format json
[
  {
    "id": "MZ-05-001",
    "name": "最低生活保障审核确认",
    "upper": "区民政局",
    "level": 4,
    "escalated": true,
    "forwarded": 1,
    "answered": 1,
    "days_above": 6,
    "longest": 6,
    "clause": "二(三)依法放权"
  }
]

$ bianmin service authority --center xiji --waited
窗口不能自行决定的事项

（无）

依据：二(三)依法放权。等待按工作日，自上报到批复，未批复的到今天

$ bianmin service authority --center nowhere
! bianmin: error: no center 'nowhere'
! bianmin: hint: 'bianmin center list' lists them
[4]
