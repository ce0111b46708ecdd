# The notice of March 2019 made Labour Day four days long: open cases move, each with a record in its log.
# now: 2019-03-20T09:00:00+08:00
# workspace: shanting
# files: config/calendar/editions/2019-1.toml>2019-before.toml config/calendar/2019.toml>2019-after.toml

$ bianmin calendar apply 2019-before.toml -q

$ now 2019-03-21T09:00:00+08:00
$ bianmin case open --service 低保 --name 王五 --material all --accept
370406106-20190321-0001: accepted, due 2019-04-23 (22 working days left)

$ bianmin case extend 370406106-20190321-0001 --by 6 --approver 王主任 --because 入户核查
370406106-20190321-0001: accepted, due 2019-05-02 (28 working days left)

$ bianmin case open --service 社保卡挂失 --name 李四 --material all --accept
370406106-20190321-0002: accepted, due 2019-03-21 (0 working days left)

$ now 2019-03-25T09:00:00+08:00
$ bianmin calendar diff 2019-before.toml 2019-after.toml
日期        星期  原安排  新安排            文号
----------  ----  ------  ----------------  ---------------------
2019-04-28  周日  周末    调休上班：劳动节  国办发明电〔2019〕3号
2019-05-02  周四  上班    放假：劳动节      国办发明电〔2019〕3号
2019-05-03  周五  上班    放假：劳动节      国办发明电〔2019〕3号
2019-05-05  周日  周末    调休上班：劳动节  国办发明电〔2019〕3号

工作日：250 → 250

$ bianmin calendar apply 2019-after.toml --dry-run
期限变动的办件
日历版本 国办发明电〔2019〕3号

办件编号                 时限  原到期日    现到期日    暂定  文号
-----------------------  ----  ----------  ----------  ----  ---------------------
370406106-20190321-0001  承诺  2019-05-02  2019-04-30        国办发明电〔2019〕3号
! bianmin: cases that would move: 1 (dry run: nothing was written)

$ bianmin calendar apply 2019-after.toml
期限变动的办件
日历版本 国办发明电〔2019〕3号

办件编号                 时限  原到期日    现到期日    暂定  文号
-----------------------  ----  ----------  ----------  ----  ---------------------
370406106-20190321-0001  承诺  2019-05-02  2019-04-30        国办发明电〔2019〕3号
! bianmin: cases that moved: 1; each has the change in its log

$ bianmin calendar apply 2019-after.toml
期限变动的办件
日历版本 国办发明电〔2019〕3号

（无）
! bianmin: cases that moved: 0; each has the change in its log

$ bianmin case show 370406106-20190321-0001 | tail -4
2019-03-21 09:00  登记      秦某  材料 齐全
2019-03-21 09:00  受理      秦某  承办人 秦某；到期 2019-04-23；法定到期 2019-05-06；镇街段到期 2019-04-19                      受理单
2019-03-21 09:00  延期      秦某  到期 2019-05-02；法定到期 2019-05-14；延长 6；批准人 王主任；原因 入户核查                    延期通知书
2019-03-25 09:00  期限重算  秦某  到期 2019-04-30；原到期 2019-05-02；法定到期 2019-05-14；原因 日历版本 国办发明电〔2019〕3号

$ bianmin case explain 370406106-20190321-0001 | tail -14
2019-04-19  周五      20  计入
2019-04-20  周六          周末
2019-04-21  周日          周末
2019-04-22  周一      21  计入
2019-04-23  周二      22  计入
2019-04-24  周三      23  计入
2019-04-25  周四      24  计入
2019-04-26  周五      25  计入
2019-04-27  周六          周末
2019-04-28  周日      26  计入            劳动节调休上班 国办发明电〔2019〕3号
2019-04-29  周一      27  计入
2019-04-30  周二      28  计入

到期日 2019-04-30 下班前

$ bianmin calendar apply nothing.toml
! bianmin: error: nothing.toml cannot be read
[4]
