# A batch for the national exchange has a number and is the same however often it is made; what lacks a code stops it.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ bianmin export upload
! bianmin: error: where to? a batch is a folder of files
! bianmin: hint: give -o DIR
[2]

$ bianmin export upload -o out
! bianmin: batch 370406-00000001: 419 rows in 9 tables, the log behind 0 up to 7

$ cat out/up_pro_accept.csv
project_no,catalog_code,local_catalog_code,task_code,local_task_code,task_name,task_version,project_type,apply_type,apply_date,accept_date,promise_date,accept_doc_no,applyer_name,applyer_type,applyer_page_type,applyer_page_code,contact_name,contact_mobile,address,org_name,org_code,handle_user_name,row_guid,cd_batch,cd_operation,cd_time,data_source
370406106-20180801-0001,RS-20-004,RS-20-004,RS-20-004,RS-20-004,城乡居民养老保险待遇资格认证,1,1,1,2018-08-01 00:00:00,2018-08-01 00:00:00,2018-08-01 23:59:59,,张*,1,111,370499********0013,,,,徐庄镇便民服务中心,370406106,李某,92bb5399fe5150901f956b12543fa6f7,370406-00000001,I,2018-09-03 09:00:00,370
370406106200-20180801-0001,YB-20-001,YB-20-001,YB-20-001,YB-20-001,城乡居民基本医疗保险参保登记,1,1,1,2018-08-01 00:00:00,2018-08-01 00:00:00,2018-08-01 23:59:59,,李*,1,111,370499********0140,,,,徐庄镇便民服务中心,370406106,李某,84c6397a313c5f85356a9de8fcc7f85d,370406-00000001,I,2018-09-03 09:00:00,370
370406106-20180803-0001,GT-01-001,GT-01-001,GT-01-001,GT-01-001,农村村民宅基地用地审批,1,9,1,2018-08-03 00:00:00,2018-08-03 00:00:00,2018-08-24 23:59:59,,孙*,1,111,370499********0375,,,,徐庄镇便民服务中心,370406106,周某,e392dc7c49f492f668059552c4a224f2,370406-00000001,I,2018-09-03 09:00:00,370
370406106-20180806-0001,MZ-05-003,MZ-05-003,MZ-05-003,MZ-05-003,临时救助,1,2,1,2018-08-06 00:00:00,2018-08-06 00:00:00,2018-08-20 23:59:59,,周*,1,111,370499********0452,,,,徐庄镇便民服务中心,370406106,赵某,20cf76b24fb00cb7ed76460220a2ec89,370406-00000001,I,2018-09-03 09:00:00,370
370406106-20180809-0001,GA-07-003,GA-07-003,GA-07-003,GA-07-003,夫妻投靠户口迁入,1,2,1,2018-08-09 00:00:00,2018-08-09 00:00:00,2018-08-23 23:59:59,,冯*,1,111,370499********0613,,,,徐庄镇便民服务中心,370406106,派出所,f1478bca38cbb83b3dab569211a4add8,370406-00000001,I,2018-09-03 09:00:00,370
370406106-20180810-0001,NB-05-001,NB-05-001,NB-05-001,NB-05-001,耕地地力保护补贴申报,1,2,1,2018-08-10 00:00:00,2018-08-10 00:00:00,2018-09-21 23:59:59,,卫**,1,111,370499********0831,,,,徐庄镇便民服务中心,370406106,吴某,bdff4fa1b994de569871bd183dc5b3b2,370406-00000001,I,2018-09-03 09:00:00,370

$ head -3 out/up_pro_process.csv
project_no,process_name,event_name,event_start_time,event_end_time,handle_user_name,handle_explain,row_guid,cd_batch,cd_operation,cd_time,data_source
370406106-20180801-0001,登记,3,2018-08-01 00:00:00,2018-08-01 00:00:00,李某,登记,42e49cab962c6242bd50db7d38c47e39,370406-00000001,I,2018-09-03 09:00:00,370
370406106-20180801-0001,受理,1,2018-08-01 00:00:00,2018-08-01 00:00:00,李某,受理,665b71dfee27e330c111fbe1c941ae14,370406-00000001,I,2018-09-03 09:00:00,370

$ jq -c '[.batch, .behind, .up_to, .masked], (.tables[] | [.table, .rows])' out/manifest.json
["370406-00000001",0,7,true]
["up_pro_accept",6]
["up_pro_process",22]
["up_pro_result",5]
["up_pro_special_procedure",0]
["up_pro_material",18]
["up_task_general_basic",51]
["up_task_public_basic",25]
["up_task_material",288]
["up_task_charge",4]

