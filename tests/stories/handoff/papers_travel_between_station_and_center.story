# The papers of an entrusted case go to the center within three working days, and the result comes back.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ bianmin case open --as xuzhuang-qiao --service 临时救助 --name 孙七 --material all -q
370406106200-20180813-0001

$ bianmin case open --as xuzhuang-qiao --service 临时救助 --name 周八 --material all -q
370406106200-20180813-0002

$ bianmin case list --station xuzhuang-pengzhuang --open --format jsonl | bianmin handoff send --as xuzhuang-qiao --batch
370406106200-20180813-0001: registered
370406106200-20180813-0002: registered

$ bianmin handoff list --format csv
办件编号,移送单位,签收单位,移送日期,移送人,应到,签收日期,签收人,状态
370406106200-20180813-0001,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,乔某,2018-08-16,,,在途
370406106200-20180813-0002,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,乔某,2018-08-16,,,在途

$ bianmin handoff list --format jsonl | head -1
{"number":"370406106200-20180813-0001","from":"xuzhuang-pengzhuang","to":"xuzhuang","sent":"2018-08-13","sender":"xuzhuang-qiao","due":"2018-08-16","received":null,"receiver":"","state":"on_the_way"}

% What is on its way is not sent twice, except when it was lost.
$ bianmin handoff send 370406106200-20180813-0001 --as xuzhuang-qiao
! bianmin: error: refused: send of 370406106200-20180813-0001
!   papers-here: the papers are on their way from xuzhuang-pengzhuang to xuzhuang since 2018-08-13 — let xuzhuang receive them first, or say with --because why they are sent anew (二(三)；二(四)受理)
[3]

$ bianmin handoff send 370406106200-20180813-0002 --as xuzhuang-qiao --to beizhuang --because 误送
! bianmin: error: refused: send of 370406106200-20180813-0002
!   papers-here: the papers of this case do not go to beizhuang — they go between xuzhuang-pengzhuang and xuzhuang (二(三)；二(四)受理)
[3]

$ bianmin handoff send 370406106200-20180813-0002 --as xuzhuang-qiao --to xuzhuang-pengzhuang
! bianmin: error: refused: send of 370406106200-20180813-0002
!   papers-here: the papers are at xuzhuang-pengzhuang already — give --to UNIT (二(三)；二(四)受理)
!   papers-here: the papers are on their way from xuzhuang-pengzhuang to xuzhuang since 2018-08-13 — let xuzhuang receive them first, or say with --because why they are sent anew (二(三)；二(四)受理)
[3]

$ bianmin handoff receive 370406106200-20180813-0001 --as xuzhuang-qiao
! bianmin: error: refused: receive of 370406106200-20180813-0001
!   papers-on-the-way: no papers of this case are on their way to xuzhuang-pengzhuang — record first that they were sent: handoff send (二(三)；二(四)回交)
[3]

$ now 2018-08-14T09:00:00+08:00
$ bianmin handoff send 370406106200-20180813-0002 --as xuzhuang-qiao --because "摩托车上丢失，重新复印"
370406106200-20180813-0002: registered

$ bianmin handoff receive 370406106200-20180813-0001 --as xuzhuang-zhao
370406106200-20180813-0001: registered

$ echo '{"case":"370406106200-20180813-0002","note":"齐全"}' | bianmin handoff receive --batch --as xuzhuang-zhao
370406106200-20180813-0002: registered

$ bianmin handoff receive 370406106200-20180813-0002 --as xuzhuang-zhao
! bianmin: error: refused: receive of 370406106200-20180813-0002
!   papers-on-the-way: no papers of this case are on their way to xuzhuang — record first that they were sent: handoff send (二(三)；二(四)回交)
[3]

% The result goes home within the promise.
$ bianmin case accept 370406106200-20180813-0001 --as xuzhuang-zhao
370406106200-20180813-0001: accepted, due 2018-08-28 (10 working days left)

$ bianmin case complete 370406106200-20180813-0001 --result 准予救助 --as xuzhuang-zhao
370406106200-20180813-0001: completed

$ bianmin handoff send 370406106200-20180813-0001 --as xuzhuang-zhao --note 批件一份
370406106200-20180813-0001: completed

$ now 2018-08-15T09:00:00+08:00
$ bianmin handoff receive 370406106200-20180813-0001 --as xuzhuang-qiao
370406106200-20180813-0001: completed

$ bianmin handoff list --format csv
办件编号,移送单位,签收单位,移送日期,移送人,应到,签收日期,签收人,状态
370406106200-20180813-0001,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,乔某,2018-08-16,2018-08-14,赵某,已签收
370406106200-20180813-0001,徐庄镇便民服务中心,徐庄镇彭庄村便民服务站,2018-08-14,赵某,2018-08-28,2018-08-15,乔某,已签收
370406106200-20180813-0002,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,乔某,2018-08-16,,,丢失，已补送
370406106200-20180813-0002,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-14,乔某,2018-08-17,2018-08-14,赵某,已签收

$ bianmin handoff list --unit shuiquan --format jsonl
