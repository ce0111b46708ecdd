/// The limit each case needed, and ranks among them.
#include "bianmin/rules/backtest.hpp"

#include "bianmin/rules/deadline.hpp"

#include <algorithm>

namespace bianmin {

std::optional<int> needed_limit(const WorkingCalendar& calendar, const Case& c, LimitUnit unit) {
    const bool done = c.row.state == State::completed || c.row.state == State::returned;
    const auto start = c.clock_start ? c.clock_start : c.row.accepted;
    if (!done || !start || !c.row.ended) return std::nullopt;
    if (unit != LimitUnit::day) return c.row.used_days;
    int days = std::max(0, used_in_unit(calendar, *start, *c.row.ended, {1, unit}, c.pauses));
    while (days > 1 && due_day(calendar, *start, {days - 1, unit}, 0, c.pauses) >= *c.row.ended) --days;
    return days;
}

int Backtest::late() const {
    return static_cast<int>(needed.end() - std::ranges::upper_bound(needed, limit));
}

int Backtest::keeps(int percent) const {
    if (needed.empty()) return 0;
    const int rank = (cases() * percent + 99) / 100;
    return needed[static_cast<std::size_t>(std::max(rank, 1) - 1)];
}

Backtest backtest(std::vector<int> needed, int limit) {
    std::ranges::sort(needed);
    return {limit, std::move(needed)};
}

} // namespace bianmin
