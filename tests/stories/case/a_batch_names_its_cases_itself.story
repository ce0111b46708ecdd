# A case beside --batch would be left out in silence: it is refused.
# workspace: shanting

$ bianmin case open --service 临时救助 --name 甲某 --material all --accept -q
370406106-20180810-0001

$ bianmin case remind --batch 370406106-20180810-0001 </dev/null
! bianmin: error: a batch names its cases line by line on standard input
! bianmin: hint: leave out either --batch or 370406106-20180810-0001
[2]

$ bianmin case list --format jsonl | bianmin case remind --batch -q
