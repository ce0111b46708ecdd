# Rows left out go into CSV or XLSX, not into a CSV that calls itself something else.
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ for name in left.xls left.PDF; do bianmin import ledger dirty_ledger_gbk.csv --rejects $name; done; bianmin import list --format jsonl | wc -l
0
! bianmin: error: rows left out are not written as .xls
! bianmin: hint: name the file .csv or .xlsx
! bianmin: error: rows left out are not written as .pdf
! bianmin: hint: name the file .csv or .xlsx

$ bianmin import ledger dirty_ledger_gbk.csv --rejects left.CSV -q; wc -l < left.CSV
15
