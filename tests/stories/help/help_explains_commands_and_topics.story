# The overview, a noun, a command and a topic.

$ bianmin help | head -4
bianmin runs the counter, the ledger and the inspection of township convenience
service centers and village stations.

Usage:

$ bianmin help help
Explain a command or a topic

Usage:
  bianmin help [WORD…] [OPTION]…

Arguments:
  WORD…  noun, noun and verb, or topic

Options:
  --list      noun and verb of every command, one to a line
  --markdown  source of the manual page

Explains a command with all its options and examples, lists the verbs of a noun,
or explains a topic. The same text is the command's manual page: `man
bianmin-case-accept`.

Examples

    bianmin help
    bianmin help case
    bianmin help case accept
    bianmin help exit-codes
    bianmin help formats

$ bianmin case --help
Usage: bianmin case VERB [WORD]…

Commands:
  case open       Register a case, at the window or entrusted
  case notify     Tell the applicant once of everything that is missing
  case supply     Record that the missing items have come in
  case accept     Accept a case and start its clock
  case reject     Refuse a case with written reasons
  case assign     Name who undertakes an accepted case
  case transfer   Pass a case on to somebody else
  case join       Ask another department of a joint case for its opinion
  case opine      Record a co-handler's opinion
  case forward    Send an escalated case up
  case reply      Record the reply from above
  case suspend    Stop the clock for a procedure that does not count
  case resume     Let the clock run again
  case extend     Extend the term once, within the cap
  case remind     Chase an open case, and go up where that does not help
  case complete   Close a case with its result
  case return     Hand the result to the applicant
  case rate       Record the applicant's rating
  case withdraw   Record that the applicant withdraws
  case reopen     Take a closed case up again
  case call-back  Record that somebody was called and asked
  case correct    Correct a field, with a reason, also after closing
  case show       Show a case: clocks, log, papers, money
  case list       List cases by unit, service, state, kind, handler, month or
                  text
  case explain    Prove a due date day by day
  case print      Print an official paper of a case
  case flow       Print the flow table: verbs, states, conditions, papers,
                  clauses

$ bianmin case accept -h
Accept a case and start its clock

Usage:
  bianmin case accept [CASE] [OPTION]…

Arguments:
  CASE  number of the case

Options:
  --batch                   read one JSON object a line from standard input,
                            with these options as keys
  --material NAME           a material received; once for each, 'all' when
                            everything is there (may be repeated)
  --handler STAFF           who handles it
  --window ID               the window it is handled at
  --limit N                 a shorter promise than the service's, in its unit
  --unit workday|day|month  unit of --limit
  --fee YUAN                fee assessed by the schedule of the service

Global options: 'bianmin help'. More: 'bianmin help case accept'.

$ bianmin help exit-codes
Exit codes

  code  meaning
  0     done
  1     internal error
  2     usage: an unknown word, a missing or unreadable value
  3     refused by a rule; every finding is listed, with its clause
  4     not found: no such case, workspace, file
  5     the configuration has faults (`bianmin config check` lists them all), or
        a bundle is damaged
  6     the ledger is busy or unavailable, or the result could not be written
        (no such folder, no room): mend that, and try again with the same
        `--key`
  7     done, with findings: rows left out, a report that does not balance, a
        check that found damage

With `--format json` an error is one JSON object on standard output:
`{"error":{"kind","message","findings":[…],"hint"}}`.

$ bianmin help formats
Formats

`--format NAME` chooses how a result is printed; with `-o FILE` the ending of
the file does. CSV in a file begins with a byte order mark, so that spreadsheets
read it as UTF-8; `--encoding utf-8` leaves it out and `--encoding gb18030`
serves old ones. Papers and reports are in Chinese; `--lang en` translates the
headings of the table on the terminal. Dates are ISO, keys of JSON are English
and stable.

Every list can feed every batch: `bianmin case list --open --format jsonl |
bianmin case remind --batch`. A line of a list names its case as `number`; the
batch takes that and leaves the rest, which says how the case stands. A line of
your own names it as `case` and may give any option of the command:
`{"case":"370406106-20180810-0001","because":"…"}`; a key that is no option is
refused, and so is, in a line with `number` or `id`, a key that no list has
either.

`-o FILE.xlsx` writes a workbook: a sheet for each table, totals as formulas
that carry their value, charts of the spreadsheet's own, text wherever a number
would be spoilt (ID numbers, telephones, case numbers), A4 on its side with the
head on every page. The same figures at the same time give the same bytes.

  table    .txt    for reading on a terminal
  json     .json   for programs: everything, keys in English
  jsonl    .jsonl  for programs: one object to a line
  csv      .csv    for spreadsheets: the first table
  tsv      .tsv    for cut, sort and awk: the first table
  markdown .md     for wikis and messages
  html     .html   for printing on A4 and for the web, with charts
  xlsx     .xlsx   for spreadsheets: every table, totals that calculate, charts
  pdf      .pdf    for printing on A4 and for sending on, with charts
  ics      .ics    for calendars: an event for each day something ends

$ bianmin help --markdown completion
title: bianmin-completion
section: 1
source: bianmin 0.1.0
volume: bianmin manual

# NAME

bianmin-completion - Print a completion script for a shell

# SYNOPSIS

**bianmin completion** *SHELL* \[*OPTION*\]…

# DESCRIPTION

Prints a script that lets the shell complete nouns, verbs, options and their values. An installed program
has its scripts where bash, zsh and fish look for them; this command is for a program run from its build
tree.

# Examples

```
. <(bianmin completion bash)
bianmin completion zsh > ~/.zfunc/_bianmin
bianmin completion fish | source
```


# OPTIONS

**SHELL**
: bash, zsh or fish

# SEE ALSO

**bianmin**(1)

$ bianmin help --list | grep calendar
calendar show
calendar due
calendar count
calendar diff
calendar apply
