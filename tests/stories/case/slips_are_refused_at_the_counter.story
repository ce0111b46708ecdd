# The clerk has the card at hand: what cannot be right is said at once, what is sure is mended, other documents are kept.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name "$(printf '王\t五')" --id 370499196001010029 --phone 1300000000
! bianmin: error: refused: open
!   text-control: this contains a control character: 'name' — type it anew, without tabs and line ends
!   id-checksum: the last place of the ID number does not fit the others: 'id_number' — look at the card and type the number again
!   phone-malformed: this is no telephone number: 'phone' — a mobile number has 11 digits
[3]

$ bianmin --as xuzhuang-zhao --lang zh case open --service 临时救助 --name "  " --id 370499196002310020 --note "$(printf 'a\033b')"
! bianmin: 错误：不予登记：登记（open）
!   name-blank: 姓名是空白: 'name' — 请写 --name NAME
!   id-birth: 身份证号中的出生日期不存在: 'id_number' — 对照证件重新录入号码
!   text-control: 含有控制字符: 'note' — 重新键入，不要带制表符和换行
[3]

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name "$(printf '王\377')"
! bianmin: error: refused: open
!   text-broken: this is not text in UTF-8: 'name' — set the terminal or script to UTF-8
[3]

$ bianmin --as xuzhuang-zhao --at 1900-01-01T09:00 case open --service 临时救助 --name 王五 --id 37049919600101002X
! bianmin: error: refused: open
!   id-birth: somebody born on 1960-01-01 does not come on 1900-01-01: 'id_number' — look at the card and type the number again
!   before-calendar: the working calendar begins on 2018-01-01: no term can be counted before: '1900-01-01T09:00:00+08:00' — give --at with the time it happened
[3]

% Spaces go, a card of fifteen places is brought to eighteen, a passport stays what it is, and is not called an identity card.
$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name " 王五 " --id "370499 19600101 002x" --phone "130-0000-0003" --material all --accept -q
370406106-20181008-0001

$ bianmin --as xuzhuang-zhao --reveal case show 370406106-20181008-0001 --format csv | grep -E '^(申请人|证件号码|电话),'
申请人,王五
证件号码,37049919600101002X
电话,13000000003

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name "O'Brien <b>&amp;" --id E12345678 --material all --accept -q
370406106-20181008-0002

$ bianmin --as xuzhuang-zhao case print 370406106-20181008-0002 --form acceptance --copies 1 | grep -o "证件号码\|居民身份证\|E12345678\|O.Brien &lt;b&gt;&amp;amp;\|<b>&amp;"
证件号码
E12345678

% A correction is looked at like the first word.
$ bianmin --as xuzhuang-zhao case correct 370406106-20181008-0001 --field id_number --value 370499196001010029 --because 录错
! bianmin: error: refused: correct of 370406106-20181008-0001
!   id-checksum: the last place of the ID number does not fit the others: 'id_number' — look at the card and type the number again
[3]

$ bianmin --as xuzhuang-zhao case correct 370406106-20181008-0001 --field phone --value "13000000004" --because 换号
370406106-20181008-0001: accepted, due 2018-10-22 (10 working days left)

$ bianmin store check
! bianmin: checked 2 cases and 4 entries: the ledger is whole
