# What is told to the applicant in writing: what is missing, why not, until when, and by which clause (文书).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material 身份证 -q
370406106-20180810-0001

$ bianmin case notify 370406106-20180810-0001 --missing 临时救助申请书 --missing 户口簿 -q

$ bianmin case print 370406106-20180810-0001 --form notice --copies 1 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep .
徐庄镇便民服务中心一次性补正告知书
徐庄便告〔2018〕1号（正本，交申请人）
孙七：
你（单位）于2018年8月10日提交的“临时救助”（编码MZ-05-003）申请材料收悉。经审查，材料不齐全或者不符合法定形式，现将需要补正的全部内容一次告知如下：
序号
需要补正的材料或内容
份数要求
补齐情况（由受理人填写）
1
临时救助申请书
原件1份
2
户口簿
原件1份、复印件1份
请补齐后交回本单位，办理时限自材料补齐、受理之日起重新计算，已收到的材料不必重复提交。补齐前可以凭查询码咨询；不再申请的，可以随时取回已交材料。
告知单位
告知人：秦某（印章）2018年8月10日
申请人签　收
　　　年　　月　　日
办件编号、查询码：370406106-20180810-0001-[..]　凭查询码可以查询办理进度。代办免费。
咨询电话：13000001129　监督投诉电话：13000001130　地址：徐庄镇政府办公楼一楼

% Told again: another paper.
$ bianmin case supply 370406106-20180810-0001 --material 临时救助申请书 -q

$ bianmin case notify 370406106-20180810-0001 --missing 户口簿 --because 材料有误 -q

$ bianmin case print 370406106-20180810-0001 --form notice --copies 1 | grep -o '徐庄便告〔2018〕[0-9]*号</p>\|第2次告知，原因：材料有误'
徐庄便告〔2018〕2号</p>
第2次告知，原因：材料有误

$ bianmin case reject 370406106-20180810-0001 --reason 家庭收入超过标准 --basis 社会救助暂行办法 --remedy 可以向区民政局咨询 -q

$ bianmin case print 370406106-20180810-0001 --form rejection --copies 1 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep .
徐庄镇便民服务中心不予受理通知书
徐庄便退〔2018〕1号（正本，交申请人）
孙七：
你（单位）于2018年8月10日提出的“临时救助”（编码MZ-05-003）申请，经审查，决定不予受理。
事实和理由
家庭收入超过标准
依　　据
社会救助暂行办法
可以怎样办
可以向区民政局咨询
退回材料
1.身份证（原件1份、复印件1份）；2.临时救助申请书（原件1份）
权利告知
对本决定不服的，可以自收到本通知书之日起六十日内依法申请行政复议（《中华人民共和国行政复议法》第九条），也可以自收到之日起六个月内依法提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）；法律另有规定的，从其规定。
决定单位
经办人：秦某（印章）2018年8月10日
申请人签　收
以上材料已取回。　　　年　　月　　日
办件编号、查询码：370406106-20180810-0001-[..]　凭查询码可以查询办理进度。代办免费。
咨询电话：13000001129　监督投诉电话：13000001130　地址：徐庄镇政府办公楼一楼

% The law of that day is cited; a paper about an outcome falls with it.
$ bianmin case reopen 370406106-20180810-0001 --because 复核 -q

$ bianmin case print 370406106-20180810-0001 --form rejection
! bianmin: error: refused: print of 370406106-20180810-0001
!   form-not-due: the case was not rejected: 'rejection' — can be printed now: notice 一次性告知书 (二(四)(5)；行政许可法第三十二条、第三十八条)
[3]

$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all --accept -q
370406106-20180810-0002

$ bianmin case print 370406106-20180810-0002 --form promise --copies 1 | grep -o '徐庄便诺〔2018〕[0-9]*号</p>\|<b>2018年8月24日</b>前办结\|本事项不延期'
徐庄便诺〔2018〕1号</p>
<b>2018年8月24日</b>前办结
本事项不延期

$ bianmin case open --service 宅基地 --name 孙七 --id 370499198001010010 --material all --accept -q
370406106-20180810-0003

$ bianmin case suspend 370406106-20180810-0003 --procedure 现场勘查 -q

$ bianmin case print 370406106-20180810-0003 --form suspension --copies 1 | grep -o '徐庄便中〔2018〕[0-9]*号</p>\|第四十五条\|<b>现场勘查</b>'
徐庄便中〔2018〕1号</p>
<b>现场勘查</b>
第四十五条
第四十五条

$ now 2018-08-15T09:30:00+08:00
$ bianmin case resume 370406106-20180810-0003 -q

$ bianmin case extend 370406106-20180810-0003 --by 5 --approver 王主任 --because 补充测绘 -q

$ bianmin case print 370406106-20180810-0003 --form extension --copies 1 | grep -o '徐庄便延〔2018〕[0-9]*号</p>\|第四十二条，经王主任批准，延长办理时限<b>5个工作日</b>\|原定2018年9月5日办结\|于<b>2018年9月12日'
徐庄便延〔2018〕1号</p>
原定2018年9月5日办结
第四十二条，经王主任批准，延长办理时限<b>5个工作日</b>
于<b>2018年9月12日

$ bianmin case join 370406106-20180810-0003 --unit 自然资源所 --within 5 -q

$ bianmin case join 370406106-20180810-0003 --unit 村建办 --within 8 -q

$ bianmin case print 370406106-20180810-0003 --form joint | grep -o '徐庄便会〔2018〕[0-9]*号</p>\|>自然资源所<\|>村建办<\|>2018年8月2[0-9]日<'
徐庄便会〔2018〕1号</p>
>自然资源所<
>2018年8月22日<
>村建办<
>2018年8月27日<

% An acceptance printed after the extension still has the first date.
$ bianmin case print 370406106-20180810-0003 --form acceptance --copies 1 | grep -o '<b>2018年[^<]*'
<b>2018年8月31日
