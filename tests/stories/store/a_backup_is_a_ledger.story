# A copy made while the ledger is in use, closed to others, never over another file.
# workspace: shanting
# store: sqlite

$ bianmin store backup --dry-run copy.db
! bianmin: the ledger [..]/w/ledger.db would be copied to copy.db

$ bianmin store backup copy.db
! bianmin: copied the ledger to copy.db; it can be read by you alone

$ stat -c %a copy.db
600

$ bianmin store backup copy.db
! bianmin: error: copy.db exists already
! bianmin: hint: choose another name
[3]

$ bianmin store backup no/such/folder/copy.db
! bianmin: error: cannot create no/such/folder/copy.db.part: No such file or directory
! bianmin: hint: check the folder and its mode
[6]

$ mv copy.db ledger.db; rm -f ledger.db-wal ledger.db-shm; bianmin store check
! bianmin: checked 0 cases and 0 entries: the ledger is whole
