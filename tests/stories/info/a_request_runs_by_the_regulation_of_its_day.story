# 信息公开申请: fifteen working days before 2019-05-15, twenty since; a supplement starts the clock.
# now: 2019-05-14T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin info open --about 危房改造名单 --name 张三
370406106-20190514-0001: accepted, due 2019-06-04 (15 working days left)

$ BIANMIN_NOW=2019-05-15T09:30:00+08:00 bianmin --as xuzhuang-qin info open --about 危房改造名单 --name 李四
370406106-20190515-0001: accepted, due 2019-06-13 (20 working days left)

$ bianmin --as xuzhuang-qin info open --about 补贴 --incomplete -q
370406106-20190514-0002

$ bianmin --as xuzhuang-qin case notify 370406106-20190514-0002 --missing 所需信息的名称
370406106-20190514-0002: incomplete

$ BIANMIN_NOW=2019-05-20T09:30:00+08:00 bianmin --as xuzhuang-qin case supply 370406106-20190514-0002 --material 名称
370406106-20190514-0002: registered

$ BIANMIN_NOW=2019-05-20T09:30:00+08:00 bianmin --as xuzhuang-qin case accept 370406106-20190514-0002
370406106-20190514-0002: accepted, due 2019-06-11 (15 working days left)

% Its days are those of the regulation.
$ bianmin case explain 370406106-20190514-0001 | sed -n 2,4p
时限 15个工作日，自 2019-05-14 起算
日历版本 国办发明电〔2019〕3号
政府信息公开条例第三十三条（2019年5月15日前为第二十四条）：期限以工作日计算

% The paper says what is asked for.
$ bianmin --as xuzhuang-qin case print 370406106-20190514-0001 --form acceptance --copies 1 | grep -o '危房改造名单\|information'
危房改造名单
