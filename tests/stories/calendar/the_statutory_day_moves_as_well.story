# A day off between the promise and the statutory limit moves only the latter: that is listed and recorded too.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting
# files: config/calendar/2018.toml>2018.toml

$ bianmin case open --service 宅基地 --name 王五 --material all --accept
370406106-20180810-0001: accepted, due 2018-08-31 (15 working days left)

$ bianmin case open --service 低保 --name 李四 --material all --accept
370406106-20180810-0002: accepted, due 2018-09-11 (22 working days left)

$ sed -i 's/^workdays = 250/workdays = 249/' 2018.toml; printf '%s\n' '' '[[holiday]]' 'name = "抗战胜利纪念日"' 'notice = "国办发明电〔2017〕12号"' 'days = ["2018-09-03"]' >> 2018.toml

$ bianmin calendar apply 2018.toml --dry-run --format csv
办件编号,时限,原到期日,现到期日,暂定,文号
370406106-20180810-0001,法定,2018-09-07,2018-09-10,,国办发明电〔2018〕15号
370406106-20180810-0002,承诺,2018-09-11,2018-09-12,,国办发明电〔2018〕15号
370406106-20180810-0002,法定,2018-09-21,2018-09-25,,国办发明电〔2018〕15号
370406106-20180810-0002,镇街审查,2018-09-07,2018-09-10,,国办发明电〔2018〕15号
! bianmin: cases that would move: 2 (dry run: nothing was written)

$ bianmin calendar apply 2018.toml
期限变动的办件
日历版本 国办发明电〔2018〕15号

办件编号                 时限      原到期日    现到期日    暂定  文号
-----------------------  --------  ----------  ----------  ----  ----------------------
370406106-20180810-0001  法定      2018-09-07  2018-09-10        国办发明电〔2018〕15号
370406106-20180810-0002  承诺      2018-09-11  2018-09-12        国办发明电〔2018〕15号
370406106-20180810-0002  法定      2018-09-21  2018-09-25        国办发明电〔2018〕15号
370406106-20180810-0002  镇街审查  2018-09-07  2018-09-10        国办发明电〔2018〕15号
! bianmin: cases that moved: 2; each has the change in its log

$ bianmin case show 370406106-20180810-0001 | tail -1
2018-08-10 09:30  期限重算  秦某  到期 2018-08-31；法定到期 2018-09-10；原法定到期 2018-09-07；原因 日历版本 国办发明电〔2018〕15号

$ bianmin case show 370406106-20180810-0002 | tail -1
2018-08-10 09:30  期限重算  秦某  到期 2018-09-12；原到期 2018-09-11；法定到期 2018-09-25；原法定到期 2018-09-21；镇街段到期 2018-09-10；原镇街段到期 2018-09-07；原因 日历版本 国办发明电〔2018〕15号

$ bianmin calendar due 2018-08-10 20 -q
2018-09-10

$ bianmin calendar apply 2018.toml
期限变动的办件
日历版本 国办发明电〔2018〕15号

（无）
! bianmin: cases that moved: 0; each has the change in its log

$ bianmin store check -q

% An extension is told with its unit and who approved it; a correction with what it touched.
$ bianmin case extend 370406106-20180810-0001 --by 3 --approver 王主任 --because 现场勘查 -q

$ bianmin case explain 370406106-20180810-0001 | grep 延期
经批准延期 3个工作日，批准人 王主任

$ bianmin case correct 370406106-20180810-0001 --field name --value 王五五 --because 录错 -q

$ bianmin case show 370406106-20180810-0001 | tail -1
2018-08-10 09:30  更正      秦某  更正项 姓名；原因 录错
