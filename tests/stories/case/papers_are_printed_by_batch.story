# 批量打印: a paper for each line, each a file of its own; a line that does not fit is told.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 张三 --material all --accept -q
370406106-20180810-0001

$ bianmin --as xuzhuang-zhao case open --service 临时救助 --name 李四 -q
370406106-20180810-0002

$ mkdir 文书

$ bianmin case list --format jsonl | bianmin --as xuzhuang-zhao case print --batch --form acceptance --into 文书
文书/370406106-20180810-0001-acceptance.html
! stdin:2: bianmin: error: refused: print of 370406106-20180810-0002
!   form-not-due: the case has not been accepted: 'acceptance' — no paper can be printed yet (二(四)受理；行政许可法第三十二条第二款)
! bianmin: 1 of 2 lines were not recorded
[7]

$ ls 文书
370406106-20180810-0001-acceptance.html

$ bianmin case list --format jsonl | bianmin --as xuzhuang-zhao case print --batch --form acceptance
! bianmin: error: a batch writes each paper into a file of its own
! bianmin: hint: give --into FOLDER
[2]
