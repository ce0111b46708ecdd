# Only the unit where the papers lie sends them; a loss stays a loss though others came in their place.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --as xuzhuang-qiao --service 临时救助 --name 孙七 --material all -q
370406106200-20180813-0001

% They never left the village: the center has nothing to send, and the loss stays on the list.
$ now 2018-08-17T09:00:00+08:00
$ bianmin handoff list --lost --format jsonl | bianmin handoff send --as xuzhuang-zhao --batch
! stdin:1: bianmin: error: refused: send of 370406106200-20180813-0001
!   papers-here: the papers lie at xuzhuang-pengzhuang, not at xuzhuang — xuzhuang-pengzhuang sends them; who records it in its place gives --from xuzhuang-pengzhuang (二(三)；二(四)受理)
! bianmin: 1 of 1 lines were not recorded
[7]

$ bianmin --lang zh handoff send --as xuzhuang-zhao 370406106200-20180813-0001
! bianmin: 错误：不予登记：370406106200-20180813-0001 的“移送（send）”
!   papers-here: 材料在徐庄镇彭庄村便民服务站，不在徐庄镇便民服务中心 — 由徐庄镇彭庄村便民服务站移送；替该单位补记的，请写明 --from xuzhuang-pengzhuang (二(三)；二(四)受理)
[3]

$ bianmin handoff list --lost --format csv
办件编号,情形,在何处,去向,起始,应到,超期工作日,依据
370406106200-20180813-0001,登记后未报送,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,2018-08-16,1,二(三)；二(四)受理
[7]

$ bianmin handoff send --as xuzhuang-qiao 370406106200-20180813-0001 -q

% Lost on the way and sent anew: the first set never came.
$ bianmin handoff send --as xuzhuang-qiao 370406106200-20180813-0001 --because 丢失 -q

$ bianmin handoff receive --as xuzhuang-zhao 370406106200-20180813-0001 -q

$ bianmin handoff list --format csv
办件编号,移送单位,签收单位,移送日期,移送人,应到,签收日期,签收人,状态
370406106200-20180813-0001,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-17,乔某,2018-08-17,,,丢失，已补送
370406106200-20180813-0001,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-17,乔某,2018-08-22,2018-08-17,赵某,已签收

$ now 2018-08-27T09:00:00+08:00
$ bianmin handoff list --lost --format csv
办件编号,情形,在何处,去向,起始,应到,超期工作日,依据

% They lie at the center: the village cannot send them once more.
$ bianmin handoff send --as xuzhuang-qiao 370406106200-20180813-0001
! bianmin: error: refused: send of 370406106200-20180813-0001
!   papers-here: the papers lie at xuzhuang, not at xuzhuang-pengzhuang — xuzhuang sends them; who records it in its place gives --from xuzhuang (二(三)；二(四)受理)
[3]
