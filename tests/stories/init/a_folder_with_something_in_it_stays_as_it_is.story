# Whatever goes wrong, init leaves nothing behind and harms nothing.

$ mkdir full && echo mine > full/note.txt

$ bianmin init full --district 370406
! bianmin: error: full is not empty
! bianmin: hint: nothing was changed; name a new or an empty folder
[2]

$ ls -A full && cat full/note.txt
note.txt
mine

% A second init does not touch the first one's ledger.
$ bianmin init one --district 370406 -q

$ find one -type f | sort | xargs sha256sum > before

$ bianmin init one --example shanting
! bianmin: error: one is a workspace already
! bianmin: hint: nothing was changed; name a new folder
[2]

$ find one -type f | sort | xargs sha256sum | diff before - && echo unchanged
unchanged

% What cannot be finished is taken back.
$ mkdir empty

$ bianmin init empty --district 37040
! bianmin: error: '37040' is no area code of a district
! bianmin: hint: give --district and six digits, such as 370406; or begin with --example shanting
[2]

$ bianmin init fresh --district 3704O6
! bianmin: error: '3704O6' is no area code of a district
! bianmin: hint: give --district and six digits, such as 370406; or begin with --example shanting
[2]

$ bianmin init empty --example shantin
! bianmin: error: no example 'shantin'
! bianmin: hint: did you mean 'shanting'?
[4]

$ bianmin init empty --example shanting --name 别的
! bianmin: error: an example brings its own name and district
! bianmin: hint: leave --name and --district out, or --example
[2]

$ ls -A empty; ls -d fresh 2>/dev/null || echo gone
gone
