# Papers are read by people: they name staff, not ids; the law wants the applicant told how long a procedure takes, and by what basis.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 低保 --name 王五 --material 身份证 --material all --accept -q
370406106-20181008-0001

$ bianmin case extend 370406106-20181008-0001 --by 5 --approver xuzhuang-zhu --because 需入户核查 -q; bianmin case print 370406106-20181008-0001 --form extension --format json | grep -o '"approver":"[^"]*"'
"approver":"朱某"

$ bianmin case assign 370406106-20181008-0001 --to xuzhuang-zhao -q; bianmin case remind 370406106-20181008-0001 --note 抓紧 -q; bianmin case print 370406106-20181008-0001 --form reminder --copies 1 | grep -o '>催办单<\|赵某</b>：'
>催办单<
赵某</b>：

$ bianmin case print 370406106-20181008-0001 | grep -o '^reminder *催办单' | tr -s ' '
reminder 催办单

$ bianmin case remind 370406106-20181008-0001 --level district -q; bianmin case print 370406106-20181008-0001 --form reminder --copies 1 | grep -o '>督办单<\|山亭区[^<]*</b>：'
>督办单<
山亭区政务服务管理办公室</b>：

% 身份证 came twice and stands once; a step ends where the next begins.
$ bianmin case print 370406106-20181008-0001 --form assignment --format json | grep -o '"materials_line":"[^"]*"'
"materials_line":"1.身份证（原件1份、复印件1份）；2.最低生活保障申请书（原件1份）；3.家庭经济状况核对授权书（原件1份）；4.户口簿（原件1份、复印件1份）"

$ bianmin case print 370406106-20181008-0001 --form assignment --format json | grep -o '"step":"受理"[^}]*'
"step":"受理","by":"赵某","what":"","left":"2018年10月8日"

$ bianmin case open --service 宅基地确权 --name 李四 --material all --accept -q --as xuzhuang-zhou
370406106-20181008-0002

$ bianmin case suspend 370406106-20181008-0002 --procedure 权籍调查 --days 0
! bianmin: error: refused: suspend of 370406106-20181008-0002
!   excluded-procedure: a procedure takes from 1 to 366 working days, not 0 — give --days, or leave it out (行政许可法第四十五条)
[3]

$ bianmin case suspend 370406106-20181008-0002 --procedure 权籍调查 --days 10 --basis 不动产登记暂行条例实施细则第十七条 -q; bianmin case print 370406106-20181008-0002 --form suspension --copies 1 | grep -o '预计需要<b>[^<]*</b>\|不动产登记暂行条例实施细则第十七条'
预计需要<b>10个工作日</b>
不动产登记暂行条例实施细则第十七条

% Who is asked without a term of its own answers within that of the case.
$ bianmin case open --service ZH-20-001 --name 赵小六 --material all --accept -q; bianmin case join 370406106-20181008-0003 --unit 派出所 -q; bianmin case join 370406106-20181008-0003 --unit 医保办 --within 3 -q; bianmin case print 370406106-20181008-0003 --form joint --format json | grep -o '"unit_due":"[^"]*"'
370406106-20181008-0003
"unit_due":"2018年10月22日"
"unit_due":"2018年10月11日"
