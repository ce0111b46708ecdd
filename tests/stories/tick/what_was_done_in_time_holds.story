# What was done within five working days and is recorded late holds, also where the clock has spoken meanwhile.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ for name in 甲某 乙某 丙某 丁某; do bianmin case open --service 临时救助 --name $name --material all -q; done
370406106-20180810-0001
370406106-20180810-0002
370406106-20180810-0003
370406106-20180810-0004

$ now 2018-08-20T20:00:00+08:00
$ bianmin tick -q

$ now 2018-08-21T09:00:00+08:00
$ bianmin --at 2018-08-13T10:00 case accept 370406106-20180810-0001 --handler xuzhuang-zhao
370406106-20180810-0001: accepted, due 2018-08-27 (4 working days left)

$ bianmin --at 2018-08-14T10:00 case notify 370406106-20180810-0002 --missing 户口簿
370406106-20180810-0002: incomplete

$ bianmin --at 2018-08-14T10:00 case withdraw 370406106-20180810-0003 --because 不办了
370406106-20180810-0003: withdrawn

% The log keeps what the clock had said, and says what it gave way to.
$ bianmin case show 370406106-20180810-0002 --format csv | head -3; bianmin case show 370406106-20180810-0002 | sed -n '/办理记录/,$p'
项目,内容
事项,临时救助（MZ-05-003）
状态,待补正
办理记录

发生时间                  环节        经办  内容                                                            文书
------------------------  ----------  ----  --------------------------------------------------------------  ------------
2018-08-10 09:30          登记        秦某  材料 齐全
2018-08-20 20:00          受理        系统  到期 2018-08-24；视为受理；2018-08-14 已一次性告知，此条不作数
2018-08-14 10:00（补录）  一次性告知  秦某  需补 户口簿                                                     一次性告知书

$ bianmin case show 370406106-20180810-0002 --format json | grep -B6 overruled_by
      "action": "accept",
      "occurred_at": "2018-08-20T20:00:00+08:00",
      "recorded_at": "2018-08-20T20:00:00+08:00",
      "actor": "tick",
      "origin": "xuzhuang",
      "seq": 6,
      "overruled_by": "notify",

% Too late, or somebody works on the case by the deemed acceptance.
$ bianmin --at 2018-08-20T10:00 case accept 370406106-20180810-0004
! bianmin: error: refused: accept of 370406106-20180810-0004
!   wrong-state: nothing was said within 5 working days: the case has been accepted since 2018-08-10: 'accepted' — possible now: reject, assign, transfer, join, forward, suspend, resume, extend, remind, complete, withdraw, correct (行政许可法第三十二条)
[3]

$ bianmin --at 2018-08-20T10:00 case assign 370406106-20180810-0004 --to xuzhuang-zhao -q

$ bianmin --at 2018-08-14T10:00 case notify 370406106-20180810-0004 --missing 户口簿
! bianmin: error: refused: notify of 370406106-20180810-0004
!   wrong-state: nothing was said within 5 working days: the case has been accepted since 2018-08-10: 'in_progress' — possible now: reject, assign, transfer, join, opine, forward, reply, suspend, resume, extend, remind, complete, withdraw, correct (行政许可法第三十二条)
[3]

$ bianmin store check
! bianmin: checked 4 cases and 12 entries: the ledger is whole

% Who came in time came, although the clock had given the appointment up.
$ BIANMIN_NOW=2018-08-21T09:00:00+08:00 bianmin appointment book --service 临时救助 --name 戊某 --time 2018-08-22T14:00 -q
370406106-20180821-0001

$ BIANMIN_NOW=2018-08-23T20:00:00+08:00 bianmin tick -q

$ BIANMIN_NOW=2018-08-24T09:00:00+08:00 bianmin --at 2018-08-22T14:05 appointment arrive 370406106-20180821-0001
370406106-20180821-0001: completed

$ BIANMIN_NOW=2018-08-24T09:00:00+08:00 bianmin --at 2018-08-23T14:05 appointment arrive 370406106-20180821-0001
! bianmin: error: refused: arrive of 370406106-20180821-0001
!   wrong-state: they have come already, on 2018-08-22 — see: bianmin case show 370406106-20180821-0001 (二(四))
[3]
