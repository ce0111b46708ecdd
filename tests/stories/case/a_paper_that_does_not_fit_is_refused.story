# A paper that does not fit the case, its state or the template is refused before a number is taken.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 临时救助 --name 孙七 --id 370499198001010010 --material all -q
370406106-20180810-0001

$ bianmin case print 370406106-20180810-0001
办件 370406106-20180810-0001 现在可以打印的文书

（无）

$ bianmin case print 370406106-20180810-0001 --form rejection
! bianmin: error: refused: print of 370406106-20180810-0001
!   form-not-due: the case was not rejected: 'rejection' — no paper can be printed yet (二(四)(5)；行政许可法第三十二条、第三十八条)
[3]

$ bianmin case print 370406106-20180810-0001 --form entrustment
! bianmin: error: refused: print of 370406106-20180810-0001
!   form-not-due: only an entrusted case has one: 'entrustment' — no paper can be printed yet (二(四)委托)
[3]

$ bianmin case print 370406106-20180810-0001 --form receipt --format json
{
  "error": {
    "kind": "refused",
    "message": "refused: print of 370406106-20180810-0001",
    "findings": [
      {
        "file": "",
        "sheet": "",
        "row": 0,
        "column": "",
        "code": "form-not-due",
        "severity": "error",
        "value": "receipt",
        "message": "no money was collected, or the receipt was voided",
        "suggestion": "no paper can be printed yet",
        "clause": "二(四)承办；行政许可法第五十九条"
      }
    ],
    "hint": ""
  }
}
[3]

$ bianmin case print 370406106-20180810-0001 --form aceptance
! bianmin: error: there is no paper 'aceptance'
! bianmin: hint: did you mean acceptance?
[2]

$ bianmin case print 370406106-20180810-0009 --form acceptance
! bianmin: error: there is no case 370406106-20180810-0009
! bianmin: hint: did you mean 370406106-20180810-0001?
[4]

$ bianmin case accept 370406106-20180810-0001 -q

$ bianmin case print 370406106-20180810-0001 --form acceptance --copies 0
! bianmin: error: 0 copies cannot be printed
! bianmin: hint: from 1 to 9
[2]

$ bianmin case print 370406106-20180810-0001 --form acceptance --format csv
! bianmin: error: a paper is printed as html, pdf or json
! bianmin: hint: give --format pdf, or a file that ends in .pdf
[2]

$ bianmin case print 370406106-20180810-0001 --form promise --receipt 9 --at 2018-08-09
! bianmin: error: refused: print of 370406106-20180810-0001
!   before-receipt: 2018-08-09 lies before the case was received on 2018-08-10
[3]

% A trial takes no number.
$ bianmin case print 370406106-20180810-0001 --form acceptance --dry-run | grep -c 试打，不作凭证
2
! bianmin: 受理单 of 370406106-20180810-0001: tried, not numbered, not recorded

$ bianmin case print 370406106-20180810-0001 --form acceptance --dry-run -o 试打.html
! bianmin: 受理单 of 370406106-20180810-0001: tried, not numbered, not recorded

% The office's own template takes the place of the shipped one; its faults are told with file and line.
$ printf '<html><body>\n<p>{{applicnt}}</p>\n<div>{{due}}</div>\n{{#materials}}{{nmae}}{{/materials}}\n</body></html>' > forms/acceptance.html

$ bianmin case print 370406106-20180810-0001 --form acceptance
! bianmin: error: the form of the 受理单 cannot be used
!   forms/acceptance.html:3: form-markup: papers have no element of this name: 'div'
!   forms/acceptance.html:4: form-markup: text in body belongs to no paragraph or cell: '{{nmae}}'
! bianmin: hint: mend the template, or remove it to have the shipped one
[5]

$ printf '<html><body>\n<p>{{applicnt}}</p>\n{{#materials}}<p>{{nmae}}</p>{{/materials}}\n</body></html>' > forms/acceptance.html

$ bianmin case print 370406106-20180810-0001 --form acceptance
! bianmin: error: the form of the 受理单 cannot be used
!   forms/acceptance.html:2: form-field: this paper has no field of that name: 'applicnt' — did you mean applicant?
!   forms/acceptance.html:3: form-field: this paper has no field of that name: 'nmae' — did you mean name?
! bianmin: hint: mend the template, or remove it to have the shipped one
[5]

$ printf '<html><body>\n<p>{{due}}</b>\n</body></html>' > forms/acceptance.html

$ bianmin case print 370406106-20180810-0001 --form acceptance --lang zh
! bianmin: 错误：受理单的模板不能用
!   forms/acceptance.html:2: form-markup: 这里关闭的不是最后打开的元素 — 每个打开的元素都要按相反的次序关闭
! bianmin: 提示：改正模板；删去它就用随程序附带的
[5]

$ printf '<html><body>\n{{#due}}\n<p>{{{applicant}}}</p>\n{{>nothing}}\n</body></html>' > forms/acceptance.html

$ bianmin case print 370406106-20180810-0001 --form acceptance
! bianmin: error: the form forms/acceptance.html cannot be used
!   forms/acceptance.html:4: form-part: there is no part nothing.html
!   forms/acceptance.html:3: form-tag: papers do not use this kind of tag: '{{{applicant}}}' — write the name alone between two pairs of braces
!   forms/acceptance.html:2: form-tag: this section is never closed: '{{#due}}'
[5]

$ printf '<html><body><p>{{number}} {{applicant}}</p></body></html>' > forms/acceptance.html

$ bianmin case print 370406106-20180810-0001 --form acceptance | grep '<p'
<p class="body">徐庄便受〔2018〕1号 孙七</p>

$ bianmin case show 370406106-20180810-0001 | grep 打印
2018-08-10 09:30  打印文书  秦某  受理单，2份；文书编号 徐庄便受〔2018〕1号
