# Window staff is moved only with the consent of the center's director or deputy (二(五)不经中心同意不得随意调换).
# workspace: shanting

$ bianmin staff transfer xuzhuang-zhao --to xuzhuang-zh --because 原单位工作需要
370406106-20180810-0001: registered
! bianmin: it waits for the consent of the center's director or deputy

% Without consent it does not take place, nor by another way.
$ bianmin staff transfer xuzhuang-zhao --done
! bianmin: error: refused: transfer
!   no-consent: the center has not consented to 370406106-20180810-0001 — director or deputy: bianmin case accept 370406106-20180810-0001 (二(五)不经中心同意不得随意调换)
[3]

$ bianmin case complete 370406106-20180810-0001 --result 已调换
! bianmin: error: refused: complete of 370406106-20180810-0001
!   wrong-state: 'complete' is not possible for a case that is registered — possible now: notify, accept, reject, remind, withdraw, correct (二(四))
[3]

% A second one, a place where the person is, an unknown place, a clerk.
$ bianmin staff transfer xuzhuang-zhao --to xuzhuang-rs --because 再换
! bianmin: error: refused: transfer
!   transfer-under-way: a transfer of xuzhuang-zhao is under way: 370406106-20180810-0001 — finish it with --done, or take it back: bianmin case withdraw 370406106-20180810-0001 (二(五)不经中心同意不得随意调换)
[3]

$ bianmin staff transfer xuzhuang-wang --to xuzhuang-yb --because 换
! bianmin: error: refused: transfer
!   there-already: xuzhuang-wang sits at xuzhuang-yb already — name another window or unit with --to (二(五)不经中心同意不得随意调换)
[3]

$ bianmin staff transfer xuzhuang-wang --to xuzhuang-zz --because 换
! bianmin: error: there is no center or station xuzhuang-zz
! bianmin: hint: did you mean xuzhuang?
[4]

$ bianmin --as xuzhuang-li staff transfer xuzhuang-wang --to xuzhuang-zh --because 换
! bianmin: error: refused: open
!   no-right: 李某 is window: this role has no right to 'open': 'xuzhuang-li' — who may: xuzhuang: director, deputy; 370406: supervisor (二(五)；三)
[3]

$ bianmin staff transfer xuzhuang-wang --to xuzhuang-zh --because 换 --consent xuzhuang-li
! bianmin: error: refused: transfer
!   no-consent: xuzhuang-li cannot consent for 徐庄镇便民服务中心: only its director or deputy can — who may: xuzhuang-zhu, xuzhuang-qin (二(五)不经中心同意不得随意调换)
[3]

$ bianmin staff transfer xuzhuang-wang --because 换
! bianmin: error: a transfer says where to and why
!   missing-option: --to is missing: '--to' — give --to ID
[2]

% Who has no window is no window staff: neither a consent to wait for, nor a move to be counted.
$ bianmin --as xuzhuang-zhu staff transfer xuzhuang-zhu --to xuzhuang-zh --because 下窗口
! bianmin: error: refused: transfer
!   no-window: xuzhuang-zhu has no window: only window staff is moved with the center's consent — write the new unit, window or role of xuzhuang-zhu into staff.toml (二(五)不经中心同意不得随意调换)
[3]

% The district may ask, the center consents.
$ bianmin --as district-he case accept 370406106-20180810-0001
! bianmin: error: refused: accept of 370406106-20180810-0001
!   no-right: 何某 is supervisor: this role has no right to 'accept': 'district-he' — who may: xuzhuang: director, deputy (二(五)不经中心同意不得随意调换)
[3]

$ bianmin --as xuzhuang-zhu case accept 370406106-20180810-0001
370406106-20180810-0001: accepted, due 2018-08-24 (10 working days left)

$ now 2018-08-15T09:00:00+08:00
$ bianmin staff transfer xuzhuang-zhao --done --result 已到综合窗口
370406106-20180810-0001: completed
! bianmin: now change unit or window of xuzhuang-zhao in staff.toml

$ bianmin staff transfer xuzhuang-zhao --done
! bianmin: error: refused: transfer
!   no-transfer: no transfer of xuzhuang-zhao is under way — register it with --to and --because (二(五)不经中心同意不得随意调换)
[3]

% Consent on the spot.
$ bianmin --key k1 staff transfer xuzhuang-wang --to xuzhuang-zh --because 业务调整 --consent xuzhuang-zhu
370406106-20180815-0001: accepted, due 2018-08-29 (10 working days left)

$ bianmin --key k1 staff transfer xuzhuang-wang --to xuzhuang-zh --because 业务调整 --consent xuzhuang-zhu
370406106-20180815-0001: accepted, due 2018-08-29 (10 working days left) (recorded before under this key)

$ bianmin --format json case show 370406106-20180815-0001 | grep -E '"(consent|from|to|because)":'
        "from": "xuzhuang-yb",
        "to": "xuzhuang-zh",
        "because": "业务调整"
        "consent": "xuzhuang-zhu",