$ bianmin export upload -o again
! bianmin: nothing new since place 7 of the log; no batch was made

$ now 2018-09-05T09:00:00+08:00
$ bianmin -q export upload --since 0 -o again

$ bianmin -q export upload --batch 370406-00000001 -o third

$ diff -r out again && diff -r out third && echo the same
the same

% The next batch has what moved since, as changed.
$ bianmin -q case complete 370406106-20180810-0001 --result 已发放

$ bianmin export upload --format json --since 7 -o next
! bianmin: batch 370406-00000002: 371 rows in 9 tables, the log behind 7 up to 8

$ jq -c '.[] | [.project_no, .cd_operation, .cd_batch]' next/up_pro_accept.json
["370406106-20180810-0001","U","370406-00000002"]

$ jq -c '.[] | [.project_no, .process_name]' next/up_pro_process.json
["370406106-20180810-0001","办结"]

$ bianmin export list --kind upload --format csv
批次,内容,时间,经办人,起,止,行数,个人信息
370406-00000001,national csv,2018-09-03,秦某,0,7,419,脱敏
370406-00000002,national json,2018-09-05,秦某,7,8,371,脱敏

% A kind without a code, a column without a field.
$ mkdir upload; sed '/^joint = /d' $(dirname $(command -v bianmin))/../share/bianmin/config/upload/national.toml > upload/national.toml

$ bianmin export upload --since 0 -o fourth
! bianmin: error: nothing was written: words without a code
!   upload/national.toml:kind: upload-no-code: the code set kind has no code for joint — add joint = "…" under [maps.kind] in upload/national.toml
[7]

$ sed -i 's/source = "kind"/source = "kin"/' upload/national.toml

$ bianmin export upload --since 0 -o fourth
! bianmin: error: the schema national has faults
!   upload/national.toml:167:39: unknown-word: `kin` is no word for `source` — did you mean `kind`?
!   upload/national.toml:291:39: unknown-word: `kin` is no word for `source` — did you mean `kind`?
!   upload/national.toml:339:39: unknown-word: `kin` is no word for `source` — did you mean `kind`?
[5]

$ bianmin export upload --schema provincial -o fourth
! bianmin: error: there is no schema provincial
! bianmin: hint: describe it in upload/provincial.toml of the workspace
[4]

$ bianmin export upload --batch 370406-00000009 --table up_pro_nothing -o fourth
! bianmin: error: the schema national has faults
!   upload/national.toml:167:39: unknown-word: `kin` is no word for `source` — did you mean `kind`?
!   upload/national.toml:291:39: unknown-word: `kin` is no word for `source` — did you mean `kind`?
!   upload/national.toml:339:39: unknown-word: `kin` is no word for `source` — did you mean `kind`?
[5]

% A folder in the way: nothing was sent, so the batch is made when it is gone.
$ rm -r upload && mkdir -p fifth/up_pro_result.csv

$ bianmin export upload --since 7 -o fifth
! bianmin: error: cannot write fifth/up_pro_result.csv: Is a directory
! bianmin: hint: this is a folder: name a file in it
[6]

$ bianmin export list --format csv | wc -l
3

$ rmdir fifth/up_pro_result.csv && bianmin export upload --since 7 -o fifth
! bianmin: batch 370406-00000003: 371 rows in 9 tables, the log behind 7 up to 8

% What was accepted or supplied since the last batch is new to the exchange, though the case is not.
$ bianmin -q --as xuzhuang-zhao case open --service MZ-05-003 --name 王五 --id 370499198001010010 --phone 13000000001
370406106-20180905-0001

$ bianmin export upload -o sixth; cut -d, -f1,26 sixth/up_pro_accept.csv
project_no,cd_operation
! bianmin: batch 370406-00000004: 368 rows in 9 tables, the log behind 8 up to 9

$ bianmin -q --as xuzhuang-zhao case accept 370406106-20180905-0001 --material all

