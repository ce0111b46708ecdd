# Whoever demands the same replacement at the same moment is refused as if it came later.
# workspace: shanting

$ for n in 1 2 3 4; do bianmin --as xuzhuang-zhu staff replace xuzhuang-wang --because 不能胜任 -q >/dev/null 2>err.$n || cat err.$n | grep -o replacement-under-way & done | sort -u; wait; bianmin case list --type replacement --format jsonl | wc -l
replacement-under-way
1
