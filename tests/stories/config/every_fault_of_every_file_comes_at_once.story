# Seven files are spoiled in different ways; one run names every fault with its place and what to do.
# workspace: shanting

$ sed -i 's/^language = .*/langage = "zh"/' bianmin.toml

$ sed -i 's/^town = "店子镇"/town = “店子镇”/' centers/dianzi.toml

$ sed -i '0,/^deputy/s/xiji-fuzhuren/xiji-fuzhurem/' centers/xiji.toml

$ iconv -f utf-8 -t gb18030 stations/sangcun.toml > s && mv s stations/sangcun.toml

$ sed -i 's/"彭庄村"/"彭庄村委会"/; s/370406106200/370406107200/' stations/xuzhuang.toml

$ sed -i 's/^\[\[staff\]\]$/[[staff]/; 8q' staff.toml

$ mkdir -p catalog; printf "%s\n" "[group]" "code = \"SC\"" "title = \"市场监管\"" "window = \"市场监管窗口\"" "[[service]]" \
    "id = \"SC-1\"" "name = \"登记\"" "kind = \"承诺\"" "department = \"市场监管所\"" "fee = 10" "valid_to = 2018-02-30" \
    "statutory = { value = 3, unit = \"工作日\" }" "promised = { value = 5, unit = \"工作日\" }" > catalog/sc.toml

$ bianmin config check
bianmin.toml:6:1: error: unknown-key: `langage` is no key that is known here; did you mean `language`?
catalog/sc.toml:8:8: error: unknown-word: `承诺` is no word for `kind`; did you mean `承诺件`?
catalog/sc.toml:10:7: error: fee-without-basis: a fee needs the legal basis it is charged on; add fee_basis = "文号", or write fee = 0: no service fee may be charged（二(四)承办）
catalog/sc.toml:11:12: error: bad-date: `2018-02-30` is no day of the calendar; write an existing day, such as 2018-08-10
catalog/sc.toml:13:12: error: promise-over-statutory: the promise of 5个工作日 is longer than the statutory 3个工作日; promise at most 3个工作日（二(四)承诺件）
centers/dianzi.toml:7:8: error: bare-character: `“` stands outside quotes; type the half-width `"` instead
centers/xiji.toml:10:10: error: dangling-reference: there is no person `xiji-fuzhurem`; did you mean `xiji-fuzhuren`?
staff.toml:4:1: error: unclosed-bracket: the table's name is not closed; write `[name]`, or `[[name]]` for one of several, on one line
stations/sangcun.toml:1:5: error: encoding: the file is GBK (GB18030), not UTF-8; save it again as UTF-8, or: iconv -f gb18030 -t utf-8
stations/xuzhuang.toml:6:8: error: duplicate-code: code 370406107200 belongs to 水泉镇李庄村便民服务站 already (stations/shuiquan.toml:4); look the unit's own code up
stations/xuzhuang.toml:6:8: error: bad-code: code 370406107200 does not lie in 370406106; it begins with 370406106
stations/xuzhuang.toml:8:11: error: unit-village: “彭庄村委会” does not end with 社区, 村 or 居 as the name of a station needs it; write the place, not its committee: 彭庄村 instead of 彭庄村委会（二(一)）
! bianmin: errors: 12, warnings: 0; units: 46, staff: 169, services: 75, calendar years: 10
[5]
