# The paper of a reminder tells of the clock it is about and speaks to whom it goes to; a clock that does not run is refused.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 王五 --material all --accept -q

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case remind 370406106-20180810-0001 --clock delivery

$ bianmin case remind 370406106-20180810-0001 --clock 镇街审查

$ bianmin case print 370406106-20180810-0001 --form reminder --copies 1 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep '承办\|时限\|届满'

% To those above it says what they are to do.
$ now 2018-09-12T09:30:00+08:00
$ bianmin case remind 370406106-20180810-0001 --level director

$ bianmin case print 370406106-20180810-0001 --form 督办单 | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | grep '收件人\|督办\|届满\|朱某' | sort -u

$ bianmin case forward 370406106-20180810-0001 --to 区民政局 -q; bianmin case reply 370406106-20180810-0001 --reply 同意 -q

$ bianmin case complete 370406106-20180810-0001 --result 低保证 -q

% A completed case is chased for what is left of it.
$ bianmin case remind 370406106-20180810-0001 --clock promise

$ bianmin case remind 370406106-20180810-0001 --level handler

$ bianmin case print 370406106-20180810-0001 --form 催办单 --format json | grep -o '"clock[a-z_]*":"[^"]*"\|"to":"[^"]*"'

$ bianmin case show 370406106-20180810-0001 | grep 催办
