# Registered and never sent, sent and never received, done and not fetched: the list names them, and exit code 7 says so.
# now: 2018-08-13T09:00:00+08:00
# workspace: shanting

$ for n in 孙七 周八 吴十; do bianmin case open --as xuzhuang-qiao --service 临时救助 --name $n --material all -q; done
370406106200-20180813-0001
370406106200-20180813-0002
370406106200-20180813-0003

$ for n in 2 3; do bianmin handoff send 370406106200-20180813-000$n --as xuzhuang-qiao -q; done

$ bianmin handoff receive 370406106200-20180813-0003 --as xuzhuang-zhao -q

$ bianmin case accept 370406106200-20180813-0003 --as xuzhuang-zhao -q

$ bianmin case complete 370406106200-20180813-0003 --result 准予救助 --as xuzhuang-zhao -q

$ bianmin handoff list --lost --format csv
办件编号,情形,在何处,去向,起始,应到,超期工作日,依据

$ now 2018-08-17T09:00:00+08:00
$ bianmin handoff list --lost --format csv
办件编号,情形,在何处,去向,起始,应到,超期工作日,依据
370406106200-20180813-0001,登记后未报送,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,2018-08-16,1,二(三)；二(四)受理
370406106200-20180813-0002,已移送未签收,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,2018-08-16,1,二(三)
[7]

$ now 2018-09-03T09:00:00+08:00
$ bianmin handoff list --lost --format csv
办件编号,情形,在何处,去向,起始,应到,超期工作日,依据
370406106200-20180813-0001,登记后未报送,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,2018-08-16,12,二(三)；二(四)受理
370406106200-20180813-0002,已移送未签收,徐庄镇彭庄村便民服务站,徐庄镇便民服务中心,2018-08-13,2018-08-16,12,二(三)
370406106200-20180813-0003,已办结未交付,徐庄镇便民服务中心,申请人,2018-08-13,2018-08-27,5,行政许可法第四十四条
[7]

$ bianmin handoff list --lost --unit shuiquan --format csv
办件编号,情形,在何处,去向,起始,应到,超期工作日,依据
