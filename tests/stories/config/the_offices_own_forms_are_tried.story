# Forms the office replaced are put together as when they are printed, and each fault is told.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ mkdir -p forms; printf '<html lang="zh-CN"><head><meta charset="utf-8"/><title>{{title}}</title></head><body class="full">{{#copies}}<section><p>{{nope}}</p></section>{{/copies}}</body></html>\n' >forms/acceptance.html; bianmin config check | grep forms/
forms/acceptance.html:1: error: form-field: this paper has no field of that name; did you mean note?
! bianmin: errors: 1, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10

$ printf '<html lang="zh-CN"><head><meta charset="utf-8"/><title>{{title}}</title></head><body class="full">{{#copies}}<section><p>甲</p></section></body></html>\n' >forms/acceptance.html; bianmin config check | grep forms/
forms/acceptance.html:1: error: form-tag: this section is never closed
! bianmin: errors: 1, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10

$ : >forms/acceptance.html; bianmin config check | grep forms/
forms/acceptance.html:1:1: error: form-empty: the file is empty; copy the shipped form and change that
! bianmin: errors: 1, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10

$ mv forms/acceptance.html forms/aceptance.html; bianmin config check | grep forms/
forms/aceptance.html: warning: form-unused: no paper is called aceptance; did you mean acceptance?
! bianmin: errors: 0, warnings: 1; units: 46, staff: 171, services: 76, calendar years: 10

$ rm forms/aceptance.html; printf '<p>{{unit}}{{nope}}</p>\n' >forms/head.html; bianmin config check | grep forms/
forms/head.html:1: error: form-field: this paper has no field of that name; did you mean note?
! bianmin: errors: 1, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10

$ rm forms/head.html; bianmin config check
! bianmin: errors: 0, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10
