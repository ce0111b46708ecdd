# A name that several people bear names none of them, as who acts nor as who is meant: their ids are listed.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as 何某 complaint list
! bianmin: error: 3 people are called '何某'
! bianmin: hint: name one by its id: dianzi-sb-a, shancheng-gt-b, district-he
[2]

$ bianmin --lang zh --as 吕某 complaint list
! bianmin: 错误：有 3 人名为“吕某”
! bianmin: 提示：请用编号指明：beizhuang-mz-a, sangcun-zh-b, district-lv
[2]

$ bianmin --as 乔某 complaint list --format json
[]

$ bianmin staff away 何某 --from today --to today --reason 培训
! bianmin: error: 3 people are called '何某'
! bianmin: hint: name one by its id: dianzi-sb-a, shancheng-gt-b, district-he
[2]

$ bianmin staff away xuzhuang-zhao --from today --to today --reason 培训 --substitute 何某
! bianmin: error: 3 people are called '何某'
! bianmin: hint: name one by its id: dianzi-sb-a, shancheng-gt-b, district-he
[2]
