# A name that cannot be read is no name: the clerk is told which character no font has, and writes it in.
# now: 2018-10-08T09:00:00+08:00
# workspace: shanting

% A sign of an old system's own code page.
$ bianmin case open --service 临时救助 --name "$(printf '王\356\200\200')" --material all --accept -q
370406106-20181008-0001

$ bianmin case print 370406106-20181008-0001 --form acceptance -o a.pdf
! bianmin: warning: no font here has '': it stands on the paper as a box; write it in by hand, or install a font that has it
! bianmin: 受理单 of 370406106-20181008-0001: 徐庄便受〔2018〕1号, copies: 2

$ bianmin case print 370406106-20181008-0001 --form promise -o b.html
! bianmin: 承诺件通知书 of 370406106-20181008-0001: 徐庄便诺〔2018〕1号, copies: 2
