# A ledger is written in the columns that are imported, masked unless asked otherwise, and comes back the same.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv tests/data/ledgers/village_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ bianmin -q import ledger village_ledger_gbk.csv --station xuzhuang-pengzhuang
[7]

$ bianmin export ledger --center xuzhuang --month 2018-08 --format csv
序号,办件编号,受理日期,申请人,性别,身份证号,联系电话,住址,来件站点,事项名称,窗口,办件类型,办理渠道,承诺时限,应办结日期,实际办结日期,办理结果,收费金额,经办人,满意度
1,370406106-20180801-0001,2018-08-01,张*,,370499********0013,130****0001,,,城乡居民养老保险待遇资格认证,人社窗口,即办件,窗口,当日,2018-08-01,2018-08-01,办结,,李某,满意
2,370406106200-20180801-0001,2018-08-01,李*,,370499********0140,130****0002,,彭庄村,城乡居民基本医疗保险参保登记,医保窗口,即办件,代办,当日,2018-08-01,2018-08-01,办结,,李某,非常满意
3,370406106-20180803-0001,2018-08-03,孙*,,370499********0375,130****0006,,,农村村民宅基地用地审批,国土村建窗口,联办件,窗口,15个工作日,2018-08-24,2018-08-31,办结,,周某,基本满意
4,370406106-20180806-0001,2018-08-06,周*,,370499********0452,0632-****001,,,临时救助,民政窗口,承诺件,窗口,10个工作日,2018-08-20,2018-08-17,办结,,赵某,满意
5,370406106200-20180806-0001,2018-08-06,张*,,,130****0001,,彭庄村,城乡居民养老保险待遇资格认证（上门）,人社窗口,即办件,代办,当日,2018-08-06,2018-08-06,办结,,,
6,370406106-20180807-0001,2018-08-07,吴*,,370499********0587,130****0009,,,高龄津贴申领,民政窗口,上报件,窗口,,,2018-08-07,退办,,赵某,
7,370406106-20180809-0001,2018-08-09,冯*,,370499********0613,130****0011,,,夫妻投靠户口迁入,户籍窗口,承诺件,窗口,10个工作日,2018-08-23,2018-08-20,办结,,派出所,满意
8,370406106-20180810-0001,2018-08-10,卫**,,370499********0831,130****0013,,,耕地地力保护补贴申报,涉农窗口,上报件,窗口,30个工作日,2018-09-21,,在办,,吴某,
9,370406106200-20180813-0001,2018-08-13,卫**,,,,,彭庄村,耕地地力保护补贴申报,涉农窗口,上报件,代办,30个工作日,2018-09-25,,在办,,,

$ bianmin export ledger --station xuzhuang-pengzhuang --format jsonl | head -1
{"serial":1,"number":"370406106200-20180801-0001","received":"2018-08-01","name":"李*","id_number":"370499********0140","phone":"130****0002","service":"城乡居民基本医疗保险参保登记","materials":"齐全","agent":"","sent":"","receiver":"","finished":"2018-08-01","result":"办结","delivered":"","collector":"","fee":"","rating":"非常满意","station":"彭庄村"}

$ bianmin export ledger --center xuzhuang --from 2018-08-08 --to 2018-08-09 --format json | jq -c '.[] | [.number, .name]'
["370406106-20180809-0001","冯*"]

$ bianmin export ledger --center xuzhuang --month 2018-08 --from 2018-08-08
! bianmin: error: --month is a period of its own
! bianmin: hint: give either --month or --from and --to
[2]

% In full, and the ledger remembers it.
$ bianmin export ledger --center xuzhuang --month 2018-08 --reveal -o whole.csv

$ bianmin export list --format csv
批次,内容,时间,经办人,起,止,行数,个人信息
,center=xuzhuang month=2018-08 center,2018-09-03,秦某,0,9,9,显示

% The same ledger knows each row; another takes each in without a doubt, and writes the same file.
$ bianmin import ledger whole.csv --center xuzhuang
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
whole.csv     9     0     0     0     0     9
! bianmin: 10 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin init other --example shanting -q

$ bianmin -C other import ledger whole.csv --center xuzhuang
台账导入

文件       行数  接受  更正  待核  拒收  重复
---------  ----  ----  ----  ----  ----  ----
whole.csv     9     8     1     0     0     0
! bianmin: 1 notes on cells that were mended or understood are not shown; see them with -v or import show

$ bianmin -C other export ledger --center xuzhuang --month 2018-08 --reveal -o again.csv

$ cmp whole.csv again.csv
