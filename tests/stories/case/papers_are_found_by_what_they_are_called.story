# A paper is found by its title and by what else it is called; a key that stands for another act prints nothing; looking at the fields is no printing.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 低保 --name 孙七 --material all --accept -q
370406106-20180810-0001

$ bianmin case assign 370406106-20180810-0001 --to xuzhuang-zhao -q

$ bianmin case transfer 370406106-20180810-0001 --to xuzhuang-li --because 调岗 -q

$ bianmin case remind 370406106-20180810-0001 -q

% Looking at the fields numbers nothing.
$ bianmin case print 370406106-20180810-0001 --form 转办单 --format json | grep -o '"number":"[^"]*"\|"times":"[^"]*"'
"number":""
"times":"0"

$ for form in 转办单 催办单 受理通知书; do bianmin case print 370406106-20180810-0001 --form $form -o $form.html; done
! bianmin: 承办单 of 370406106-20180810-0001: 徐庄便承〔2018〕1号, copies: 1
! bianmin: 催办单 of 370406106-20180810-0001: 徐庄便督〔2018〕1号, copies: 2
! bianmin: 受理单 of 370406106-20180810-0001: 徐庄便受〔2018〕1号, copies: 2

$ bianmin case print 370406106-20180810-0001 --form 不予受理通知
! bianmin: error: there is no paper '不予受理通知'
! bianmin: hint: did you mean 不予受理通知书?
[2]

$ bianmin case print 370406106-20180810-0001 --form 不予受理通知书
! bianmin: error: refused: print of 370406106-20180810-0001
!   form-not-due: the case was not rejected: 'rejection' — can be printed now: acceptance 受理单, assignment 承办单, reminder 催办单 (二(四)(5)；行政许可法第三十二条、第三十八条)
[3]

% The key of another act is refused, as everywhere.
$ bianmin case extend 370406106-20180810-0001 --by 5 --approver xuzhuang-zhu --because 核查 --key k1 -q

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --key k1
! bianmin: error: refused: the key k1 stands for another act
!   key-reused: under this key 'extend' of 370406106-20180810-0001 is recorded: 'k1' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --key k2 -o 延期.html
! bianmin: 延期通知书 of 370406106-20180810-0001: 徐庄便延〔2018〕1号, copies: 2

$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --key k2 -o 延期.html
! bianmin: 延期通知书 of 370406106-20180810-0001: 徐庄便延〔2018〕1号, copies: 2

% Nor is it counted.
$ bianmin case print 370406106-20180810-0001 --form 延期通知书 --format json | grep -o '"number":"[^"]*"\|"times":"[^"]*"\|"reprint":"[^"]*"'
"number":"徐庄便延〔2018〕1号"
"reprint":""
"times":"1"

$ bianmin case print 370406106-20180810-0001 --form list
办件 370406106-20180810-0001 现在可以打印的文书

名称（--form）  文书        文号                 已打印  份数  依据
--------------  ----------  -------------------  ------  ----  --------------------------------------
acceptance      受理单      徐庄便受〔2018〕1号       1     2  二(四)受理；行政许可法第三十二条第二款
assignment      承办单      徐庄便承〔2018〕1号       1     1  二(四)承办
extension       延期通知书  徐庄便延〔2018〕1号       1     2  行政许可法第四十二条
reminder        催办单      徐庄便督〔2018〕1号       1     2  二(四)(4)；二(五)督查
