# What clerks call a service by leads to one service: a second claim is told, and at the counter it is asked which.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ mkdir -p catalog; sed '/^id = "MZ-05-003"/,/^kind/ s/^aliases = \[/aliases = ["低保", /' $(dirname $(command -v bianmin))/../share/bianmin/config/catalog/mz.toml > catalog/mz.toml

$ bianmin config check
catalog/mz.toml:68:11: warning: name-twice: “低保” is what MZ-05-001 (catalog/mz.toml:12) is called, too: nobody knows which is meant; leave it to one of the two
! bianmin: errors: 0, warnings: 1; units: 46, staff: 171, services: 76, calendar years: 10

$ bianmin case open --service 低保 --name 张三
! bianmin: error: several services are called 低保
! bianmin: hint: name one by its id: MZ-05-001 最低生活保障审核确认、MZ-05-003 临时救助
[4]

$ bianmin case open --service MZ-05-001 --name 张三 -q
370406106-20180810-0001

% What nobody is called by leads to those that resemble it.
$ bianmin case open --service 居民身份 --name 张三
! bianmin: error: there is no service 居民身份 in the catalog
! bianmin: hint: did you mean GA-07-004 居民身份证申领、换领、补领?
[4]
