# A reprint keeps the number, is marked and logged; the same key prints the same paper again and records nothing.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all --accept -q
370406106-20180810-0001

% Where it cannot be written, nothing is numbered.
$ bianmin case print 370406106-20180810-0001 --form acceptance -o nowhere/受理单.html
! bianmin: error: cannot write nowhere/受理单.html: No such file or directory
! bianmin: hint: make the folder first (mkdir -p nowhere), or name another place
[6]

$ bianmin case print 370406106-20180810-0001 --form acceptance -o 受理单.html --key first
! bianmin: 受理单 of 370406106-20180810-0001: 徐庄便受〔2018〕1号, copies: 2

$ grep -c 补打 受理单.html
0
[1]

$ now 2018-08-13T09:30:00+08:00
$ bianmin case print 370406106-20180810-0001 --form acceptance -o 受理单2.html
! bianmin: 受理单 of 370406106-20180810-0001: 徐庄便受〔2018〕1号, copies: 2, printing no. 2

$ grep -o '<b>补打</b>　第[0-9]次打印' 受理单2.html
<b>补打</b>　第2次打印
<b>补打</b>　第2次打印

$ bianmin case print 370406106-20180810-0001 --form acceptance -o 受理单3.html --key first
! bianmin: 受理单 of 370406106-20180810-0001: 徐庄便受〔2018〕1号, copies: 2

$ cmp 受理单.html 受理单3.html

$ bianmin case print 370406106-20180810-0001 --form promise --key first
! bianmin: error: refused: the key first stands for another act
!   key-reused: under this key 'print' of 370406106-20180810-0001 is recorded: 'first' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin case print 370406106-20180810-0001 --format csv
名称（--form）,文书,文号,已打印,份数,依据
acceptance,受理单,徐庄便受〔2018〕1号,2,2,二(四)受理；行政许可法第三十二条第二款
promise,承诺件通知书,,0,2,二(四)(2)

$ bianmin case open --service 临时救助 --name 周八 --id 370499198001010010 --material all --accept -q
370406106-20180813-0001

$ bianmin case print 370406106-20180813-0001 --form acceptance -o b.html
! bianmin: 受理单 of 370406106-20180813-0001: 徐庄便受〔2018〕2号, copies: 2

$ now 2019-01-02T09:30:00+08:00
$ bianmin case open --service 临时救助 --name 吴九 --id 370499198001010010 --material all --accept -q
370406106-20190102-0001

$ bianmin case print 370406106-20190102-0001 --form acceptance -o c.html
! bianmin: 受理单 of 370406106-20190102-0001: 徐庄便受〔2019〕1号, copies: 2

$ bianmin store check
! bianmin: checked 3 cases and 7 entries: the ledger is whole

% What is in the log.
$ bianmin case show 370406106-20180810-0001 | grep 打印
2018-08-10 09:30  打印文书  秦某  受理单，2份；文书编号 徐庄便受〔2018〕1号
2018-08-13 09:30  打印文书  秦某  受理单，第2次打印（补打），2份；文书编号 徐庄便受〔2018〕1号

$ bianmin case show 370406106-20180810-0001 --format json | grep -A5 '"printed"'
  "printed": [
    {
      "form": "acceptance",
      "number": "徐庄便受〔2018〕1号",
      "times": 2,
      "last": "2018-08-13"
