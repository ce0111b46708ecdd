# A new edition counts terms anew, that of a complaint, too; an appointment, an absence or a plan item ends on the day that was agreed on.
# now: 2018-08-20T09:30:00+08:00
# workspace: shanting
# files: config/calendar/2018.toml>2018.toml

$ bianmin --as xuzhuang-zhao appointment book --service 临时救助 --time 2018-09-04T09:30 --name 张三 -q
370406106-20180820-0001

$ bianmin --as xuzhuang-qin complaint open --against xuzhuang-zhao --name 李四 --phone 13000000001 --note 推诿 -q
370406106-20180820-0002

$ bianmin --as xuzhuang-qin complaint accept 370406106-20180820-0002 --handler xuzhuang-qin -q

$ sed -i 's/^workdays = 250/workdays = 249/' 2018.toml; printf '%s\n' '' '[[holiday]]' 'name = "抗战胜利纪念日"' 'notice = "国办发明电〔2017〕12号"' 'days = ["2018-09-03"]' >> 2018.toml

$ bianmin calendar apply 2018.toml --format csv
办件编号,时限,原到期日,现到期日,暂定,文号
370406106-20180820-0002,投诉答复,2018-09-10,2018-09-11,,国办发明电〔2018〕15号
! bianmin: cases that moved: 1; each has the change in its log

$ bianmin due --format csv
到期日,剩余,时限,办件编号,事项,承办人
2018-09-04,10,预约,370406106-20180820-0001,预约服务 临时救助,
2018-09-11,15,投诉答复,370406106-20180820-0002,投诉 赵某,秦某
! bianmin: clocks: 2, of these overdue: 0

$ bianmin case explain 370406106-20180820-0001
办件 370406106-20180820-0001 期限计算说明
到期日 2018-09-04，是约定的日子，不按期限计算，日历变动不移动（二(四)健全服务制度）

日期        计否
----------  ------
2018-09-04  约定日

$ bianmin case explain 370406106-20180820-0001 --format json --lang en
{
  "case": "370406106-20180820-0001",
  "due": "2018-09-04",
  "weekday": 2,
  "agreed": true,
  "article": "二(四)健全服务制度"
}

% A complaint's term is that of complaints.
$ bianmin --as xuzhuang-qin case explain 370406106-20180820-0002 --counted | head -5
办件 370406106-20180820-0002 期限计算说明
时限 15个工作日，自 2018-08-20 起算
日历版本 国办发明电〔2017〕12号
二(一)；山东省省级政务服务投诉热线管理办法：期限以工作日计算

% A request for information runs from its receipt, before anybody has taken it up.
$ bianmin --as xuzhuang-qin info open --about 补贴 --name 张三 -q
370406106-20180820-0003

$ bianmin --as xuzhuang-qin case explain 370406106-20180820-0003 --counted | sed -n '2,4p;$p'
时限 15个工作日，自 2018-08-20 起算
日历版本 国办发明电〔2017〕12号
政府信息公开条例第三十三条（2019年5月15日前为第二十四条）：期限以工作日计算
到期日 2018-09-11 下班前

$ bianmin store check -q
