# The policy as data is the acceptance sheet of the program: a clause that names something missing is a finding.
# now: 2018-09-10T09:00:00+08:00
# workspace: shanting

$ bianmin policy list
政策

编号              文号                  日期        条款  题名
----------------  --------------------  ----------  ----  ------------------------------------------------------------------------
shanting-2018-38  山政办发〔2018〕38号  2018-08-10   155  关于进一步加强镇（街道）便民服务中心及社区（村居）便民服务站建设实施意见

$ bianmin policy check --missing --format csv
条,部分,落实,现状,原文
! bianmin: 155 clauses: 146 provided for, 9 explained, 0 missing

$ bianmin policy check --format csv | grep -E '^2\.(1|2)\.' | cut -d, -f1-4 | head -12
2.1.1,二(一),检查,合格10，不合格0，未查0
2.1.2,二(一),计算,合格10，不合格0，未查0
2.1.3,二(一),检查,合格0，不合格0，未查10
2.1.4,二(一),检查,合格9，不合格1，未查0
2.1.5,二(一),记录,台账咨询0件
2.1.6,二(一),统计,合格0，不合格0，未查10
2.1.7,二(一),统计,已具备
2.1.8,二(一),记录,台账投诉0件
2.1.9,二(一),检查,台账检查0件
2.1.10,二(一),记录,已具备
2.1.11,二(一),记录,已具备
2.1.12,二(一),检查,合格0，不合格0，未查10
! bianmin: 155 clauses: 146 provided for, 9 explained, 0 missing

% What is open and within its days is neither met nor missed, and is told.
$ bianmin station inspect xuzhuang-pengzhuang --as district-he --answer sign=否 -q
370406106200-20180910-0001

$ bianmin policy check --format csv -q | grep '^3\.3\.3,' | cut -d, -f4
未办结3件，均在期限内

$ bianmin policy show --section '二(四)退办件' --format csv
条,部分,原文,责任主体,落实,以什么落实,说明
2.4.14,二(四)退办件,对不符合条件不予办理的项目，作为退办件,受理窗口,记录,command:case reject report:monthly,
2.4.15,二(四)退办件,受理窗口书面告知申请人不予办理的理由，明确给予答复,受理窗口,打印,form:rejection guard:reasons-given command:case reject,

$ bianmin policy show --clause 9.9.9
! bianmin: error: 山政办发〔2018〕38号 has no such clause
! bianmin: hint: see: bianmin policy show
[4]

% A clause of one's own that names what is not there.
$ mkdir -p policy

$ printf '[policy]\nid = "town"\nnumber = "徐政发〔2018〕5号"\ntitle = "镇里的规定"\n[[clause]]\nid = "1"\nsection = "一"\ntext = "每周报送"\nobliges = ["各站"]\nmet = "统计"\nby = ["report:weekly", "command:station audit"]\n[[clause]]\nid = "2"\nsection = "一"\ntext = "提高认识"\nmet = "说明"\nnote = "不是可以判定的事实"\n' > policy/town.toml

$ bianmin policy check town
徐政发〔2018〕5号 落实情况

条  部分  落实  现状               原文
--  ----  ----  -----------------  --------
1   一    统计  缺：report:weekly  每周报送
2   一    说明  不由程序判定       提高认识
! bianmin: 2 clauses: 0 provided for, 1 explained, 1 missing
[7]

$ bianmin policy check --missing
落实情况

文件  条  部分  落实  现状               原文
----  --  ----  ----  -----------------  --------
town  1   一    统计  缺：report:weekly  每周报送
! bianmin: 157 clauses: 146 provided for, 10 explained, 1 missing
[7]

$ printf '[policy]\nid = "town"\ntitle = "镇里的规定"\n[[clause]]\nid = "1"\nsection = "一"\ntext = "每周报送"\nmet = "统计"\n' > policy/town.toml

$ bianmin policy check town
! bianmin: error: the policies have faults
!   policy/town.toml:4:1: missing-key: `by` is missing here — name what meets it: by = ["command:case accept"]
[5]
