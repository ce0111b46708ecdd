# A key makes the same act harmless to repeat; another act under it is refused, so that none is taken for done that was not.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --key k1 case open --service 临时救助 --name 张三 --material all
370406106-20180810-0001: registered

$ bianmin --key k1 case open --service 临时救助 --name 张三 --material all
370406106-20180810-0001: registered (recorded before under this key)

$ bianmin --key k1 case open --service 临时救助 --name 李四 --material all
! bianmin: error: refused: the key k1 stands for another act
!   key-reused: under this key 'open' of 370406106-20180810-0001 is recorded: 'k1' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin --key k1 case open --service 低保 --name 张三 --material all
! bianmin: error: refused: the key k1 stands for another act
!   key-reused: under this key 'open' of 370406106-20180810-0001 is recorded: 'k1' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin --key k1 case accept 370406106-20180810-0001
! bianmin: error: refused: the key k1 stands for another act
!   key-reused: under this key 'open' of 370406106-20180810-0001 is recorded: 'k1' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin --key k2 case accept 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-08-24 (10 working days left)

$ bianmin --key k2 case accept 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-08-24 (10 working days left) (recorded before under this key)

$ bianmin case open --service 临时救助 --name 李四 --material all --key k3 -q
370406106-20180810-0002

$ bianmin --key k2 case accept 370406106-20180810-0002
! bianmin: error: refused: the key k2 stands for another act
!   key-reused: under this key 'accept' of 370406106-20180810-0001 is recorded: 'k2' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin case list --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106-20180810-0001,已受理,承诺件,临时救助,张*,2018-08-10,2018-08-24,,
370406106-20180810-0002,已登记,承诺件,临时救助,李*,2018-08-10,,,

$ bianmin store check
! bianmin: checked 2 cases and 3 entries: the ledger is whole