$ bianmin export upload -o seventh; cut -d, -f1,26 seventh/up_pro_accept.csv; cat seventh/up_pro_material.csv
project_no,cd_operation
370406106-20180905-0001,I
project_no,material_name,get_type,get_num,row_guid,cd_batch,cd_operation,cd_time,data_source
370406106-20180905-0001,临时救助申请书,1,1,aee1360c13bd4e62a0b878f2c95eeda0,370406-00000005,I,2018-09-05 09:00:00,370
370406106-20180905-0001,身份证,1,2,74fe51f6955ef32e89cbcc3f42f97828,370406-00000005,I,2018-09-05 09:00:00,370
370406106-20180905-0001,户口簿,1,2,66430bd2f123ea0250cbf8a4fade29dc,370406-00000005,I,2018-09-05 09:00:00,370
! bianmin: batch 370406-00000005: 374 rows in 9 tables, the log behind 9 up to 10

% Shown once more in full to somebody else, it is noted.
$ bianmin --reveal export upload --since 0 -o full
! bianmin: error: refused: reveal
!   outside-own-unit: 秦某 is deputy of xuzhuang: the right to 'reveal' does not reach 370406: 'xuzhuang-qin' — who may: 370406: director, deputy, window, supervisor (个人信息保护法第六条)
[3]

$ bianmin -q --reveal --as district-he export upload --batch 370406-00000006 -o fuller
! bianmin: error: there is no batch 370406-00000006
! bianmin: hint: 'bianmin export list' lists them
[4]

$ bianmin export list --format csv
批次,内容,时间,经办人,起,止,行数,个人信息
370406-00000001,national csv,2018-09-03,秦某,0,7,419,脱敏
370406-00000002,national json,2018-09-05,秦某,7,8,371,脱敏
370406-00000003,national csv,2018-09-05,秦某,7,8,371,脱敏
370406-00000004,national csv,2018-09-05,秦某,8,9,368,脱敏
370406-00000005,national csv,2018-09-05,秦某,9,10,374,脱敏

% A stretch that was sent before goes again as changed, and a table alone goes on from the last batch that held it.
$ bianmin -q export upload --since 7 -o eighth; cut -d, -f1,26 eighth/up_pro_accept.csv; cut -d, -f1,10 eighth/up_pro_process.csv | sort | uniq -c
project_no,cd_operation
370406106-20180810-0001,U
370406106-20180905-0001,U
      1 370406106-20180810-0001,U
      2 370406106-20180905-0001,U
      1 project_no,cd_operation

$ bianmin export upload --table up_pro_accept -o ninth
! bianmin: nothing new since place 10 of the log; no batch was made

$ bianmin -q case complete 370406106-20180905-0001 --as xuzhuang-zhao --result 已救助

$ bianmin export upload --table up_pro_accept -o ninth; cut -d, -f1,26 ninth/up_pro_accept.csv
project_no,cd_operation
370406106-20180905-0001,U
! bianmin: batch 370406-00000007: 1 rows in 1 tables, the log behind 10 up to 11

$ bianmin export upload -o tenth; cut -d, -f1,26 tenth/up_pro_accept.csv; cut -d, -f1,2,10 tenth/up_pro_process.csv
project_no,cd_operation
370406106-20180905-0001,U
project_no,process_name,cd_operation
370406106-20180905-0001,办结,I
! bianmin: batch 370406-00000008: 371 rows in 9 tables, the log behind 10 up to 11

$ bianmin export upload --table up_pro_accept --batch 370406-00000007 -o again-ninth && diff -r ninth again-ninth && echo the same
the same
! bianmin: batch 370406-00000007: 1 rows in 1 tables, the log behind 10 up to 11

% Ledgers with personal data take no number of a batch.
$ bianmin -q --reveal export ledger --center xuzhuang -o full.csv

$ bianmin -q export upload --since 9 -o eleventh

$ bianmin export list --format csv
批次,内容,时间,经办人,起,止,行数,个人信息
370406-00000001,national csv,2018-09-03,秦某,0,7,419,脱敏
370406-00000002,national json,2018-09-05,秦某,7,8,371,脱敏
370406-00000003,national csv,2018-09-05,秦某,7,8,371,脱敏
370406-00000004,national csv,2018-09-05,秦某,8,9,368,脱敏
370406-00000005,national csv,2018-09-05,秦某,9,10,374,脱敏
370406-00000006,national csv,2018-09-05,秦某,7,10,377,脱敏
370406-00000007,national csv up_pro_accept,2018-09-05,秦某,10,11,1,脱敏
370406-00000008,national csv,2018-09-05,秦某,10,11,371,脱敏
370406-00000009,national csv,2018-09-05,秦某,9,11,375,脱敏
,center=xuzhuang center,2018-09-05,秦某,0,11,8,显示
