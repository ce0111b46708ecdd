# A link, a foreign file, a ledger of a newer program.
# workspace: shanting
# store: sqlite

$ mv ledger.db elsewhere.db; ln -s elsewhere.db ledger.db; bianmin store info
! bianmin: error: the ledger [..]/w/ledger.db is a symbolic link
! bianmin: hint: name the file itself in 'store' of bianmin.toml
[5]

$ rm ledger.db; echo 序号,姓名 > ledger.db; bianmin store info
! bianmin: error: [..]/w/ledger.db is not a ledger of this program
! bianmin: hint: mend 'store' in bianmin.toml
[5]

$ mv elsewhere.db ledger.db; sqlite3 ledger.db "INSERT INTO schema_version (version) VALUES (999)"; bianmin store info
! bianmin: error: the ledger [..]/w/ledger.db has schema 999, this program knows schemas up to 6
! bianmin: hint: install the newer version of bianmin that wrote it
[5]

% A ledger that is damaged at its root cannot even be checked.
$ rm ledger.db && bianmin store init -q && dd if=/dev/zero of=ledger.db bs=8192 count=8 seek=1 conv=notrunc status=none && bianmin store check
! bianmin: error: the ledger is damaged: database disk image is malformed
! bianmin: hint: put the last good backup beside it and compare; while it opens, 'bianmin store check' says what broke where
[6]
