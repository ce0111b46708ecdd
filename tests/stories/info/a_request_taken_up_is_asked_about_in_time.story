# A request that was accepted at once turns out to be unclear: within seven working days it is asked about, and its term begins anew (政府信息公开条例第三十条).
# now: 2019-06-03T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qin info open --about 补贴 --name 张三
370406106-20190603-0001: accepted, due 2019-07-02 (20 working days left)

$ now 2019-06-12T09:30:00+08:00
$ bianmin --as xuzhuang-qin case notify 370406106-20190603-0001 --missing 所需信息的名称 --within 5
370406106-20190603-0001: incomplete

$ bianmin due
时限

到期日      剩余  时限    办件编号                 事项                   承办人
----------  ----  ------  -----------------------  ---------------------  ------
2019-06-19     5  待补正  370406106-20190603-0001  政府信息公开申请 补贴
! bianmin: clocks: 1, of these overdue: 0

$ now 2019-06-14T09:30:00+08:00
$ bianmin --as xuzhuang-qin case supply 370406106-20190603-0001 --material 名称
370406106-20190603-0001: registered

$ bianmin due
时限

到期日      剩余  时限  办件编号                 事项                   承办人
----------  ----  ----  -----------------------  ---------------------  ------
2019-07-12    20  答复  370406106-20190603-0001  政府信息公开申请 补贴
! bianmin: clocks: 1, of these overdue: 0

$ bianmin --as xuzhuang-qin case accept 370406106-20190603-0001
370406106-20190603-0001: accepted, due 2019-07-12 (20 working days left)

$ bianmin --as xuzhuang-qin case extend 370406106-20190603-0001 --by 30 --approver 秦某 --because 征求意见
! bianmin: error: refused: extend of 370406106-20190603-0001
!   extension-in-cap: an extension is at least 1 and at most 20个工作日: '30' — give --by within the cap (政府信息公开条例第三十三条)
[3]

$ bianmin store check
! bianmin: checked 1 cases and 4 entries: the ledger is whole

% Too late it would be a way to more time.
$ bianmin --as xuzhuang-qin info open --about 拆迁 --name 李四 -q
370406106-20190614-0001

$ now 2019-06-26T09:30:00+08:00
$ bianmin --as xuzhuang-qin case notify 370406106-20190614-0001 --missing 所需信息的名称 --within 5
! bianmin: error: refused: notify of 370406106-20190614-0001
!   notified-once: what is unclear is asked about until 2019-06-25 — a later notice needs --because, which stands in the log (政府信息公开条例第三十条)
[3]
