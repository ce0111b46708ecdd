# What cannot be left out is asked for on a terminal, one question at a time.
# workspace: shanting

$ printf '社保卡挂失\n孙七\n' | script -qe -E never -c "bianmin case open" /dev/null | tr -d '\r'
Service (id, name or alias): Applicant: 370406106-20180810-0001: registered

$ printf '\n' | script -qe -E never -c "bianmin case show" /dev/null | tr -d '\r'; echo ${PIPESTATUS[1]}
case (number of the case): bianmin: error: something required is missing
  missing-argument: case: number of the case
2
