# The exchange gets no row of a case before its acceptance: a case that lacks a value waits whole, and nothing of it is lost.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting

$ bianmin -q --as xuzhuang-zhao case open --service MZ-05-003 --name 王五 --phone 13000000001
370406106-20180903-0001

$ bianmin -q --as xuzhuang-zhao case accept 370406106-20180903-0001 --material all

$ bianmin export upload -o out
! bianmin: batch 370406-00000001: 368 rows in 9 tables, the log behind 0 up to 2
!   up_pro_accept:applyer_page_type: upload-missing: 370406106-20180903-0001: up_pro_accept.applyer_page_type must not be empty — mend it, then make this batch again: --batch 370406-00000001
!   up_pro_accept:applyer_page_code: upload-missing: 370406106-20180903-0001: up_pro_accept.applyer_page_code must not be empty — mend it, then make this batch again: --batch 370406-00000001
!   upload-held-back: cases held back with all their rows until their acceptance can go: 1
[7]

$ jq -c '.tables[:5][] | [.table, .rows]' out/manifest.json
["up_pro_accept",0]
["up_pro_process",0]
["up_pro_result",0]
["up_pro_special_procedure",0]
["up_pro_material",0]

% Mended, the same batch has all of it.
$ bianmin -q --as xuzhuang-zhao case correct 370406106-20180903-0001 --field id_number --value 370499198001010010 --because 补录证件号码

$ bianmin export upload --batch 370406-00000001 -o again
! bianmin: batch 370406-00000001: 374 rows in 9 tables, the log behind 0 up to 2
!   upload-changed: these are not the bytes that were written on 2018-09-03: '370406-00000001' — an applicant's data or the setup have changed since
[7]

$ cut -d, -f1,26 again/up_pro_accept.csv; cut -d, -f2,10 again/up_pro_process.csv; cut -d, -f2,7 again/up_pro_material.csv
project_no,cd_operation
370406106-20180903-0001,I
process_name,cd_operation
登记,I
受理,I
material_name,cd_operation
临时救助申请书,I
身份证,I
户口簿,I

$ bianmin -q export upload --batch 370406-00000001 -o third
[7]

$ diff -r again third && echo the same
the same

$ bianmin -q export upload -o next; cut -d, -f1,26 next/up_pro_accept.csv; cut -d, -f2,10 next/up_pro_process.csv
project_no,cd_operation
370406106-20180903-0001,U
process_name,cd_operation
更正,I

% What is mended by a step on the case itself: the next batch has all of it, as new.
$ mkdir upload; sed 's/source = "acceptance_paper", length = 50/&, required = true/; s/^name = "national"/name = "papers"/' $(dirname $(command -v bianmin))/../share/bianmin/config/upload/national.toml > upload/papers.toml

$ bianmin -q export upload --schema papers -o papers
[7]

$ bianmin -q --as xuzhuang-zhao case print 370406106-20180903-0001 --form acceptance -o 受理单.html

$ bianmin -q export upload --schema papers -o more; cut -d, -f1,26 more/up_pro_accept.csv; cut -d, -f2,10 more/up_pro_process.csv
project_no,cd_operation
370406106-20180903-0001,I
process_name,cd_operation
登记,I
受理,I
更正,I
打印文书,I
