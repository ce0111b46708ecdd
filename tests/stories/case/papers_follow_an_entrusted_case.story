# Entrustment, acceptance, assignment, sending up, chasing, hand-over: each has its paper, numbered per unit and year (文书).
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --id 370499198001010010 --phone 13000001234 --address 徐庄镇彭庄村12号 --material all --station xuzhuang-pengzhuang --agent xuzhuang-qiao -q
370406106200-20180810-0001

% The whole text of one paper; the four signs at the end of the query code are the case's secret.
$ bianmin case print 370406106200-20180810-0001 --form entrustment --copies 1 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep .
徐庄镇彭庄村便民服务站委托代办书
徐庄彭庄便委〔2018〕1号（委托人留存）
委 托 人
王五
居民身份证
370499198001010010
联系电话
13000001234
住　　址
徐庄镇彭庄村12号
受托单位
徐庄镇彭庄村便民服务站
代 办 员
乔某　13000001149
委托事项
最低生活保障审核确认（MZ-05-001）
委托权限
□代为提交申请材料　□代为缴纳规费　□代为领取办理结果　□其他：　　　　　　　　
提交证件材　　料
1.最低生活保障申请书（原件1份）；2.家庭经济状况核对授权书（原件1份）；3.身份证（原件1份、复印件1份）；4.户口簿（原件1份、复印件1份）
委托人自愿委托上述单位全程代办，保证所提交的证件、材料真实有效。依法应缴的税收和规费由委托人承担，由受托单位代为收取、统一上缴并出具凭条；受托单位不收取办理服务费。委托期限自签订之日起至办理结果回交之日止，委托人可以随时书面撤回委托。
委 托 人签　　名（手印）
2018年8月10日
受托单位（盖章）
代办员签名：2018年8月10日
办件编号、查询码：370406106200-20180810-0001-[..]　凭查询码可以查询办理进度。代办免费。
咨询电话：13000001148　监督投诉电话：13000001130　地址：徐庄镇政府办公楼一楼

$ bianmin case accept 370406106200-20180810-0001 -q

$ bianmin case print 370406106200-20180810-0001 --form 受理单 --copies 1 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep .
徐庄镇便民服务中心受理通知书
徐庄便受〔2018〕1号（正本，交申请人）
申请人
王五
居民身份证
370499198001010010
联系电话
13000001234
住　　址
徐庄镇彭庄村12号
事项名称
最低生活保障审核确认（MZ-05-001）
办件类型
上报件　委托代办
收件日期
2018年8月10日
受理日期
2018年8月10日
承诺时限
22个工作日（法定30个工作日）
承诺办结日
2018年9月11日
收到材料
1.最低生活保障申请书（原件1份）；2.家庭经济状况核对授权书（原件1份）；3.身份证（原件1份、复印件1份）；4.户口簿（原件1份、复印件1份）
应缴费用
不收费。代办不收取任何服务费。
代 办 员
乔某　13000001149
取件方式
□自取　□代办送达　□邮寄
权利义务
申请人有权查询进度、要求说明理由、监督评价、撤回申请，逾期未办结的可以投诉；应当对材料的真实性负责，配合核查，依法缴纳规费。时限按工作日计算，不含法定节假日；受理当日不计入（《中华人民共和国民法总则》第二百零一条）。
受理单位
受理人：秦某（受理专用章）2018年8月10日
申请人签　收
　　　年　　月　　日
办件编号、查询码：370406106200-20180810-0001-[..]　凭查询码可以查询办理进度。代办免费。
咨询电话：13000001129　监督投诉电话：13000001130　地址：徐庄镇政府办公楼一楼

$ bianmin case assign 370406106200-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case print 370406106200-20180810-0001 --form assignment | grep -o '徐庄便承〔2018〕[0-9]*号\|370499[0-9*]*<\|赵某　[0-9]*' | sort -u
370499********0010<
徐庄便承〔2018〕1号
赵某　13000001135

$ bianmin case forward 370406106200-20180810-0001 --to 区民政局 --within 15 -q

$ bianmin case print 370406106200-20180810-0001 --form escalation | grep -o '徐庄便报〔2018〕[0-9]*号</p>\|370499[0-9*]*<\|家庭经济状况核对授权书\|<b>2018年8月31日</b>'
徐庄便报〔2018〕1号</p>
<b>2018年8月31日</b>
370499198001010010<
家庭经济状况核对授权书

% A reminder goes to others: the applicant is masked, unless asked otherwise.
$ bianmin case remind 370406106200-20180810-0001 --to 区民政局 --note 请尽快批复 -q

$ bianmin case print 370406106200-20180810-0001 --form reminder --copies 1 | grep -o '徐庄便督〔2018〕[0-9]*号</p>\|王\*\|王五\|剩余[0-9]*个工作日'
徐庄便督〔2018〕1号</p>
王*
剩余22个工作日

$ bianmin case print 370406106200-20180810-0001 --form reminder --copies 1 --reveal | grep -o '王\*\|王五'
王五

$ bianmin case reply 370406106200-20180810-0001 --reply 同意 --document 山民发〔2018〕12号 -q

$ bianmin case complete 370406106200-20180810-0001 --result 低保确认通知书 -q

$ bianmin case print 370406106200-20180810-0001 --form delivery | grep -o '徐庄便送〔2018〕[0-9]*号</p>\|低保确认通知书\|山民发〔2018〕12号'
徐庄便送〔2018〕1号</p>
低保确认通知书
山民发〔2018〕12号

% A station numbers in its own series.
$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all --station xuzhuang-pengzhuang --agent xuzhuang-qiao --accept -q
370406106200-20180810-0002

$ bianmin case print 370406106200-20180810-0002 --form acceptance --as xuzhuang-qiao | grep -o '徐庄彭庄便受〔2018〕[0-9]*号</p>' | sort | uniq -c
      2 徐庄彭庄便受〔2018〕1号</p>

$ bianmin case withdraw 370406106200-20180810-0002 --because 改为自己办理 -q

$ bianmin case print 370406106200-20180810-0002 --form termination | grep -o '徐庄便终〔2018〕[0-9]*号</p>\|撤回委托（改为自己办理）' | sort | uniq -c
      2 徐庄便终〔2018〕1号</p>
      2 撤回委托（改为自己办理）

$ bianmin case print 370406106200-20180810-0001
办件 370406106200-20180810-0001 现在可以打印的文书

名称（--form）  文书      文号                     已打印  份数  依据
--------------  --------  -----------------------  ------  ----  --------------------------------------
entrustment     委托书    徐庄彭庄便委〔2018〕1号       1     2  二(四)委托
acceptance      受理单    徐庄便受〔2018〕1号           1     2  二(四)受理；行政许可法第三十二条第二款
assignment      承办单    徐庄便承〔2018〕1号           1     1  二(四)承办
escalation      上报单    徐庄便报〔2018〕1号           1     1  二(四)(4)；行政许可法第四十三条
delivery        送达回证  徐庄便送〔2018〕1号           1     1  二(四)回交；行政许可法第四十四条
reminder        催办单    徐庄便督〔2018〕1号           2     2  二(四)(4)；二(五)督查

$ bianmin store check
! bianmin: checked 2 cases and 18 entries: the ledger is whole
