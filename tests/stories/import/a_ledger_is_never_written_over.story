# What is written never takes the place of what is read, and its place is tried before anything is recorded.
# now: 2018-10-15T09:00:00+08:00
# workspace: shanting
# store: sqlite
# files: tests/data/ledgers/dirty_ledger_gbk.csv>a.csv

$ cp a.csv before.csv; ln a.csv hard.csv; ln -s a.csv soft.csv

$ for name in a.csv ./a.csv hard.csv soft.csv; do bianmin import ledger a.csv --rejects $name; echo $?; done
2
2
2
2
! bianmin: error: --rejects would write over a.csv, which is read
! bianmin: hint: give another name
! bianmin: error: --rejects would write over ./a.csv, which is read
! bianmin: hint: give another name
! bianmin: error: --rejects would write over hard.csv, which is read
! bianmin: hint: give another name
! bianmin: error: --rejects would write over soft.csv, which is read
! bianmin: hint: give another name

% Nor by the result, nor by one list over the other, nor over the ledger itself.
$ bianmin import ledger before.csv a.csv -o soft.csv
! bianmin: error: --output would write over soft.csv, which is read
! bianmin: hint: give another name
[2]

$ bianmin import ledger a.csv --rejects out.csv -o out.csv
! bianmin: error: two options write into out.csv
! bianmin: hint: give another name
[2]

$ bianmin center list -o ledger.db
! bianmin: error: --output would write over the database ledger.db
! bianmin: hint: give another name
[2]

$ bianmin export ledger --center xuzhuang --month 2018-08 -o ledger.db
! bianmin: error: --output would write over the database ledger.db
! bianmin: hint: give another name
[2]

% A place where nothing can be written is told before the ledger is taken in.
$ bianmin import ledger a.csv --rejects nowhere/left.csv
! bianmin: error: cannot write nowhere/left.csv: No such file or directory
! bianmin: hint: make the folder first (mkdir -p nowhere), or name another place
[6]

$ bianmin import ledger a.csv -o nowhere/result.csv
! bianmin: error: cannot write nowhere/result.csv: No such file or directory
! bianmin: hint: make the folder first (mkdir -p nowhere), or name another place
[6]

$ cmp a.csv before.csv && bianmin import list --format json | jq length
0
