# An input method leaves full-width digits; a slip is answered with what is near.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 李四 --material all -q
370406106-20180810-0001

$ bianmin case open --service 临时救助 --name 王五 --material all -q
370406106-20180810-0002

$ bianmin case accept ３７０４０６１０６－２０１８０８１０－０００１
370406106-20180810-0001: accepted, due 2018-08-24 (10 working days left)

$ bianmin case show " 370406106-20180810-0001" --format json | grep -m1 state
  "state": "accepted",

$ echo '{"case":"３７０４０６１０６-２０１８０８１０-０００２"}' | bianmin case accept --batch -q


% Digits swapped, one wrong, one too many.
$ bianmin case show 370460106-20180810-0002
! bianmin: error: there is no case 370460106-20180810-0002
! bianmin: hint: did you mean 370406106-20180810-0002, 370406106-20180810-0001?
[4]

$ bianmin case show 370406106-20180811-0001
! bianmin: error: there is no case 370406106-20180811-0001
! bianmin: hint: did you mean 370406106-20180810-0001, 370406106-20180810-0002?
[4]

$ bianmin case show 370406106-20180810-00002
! bianmin: error: there is no case 370406106-20180810-00002
! bianmin: hint: did you mean 370406106-20180810-0002, 370406106-20180810-0001?
[4]

$ bianmin case open --service MZ-005-01 --name 赵七
! bianmin: error: there is no service MZ-005-01 in the catalog
! bianmin: hint: did you mean MZ-05-001?
[4]

$ bianmin case open --service ｍｚ-05-001 --name 赵七
370406106-20180810-0003: registered
