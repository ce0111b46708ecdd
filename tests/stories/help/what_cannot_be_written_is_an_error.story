# A full disk, a folder in the way and a missing folder are told; a reader that goes away is not.

$ bianmin help > /dev/full
! bianmin: error: cannot write standard output: No space left on device
[1]

$ bianmin help -o /dev/full
! bianmin: error: cannot write /dev/full: No space left on device
[1]

$ mkdir folder && bianmin help -o folder
! bianmin: error: cannot write folder: Is a directory
[1]

$ bianmin help -o no/such/place.txt
! bianmin: error: cannot write no/such/place.txt: No such file or directory
[1]

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
