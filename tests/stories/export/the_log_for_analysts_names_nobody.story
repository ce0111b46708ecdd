# The log leaves with codes, days and counts, and without a word about who the people are.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin -q case open --service MZ-05-003 --name 孙七 --id 370499196001010011 --phone 13000000001 --address 彭庄村 --note 孙七来电
370406106-20180810-0001

$ now 2018-08-13T09:00:00+08:00
$ bianmin -q case accept 370406106-20180810-0001 --material all

$ bianmin export events --format csv | sed 's/person"":""[^"]*/person"":""…/'
position,origin,seq,recorded_at,case,case_seq,type,service,center,station,action,occurred_at,actor,facts
1,xuzhuang,1,2018-08-10T09:30:00+08:00,370406106-20180810-0001,1,service,MZ-05-003,xuzhuang,,open,2018-08-10T09:30:00+08:00,xuzhuang-qin,"{""service"":""MZ-05-003"",""kind"":""promised"",""channel"":""window"",""center"":""xuzhuang"",""window"":""xuzhuang-mz"",""person"":""…""}"
2,xuzhuang,2,2018-08-13T09:00:00+08:00,370406106-20180810-0001,2,service,MZ-05-003,xuzhuang,,accept,2018-08-13T09:00:00+08:00,xuzhuang-qin,"{""limit"":10,""unit"":""workday"",""due"":""2018-08-27"",""edition"":""国办发明电〔2017〕12号""}"

$ bianmin export events --format jsonl | grep -c '孙七\|370499\|13000000001\|彭庄'
0
[1]

$ bianmin export events --since 2018-08-11 --format jsonl | jq -r .action
accept

$ bianmin export events --until 2018-08-10 --format jsonl | jq -r .action
open

$ bianmin export events --since 1 --format jsonl | jq -r .action
accept

$ bianmin export events --since yesterday
! bianmin: error: --since: cannot read 'yesterday'
! bianmin: hint: write a place in the log (0, 1200), a day or a moment
[2]
