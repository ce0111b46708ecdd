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

$ bianmin completion zsh | head -1
#compdef bianmin

$ bianmin completion fish | grep -c .
[..]
