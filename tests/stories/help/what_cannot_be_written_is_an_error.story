# A full disk, a folder in the way and a missing folder are told; a reader that goes away is not.

$ bianmin help > /dev/full
! bianmin: error: cannot write standard output: No space left on device
! bianmin: hint: make room on the disk, or name another place
[6]

$ bianmin help -o /dev/full
! bianmin: error: cannot write /dev/full: No space left on device
! bianmin: hint: make room on the disk, or name another place
[6]

$ mkdir folder && bianmin help -o folder
! bianmin: error: cannot write folder: Is a directory
! bianmin: hint: this is a folder: name a file in it
[6]

$ bianmin help -o no/such/place.txt
! bianmin: error: cannot write no/such/place.txt: No such file or directory
! bianmin: hint: make the folder first (mkdir -p no/such), or name another place
[6]

$ bianmin help --list | head -1
init

$ (trap '' PIPE; bianmin help case accept) | true

$ bianmin help --list -o list.txt && tail -1 list.txt && ls
completion
folder
list.txt

% Where even the object that tells of an error cannot be written, the reason goes to standard error.
$ bianmin help nothing --format json > /dev/full
! bianmin: error: no command 'nothing'
! bianmin: hint: 'bianmin help' lists them
[2]

% So it is with lists, reports and folders.
$ bianmin init w --example shanting -q 2> /dev/null

$ bianmin -C w export ledger -o no/台账.csv
! bianmin: error: cannot write no/台账.csv: No such file or directory
! bianmin: hint: make the folder first (mkdir -p no), or name another place
[6]

$ bianmin -C w service guide --all --into /dev/null/x
! bianmin: error: cannot write /dev/null/x: Not a directory
! bianmin: hint: name another place
[6]

% An act whose result could not be written is not recorded.
$ bianmin -C w case open --service 临时救助 --name 孙七 --material all -o no/x.txt
! bianmin: error: cannot write no/x.txt: No such file or directory
! bianmin: hint: make the folder first (mkdir -p no), or name another place
[6]

$ bianmin -C w case list --format jsonl
