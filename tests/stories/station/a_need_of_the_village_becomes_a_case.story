# 急办事项 that becomes a case: need, case and the need's end in one command.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao station log add --kind need --topic 低保 --service 低保 --name 王五 --material all
370406106200-20180810-0001: completed
370406106200-20180810-0002: registered

$ bianmin case list --format jsonl | jq -c '{number, channel, agent}'
{"number":"370406106200-20180810-0002","channel":"agent","agent":"xuzhuang-qiao"}

$ bianmin station log list
村站服务记录

编号                        类型      日期        主题  来人  参加人  状态    结果                                 相关办件  到期
--------------------------  --------  ----------  ----  ----  ------  ------  -----------------------------------  --------  ----------
370406106200-20180810-0001  急办事项  2018-08-10  低保  王*           已办结  转为办件 370406106200-20180810-0002            2018-08-15

% Nobody is named, or it is no need: nothing is recorded.
$ bianmin --as xuzhuang-qiao station log add --kind need --topic 低保 --service 低保
! bianmin: error: a case needs a service and an applicant
! bianmin: hint: give --name NAME
[2]

$ bianmin --as xuzhuang-qiao station log add --topic 低保 --service 低保 --name 王五
! bianmin: error: only a need that is still open becomes a case
! bianmin: hint: give --service with --kind need, without --result and --case
[2]

$ bianmin --as xuzhuang-qiao station log add --kind need --topic 低保 --service 没有的 --name 王五
! bianmin: error: there is no service 没有的 in the catalog
! bianmin: hint: see: bianmin service list
[4]

$ printf '%s\n' '{"topic":"惠农政策","result":"已答复"}' '{"kind":"need"}' | bianmin --as xuzhuang-qiao station log add --batch
370406106200-20180810-0003: completed
! stdin:2: bianmin: error: what was it about?
! bianmin: hint: give --topic
! bianmin: 1 of 2 lines were not recorded
[7]

$ bianmin store check
! bianmin: checked 3 cases and 4 entries: the ledger is whole
