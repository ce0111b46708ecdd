# Whoever slips while typing is told the word that was probably meant, and nothing else happens.

$ bianmin csae list
! bianmin: error: no command 'csae'
! bianmin: hint: did you mean 'bianmin case'?
[2]

$ bianmin case acept 370406106-20180810-0001
! bianmin: error: no command 'case acept'
! bianmin: hint: did you mean 'bianmin case accept'?
[2]

$ bianmin case
! bianmin: error: 'bianmin case' needs a verb
! bianmin: hint: one of: open, notify, supply, accept, reject, assign, transfer, join, opine, forward, reply, suspend, resume, extend, remind, complete, return, rate, withdraw, reopen, call-back, correct, show, list, explain, print, flow
[2]

$ bianmin
! bianmin: error: no command given
! bianmin: hint: 'bianmin help' lists them
[2]

$ bianmin nothing
! bianmin: error: no command 'nothing'
! bianmin: hint: 'bianmin help' lists them
[2]

$ bianmin help --markdwon
! bianmin: error: unknown option '--markdwon'
! bianmin: hint: did you mean '--markdown'?
[2]

$ bianmin help case acept
! bianmin: error: no command 'case acept'
! bianmin: hint: did you mean 'bianmin case accept'?
[2]

$ bianmin help --color blue
! bianmin: error: 'blue' is not a value of --color
! bianmin: hint: one of: auto, always, never
[2]

$ bianmin help --colour=always
! bianmin: error: unknown option '--colour'
! bianmin: hint: did you mean '--color'?
[2]

$ bianmin help --as
! bianmin: error: --as needs a value
[2]

$ bianmin completion bash extra
! bianmin: error: unexpected word 'extra'
[2]

$ bianmin completion --quiet -q bash > /dev/null

$ bianmin completion --lang en --lang zh bash
! bianmin: 错误：--lang 写了不止一次
[2]

$ bianmin completion tcsh
! bianmin: error: no completion for 'tcsh'
! bianmin: hint: one of: bash, zsh, fish
[2]

% Days and months too, as spreadsheets and people write them.
$ bianmin calendar due 2018-8-1 3
! bianmin: error: START: cannot read '2018-8-1'
! bianmin: hint: did you mean 2018-08-01?
[2]

$ bianmin calendar due 2018年8月10日 3
2018-08-15 Wednesday, by 国办发明电〔2017〕12号

$ bianmin calendar due 2018-02-30 3
! bianmin: error: START: cannot read '2018-02-30'
! bianmin: hint: 2018-02 has 28 days
[2]

$ bianmin calendar due 30/8/2018 3
! bianmin: error: START: cannot read '30/8/2018'
! bianmin: hint: write a day like 2018-08-10, or today, yesterday, tomorrow
[2]

$ bianmin calendar show 2018/8
! bianmin: error: PERIOD: cannot read '2018/8'
! bianmin: hint: did you mean 2018-08?
[2]

% An option like none of the command's own is answered with those.
$ bianmin case assign 370406106-20180810-0001 --handler xuzhuang-qin
! bianmin: error: unknown option '--handler'
! bianmin: hint: one of: --batch, --to, --window
[2]

% Topics too.
$ bianmin help fomats
! bianmin: error: no command or topic 'fomats'
! bianmin: hint: did you mean 'bianmin help formats'?
[2]

$ bianmin help exit-code
! bianmin: error: no command or topic 'exit-code'
! bianmin: hint: did you mean 'bianmin help exit-codes'?
[2]
