# Nouns, verbs, options and choices are offered by bash.

$ bianmin completion bash > bash && bash -n bash && printf 'offer() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _bianmin; echo "${COMPREPLY[*]}"; }\n' >> bash

$ . ./bash; offer bianmin ca
case calendar

$ . ./bash; offer bianmin case re
reject reply resume remind return reopen

$ . ./bash; offer bianmin -C w case acc
accept

$ . ./bash; offer bianmin case accept --mat
--material

$ . ./bash; offer bianmin --format m
markdown

% The words behind an option are those of the command.
$ . ./bash; offer bianmin case list --state re
registered returned rejected

$ . ./bash; offer bianmin case list --sort ""
number received due ended

$ . ./bash; offer bianmin case list --kind ""
instant promised joint escalated

$ . ./bash; offer bianmin fee list --state ""
on_hand remitted refunded voided outstanding

$ . ./bash; offer bianmin case accept --unit ""
workday day month

$ . ./bash; offer bianmin case open --form ""
regular appointment after_hours home_visit online

$ . ./bash; offer bianmin case list --format js
json jsonl

$ bianmin completion zsh | head -1
#compdef bianmin

$ bianmin completion fish | grep -c .
[..]
