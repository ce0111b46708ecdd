# Common to the fault tests: a workspace of its own, acts of made-up people, and what must hold at the end.
# Sourced; wants $program.
set -u
program=$(readlink -f "${1:-build/dev/bin/bianmin}")
faults=$(mktemp -d /tmp/bianmin-faults-XXXXXX)
trap 'rm -rf "$faults"' EXIT
failures=0
export BIANMIN_NOW=2018-08-10T09:30:00+08:00 BIANMIN_LANG=en NO_COLOR=1
PATH=$(dirname "$program"):$PATH

fail() { printf 'FAILED: %s\n' "$*"; failures=$((failures + 1)); }
expect() { [ "$2" = "$3" ] || fail "$1: expected $3, got $2"; }
workspace() { bianmin -q init "$faults/$1" --example shanting || exit 1; cd "$faults/$1" || exit 1; }
whole() { bianmin store check > "$faults/check" 2>&1 || { fail "store check after $1"; cat "$faults/check"; }; }
open_case() { bianmin case open --service 社保卡挂失 --name "孙$1" --id 370499200002290026 -q --no-input; }

finish() { [ "$failures" -eq 0 ] && printf '%s: all held\n' "$(basename "$0")"; exit $((failures > 0)); }
