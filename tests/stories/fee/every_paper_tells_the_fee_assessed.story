# 应缴费用 is what was assessed, on every paper of the case; what was waived and given back stands beside it.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-li case open --service GA-07-004 --name 甲某 --material all --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-li fee assess 370406106-20180810-0001 -q; bianmin --as xuzhuang-li fee collect 370406106-20180810-0001 -q; bianmin --as xuzhuang-li fee refund 370406106-20180810-0001 --amount 1 --because 多收 -q
xuzhuang-2018-0001

$ for form in acceptance receipt; do bianmin --as xuzhuang-li case print 370406106-20180810-0001 --form $form --format json | grep -o '"fee":"[^"]*"\|"fee_less":"[^"]*"'; done
"fee":"20.00"
"fee_less":"（已退1.00元）"
"fee":"20.00"
"fee_less":"（已退1.00元）"

$ bianmin --as xuzhuang-li case print 370406106-20180810-0001 --form acceptance | grep '应缴费用' -A1 | grep -o '[0-9.]*元（[^<]*，依据' | sort -u
20.00元（人民币贰拾元整）（已退1.00元），依据
