# 催办 reaches who holds the post of whoever is away, and where nobody does, one level up, and says so (二(五)AB岗).
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --accept -q
370406106-20180813-0001

$ bianmin --as xuzhuang-zhao case assign 370406106-20180813-0001 --to xuzhuang-zhao -q

$ bianmin --as xuzhuang-zhu staff away xuzhuang-zhao --from 2018-08-14 --to 2018-08-17 --reason 年休假 -q; bianmin --as xuzhuang-zhu staff away xuzhuang-qin --from 2018-08-14 --to 2018-08-17 --reason 培训 --because 无人可替 -q

$ now 2018-08-15T09:00:00+08:00
$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001
370406106-20180813-0001: in_progress, due 2018-08-27 (8 working days left)
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180813-0001
! bianmin: 赵某 is away: 蒋某 holds the post

$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001 --level deputy
370406106-20180813-0001: in_progress, due 2018-08-27 (8 working days left)
! bianmin: 秦某 is away and nobody holds the post: it goes one level up
! bianmin: 督办单 to 朱某 (director), reminder 2 of 370406106-20180813-0001

$ bianmin --lang zh --as xuzhuang-li case remind 370406106-20180813-0001 --to xuzhuang-qin
370406106-20180813-0001: 办理中, 期限 2018-08-27（剩余 8 个工作日）
! bianmin: 秦某离岗，无人顶岗：送上一级
! bianmin: 督办单送朱某（主任），第 3 次催办：370406106-20180813-0001

% By id, or by a name that one person has; of an authority outside no level is told, of several people of one name the id is asked for.
$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001 --to 朱某
! bianmin: error: 2 people are called '朱某'
! bianmin: hint: name one by its id: shancheng-zh-a, xuzhuang-zhu
[2]

$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001 --to 山亭区
370406106-20180813-0001: in_progress, due 2018-08-27 (8 working days left)
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 4 of 370406106-20180813-0001

$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001 --to 区民政局
370406106-20180813-0001: in_progress, due 2018-08-27 (8 working days left)
! bianmin: 催办单 to 区民政局, reminder 5 of 370406106-20180813-0001

$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001 --to 王某
! bianmin: error: 3 people are called '王某'
! bianmin: hint: name one by its id: fucheng-zh-b, shancheng-zhuren, xuzhuang-wang
[2]

$ bianmin case show 370406106-20180813-0001 | grep 催办
2018-08-15 09:00  催办  李某  承办人；致 赵某；顶岗 蒋某    催办单
2018-08-15 09:00  催办  李某  主任；无人在岗 秦某；致 朱某  督办单
2018-08-15 09:00  催办  李某  主任；无人在岗 秦某；致 朱某  督办单
2018-08-15 09:00  催办  李某  区级；致 山亭区               督办单
2018-08-15 09:00  催办  李某  致 区民政局                   催办单

$ bianmin --as xuzhuang-li case remind 370406106-20180813-0001 --level deputy -q; bianmin --as xuzhuang-li case print 370406106-20180813-0001 --form 督办单 --copies 1 | sed -n '/<body/,$p' | sed 's/<[^>]*>//g' | grep '离岗'
朱某（秦某离岗，无人顶岗）：

$ bianmin store check
! bianmin: checked 3 cases and 11 entries: the ledger is whole
