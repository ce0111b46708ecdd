# The paper of a reminder tells of the clock it is about and speaks to whom it goes to; a clock that does not run is refused.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --material all --accept -q
370406106-20180810-0001

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case remind 370406106-20180810-0001 --clock delivery
! bianmin: error: refused: remind of 370406106-20180810-0001
!   something-runs: the term 'delivery' of the case does not run — running: promise, statutory, own_stage; give one of them with --clock, or leave it out (二(四)(4)；二(五)督查)
[3]

$ bianmin case remind 370406106-20180810-0001 --clock 镇街审查
370406106-20180810-0001: in_progress, due 2018-09-11 (22 working days left)
! bianmin: 催办单 to 赵某 (handler), reminder 1 of 370406106-20180810-0001

$ bianmin case print 370406106-20180810-0001 --form reminder --copies 1 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep '承办\|时限\|届满'
徐庄便督〔2018〕1号（正本，交承办人）
你处承办的下列事项需要抓紧办理，现予催办。请收到后立即办理，并将办理情况书面回复徐庄镇便民服务中心；超过时限又无正当理由的，依照限时办结制追究责任。
所催时限
镇街审查时限：2018年9月7日届满（剩余20个工作日）
承办单位
承办人签名：　　　　　　　　　年　　月　　日

% To those above it says what they are to do.
$ now 2018-09-12T09:30:00+08:00
$ bianmin case remind 370406106-20180810-0001 --level director
370406106-20180810-0001: in_progress, due 2018-09-11 (1 working days late)
! bianmin: 督办单 to 朱某 (director), reminder 2 of 370406106-20180810-0001

$ bianmin case print 370406106-20180810-0001 --form 督办单 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep '收件人\|督办\|届满\|朱某' | sort -u
徐庄便督〔2018〕2号（正本，交收件人）
徐庄镇便民服务中心督办单
收件人签名：　　　　　　　　　年　　月　　日
朱某：
督办人：秦某（印章）　2018年9月12日
督办单位
督办情况回　　复
督办意见
赵某承办的下列事项，镇街审查时限已于2018年9月7日届满，已超期3个工作日，现提请督办。请收到后督促承办人立即办理，并将督办情况书面回复徐庄镇便民服务中心；超过时限又无正当理由的，依照限时办结制追究责任。
镇街审查时限：2018年9月7日届满（已超期3个工作日）

$ bianmin case forward 370406106-20180810-0001 --to 区民政局 -q; bianmin case reply 370406106-20180810-0001 --reply 同意 -q

$ bianmin case complete 370406106-20180810-0001 --result 低保证 -q

% A completed case is chased for what is left of it.
$ bianmin case remind 370406106-20180810-0001 --clock promise
! bianmin: error: refused: remind of 370406106-20180810-0001
!   something-runs: the term 'promise' of the case does not run — running: delivery; give one of them with --clock, or leave it out (二(五)督查；行政许可法第四十四条、第五十九条)
[3]

$ bianmin case remind 370406106-20180810-0001 --level handler
370406106-20180810-0001: completed
! bianmin: 催办单 to 赵某 (handler), reminder 3 of 370406106-20180810-0001

$ bianmin case print 370406106-20180810-0001 --form 催办单 --format json | grep -o '"clock[a-z_]*":"[^"]*"\|"to":"[^"]*"'
"to":"赵某"
"clock":"送达时限"
"clock_due":"2018年9月27日"
"clock_left":"剩余10个工作日"

$ bianmin case show 370406106-20180810-0001 | grep 催办
2018-08-10 09:30  催办      秦某  承办人，镇街审查；到期 2018-09-07；致 赵某                                催办单
2018-08-10 09:30  打印文书  秦某  催办单；文书编号 徐庄便督〔2018〕1号
2018-09-12 09:30  催办      秦某  主任，镇街审查；到期 2018-09-07；致 朱某                                  督办单
2018-09-12 09:30  催办      秦某  承办人，送达；到期 2018-09-27；致 赵某                                    催办单
