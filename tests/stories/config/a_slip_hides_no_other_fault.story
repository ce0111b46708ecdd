# The center of a file of stations is misspelt: what else is wrong in that file is said all the same.
# workspace: shanting

$ sed -i 's/^center = "xuzhuang"/center = "xuzhang"/; s/"徐庄镇彭庄村便民服务站"/"前徐村站"/' stations/xuzhuang.toml

$ bianmin config check
stations/xuzhuang.toml:4:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
stations/xuzhuang.toml:7:8: error: unit-name: “前徐村站” does not end with “便民服务站”; name it “徐庄镇彭庄村便民服务站”（二(一)）
stations/xuzhuang.toml:13:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
stations/xuzhuang.toml:22:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
stations/xuzhuang.toml:31:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
stations/xuzhuang.toml:40:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
stations/xuzhuang.toml:49:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
stations/xuzhuang.toml:58:1: error: dangling-reference: there is no center `xuzhang`; did you mean `xuzhuang`?
! bianmin: errors: 8, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10
[5]
