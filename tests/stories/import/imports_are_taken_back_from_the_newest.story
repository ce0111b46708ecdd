# A case of one import that a later one let go on goes with both, taken back from the newest to the oldest.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting

$ printf '徐庄镇便民服务中心2018年8月台账\n序号,受理日期,申请人,身份证号,事项名称,办结日期\n1,2018-08-06,赵一,37049919600201003X,低保,\n' > first.csv; sed '$s/$/2018-08-27/' first.csv > second.csv; for f in first second; do bianmin import ledger $f.csv -q; done

$ bianmin case list --format csv
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
370406106-20180806-0001,已办结,上报件,最低生活保障审核确认,赵*,2018-08-06,2018-09-05,2018-08-27,

$ bianmin import undo 1 --because 导错 --yes
! bianmin: error: 1 cases of the import have later events; nothing was taken back
!   has-later-events: 370406106-20180806-0001 has been worked on since it was imported — settle this case by hand
[3]

$ bianmin import undo 2 --because 导错 --yes
! bianmin: 0 cases annulled; the file may be imported again
!   second.csv, row 3: continued: this case of an earlier import went on by this row, and stays so: '370406106-20180806-0001' — where the row was wrong, mend the case with case reopen or case correct
[7]

$ bianmin import undo 1 --because 导错 --yes
! bianmin: 1 cases annulled; the file may be imported again

$ bianmin case list --format csv; bianmin store check
办件编号,状态,类型,事项,申请人,收件,到期,办结,承办人
! bianmin: checked 1 cases and 3 entries: the ledger is whole
