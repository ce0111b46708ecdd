# An unclear request is asked about within seven working days; the answer's term counts from the supplement, whenever it is accepted (政府信息公开条例第三十条).
# now: 2019-06-03T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin info open --about 补贴 --name 张三 --incomplete -q
370406106-20190603-0001

% The term runs before anybody has taken the request up.
$ bianmin due
时限

到期日      剩余  时限        办件编号                 事项                   承办人
----------  ----  ----------  -----------------------  ---------------------  ------
2019-06-13     7  一次性告知  370406106-20190603-0001  政府信息公开申请 补贴
2019-07-02    20  答复        370406106-20190603-0001  政府信息公开申请 补贴
! bianmin: clocks: 2, of these overdue: 0

$ bianmin --as xuzhuang-qin case accept 370406106-20190603-0001
! bianmin: error: refused: accept of 370406106-20190603-0001
!   materials-complete: the request is to be supplemented first — tell the applicant once what is unclear: bianmin case notify (二(四)受理)
[3]

$ bianmin --as xuzhuang-qin case notify 370406106-20190603-0001 --missing 所需信息的名称 --within 0
! bianmin: error: refused: notify of 370406106-20190603-0001
!   missing-listed: a term takes from 1 to 366 working days, not 0 — give --within, or leave it out (二(四)受理；行政许可法第三十二条)
[3]

$ bianmin --as xuzhuang-qin case notify 370406106-20190603-0001 --missing 所需信息的名称
! bianmin: error: refused: notify of 370406106-20190603-0001
!   missing-listed: the notice says within what term a request is supplemented — give --within, in working days (政府信息公开条例第三十条) (二(四)受理；行政许可法第三十二条)
[3]

$ bianmin --as xuzhuang-qin case notify 370406106-20190603-0001 --missing 所需信息的名称 --within 5 -q

$ bianmin --as xuzhuang-qin case print 370406106-20190603-0001 --form notice -o 告知书.html -q

$ grep -o '请于[^，]*，逾期无正当理由不补正的，视为放弃申请' 告知书.html | sort -u
请于2019年6月11日前补齐后交回本单位，逾期无正当理由不补正的，视为放弃申请

$ grep -o '政府信息公开申请（补贴）收悉。经审查，[^，]*\|答复期限自[^，]*' 告知书.html | sort -u
政府信息公开申请（补贴）收悉。经审查，申请内容不明确
答复期限自收到补正之日起重新计算

$ bianmin --as xuzhuang-qin case accept 370406106-20190603-0001
! bianmin: error: refused: accept of 370406106-20190603-0001
!   materials-complete: the request is to be supplemented first — record what came: bianmin case supply; who does not supplement in time gives the request up: bianmin case withdraw (二(四)受理)
[3]

$ bianmin due
时限

到期日      剩余  时限    办件编号                 事项                   承办人
----------  ----  ------  -----------------------  ---------------------  ------
2019-06-11     5  待补正  370406106-20190603-0001  政府信息公开申请 补贴
! bianmin: clocks: 1, of these overdue: 0

$ now 2019-06-10T09:30:00+08:00
$ bianmin --as xuzhuang-qin case supply 370406106-20190603-0001 --material 名称
370406106-20190603-0001: registered

$ bianmin due
时限

到期日      剩余  时限  办件编号                 事项                   承办人
----------  ----  ----  -----------------------  ---------------------  ------
2019-07-08    20  答复  370406106-20190603-0001  政府信息公开申请 补贴
! bianmin: clocks: 1, of these overdue: 0

$ now 2019-06-13T09:30:00+08:00
$ bianmin --as xuzhuang-qin case accept 370406106-20190603-0001
370406106-20190603-0001: accepted, due 2019-07-08 (17 working days left)

$ bianmin case show 370406106-20190603-0001 | sed -n '/办理记录/,$p'
办理记录

发生时间          环节        经办  内容                                             文书
----------------  ----------  ----  -----------------------------------------------  ------------
2019-06-03 09:30  登记        秦某
2019-06-03 09:30  一次性告知  秦某  需补 所需信息的名称；补正期限 2019-06-11         一次性告知书
2019-06-03 09:30  打印文书    秦某  一次性告知书，2份；文书编号 徐庄便告〔2019〕1号
2019-06-10 09:30  补正        秦某  材料 名称
2019-06-13 09:30  受理        秦某  到期 2019-07-08；法定到期 2019-07-08             受理单

$ bianmin store check
! bianmin: checked 1 cases and 5 entries: the ledger is whole

% Asked about too late, the supplement would be a way to more time: the reason stands in the log.
$ bianmin --as xuzhuang-qin info open --about 拆迁 --name 李四 --incomplete -q
370406106-20190613-0001

$ now 2019-06-26T09:30:00+08:00
$ bianmin --as xuzhuang-qin case notify 370406106-20190613-0001 --missing 所需信息的名称 --within 5
! bianmin: error: refused: notify of 370406106-20190613-0001
!   notified-once: what is unclear is asked about until 2019-06-24 — a later notice needs --because, which stands in the log (二(四)受理；行政许可法第三十二条)
[3]

$ bianmin --as xuzhuang-qin case notify 370406106-20190613-0001 --missing 所需信息的名称 --within 5 --because 经办人住院 -q
