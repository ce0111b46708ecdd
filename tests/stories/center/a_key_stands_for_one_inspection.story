# A key stands for one visit: told again it is that visit, with other answers or another unit it is a slip, and nothing changes.
# now: 2018-10-08T09:30:00+08:00
# workspace: shanting

$ bianmin --as district-he center inspect xuzhuang --answer sign=否 --key kk -q
370406106-20181008-0001

$ bianmin --as district-he center inspect xuzhuang --answer sign=是 --key kk
! bianmin: error: refused: the key kk stands for another act
!   key-reused: under this key 'open' of 370406106-20181008-0001 is recorded: 'kk' — a key repeats its own act only: give each act a key of its own
[3]

$ printf '机构,项目,结果\nbeizhuang,sign,否\n' > q.csv

$ bianmin --as district-he center inspect --from q.csv --key kk
! bianmin: error: refused: the key kk stands for another act
!   key-reused: under this key 'open' of 370406106-20181008-0001 is recorded: 'kk' — a key repeats its own act only: give each act a key of its own
[3]

% The same words are the same visit.
$ bianmin --as district-he center inspect xuzhuang --answer sign=no --key kk -q
370406106-20181008-0001

$ bianmin case list --type 整改 --format csv | cut -d, -f2-4 | grep 标识
已受理,徐庄镇便民服务中心,整改：中心正门显著位置有明确标识

$ bianmin --as district-he plan add --unit xuzhuang --what 大厅 --until 2018-11-30 --key p -q
370406106-20181008-0005

$ bianmin --as district-he plan add --unit xuzhuang --what 大厅 --until 2018-11-30 --key p -q
370406106-20181008-0005

$ bianmin --as district-he plan add --unit xuzhuang --what 大厅 --until 2018-12-31 --key p
! bianmin: error: refused: the key p stands for another act
!   key-reused: under this key 'open' of 370406106-20181008-0005 is recorded: 'p' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin --as district-he plan add --unit xuzhuang --what 大厅 --until 2018-11-30 --key kk
! bianmin: error: refused: the key kk stands for another act
!   key-reused: under this key 'open' of 370406106-20181008-0001 is recorded: 'kk' — a key repeats its own act only: give each act a key of its own
[3]

$ bianmin store check -q
