# Before the noun, between noun and verb, and behind.

$ bianmin --lang zh case flow --format json -o a.json

$ bianmin case --lang zh flow --format=json -oa2.json

$ bianmin case flow --output b.json

$ cmp a.json b.json && cmp a.json a2.json

$ bianmin -C /nowhere case list
! bianmin: error: '/nowhere' is no workspace: it has no bianmin.toml
! bianmin: hint: make one with 'bianmin init /nowhere'
[4]

$ BIANMIN_WORKSPACE=/nowhere bianmin case list
! bianmin: error: '/nowhere' is no workspace: it has no bianmin.toml
! bianmin: hint: make one with 'bianmin init /nowhere'
[4]
