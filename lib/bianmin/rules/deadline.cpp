/// Due dates by arithmetic on ranks; a case without pauses costs two look-ups, however long its limit.
#include "bianmin/rules/deadline.hpp"

#include <algorithm>

namespace bianmin {
namespace {

struct Stretch {
    Date from, to;
};

/// The pauses in order, without overlaps; one that lasts ends on `open_end`, or is left out where none is
/// given: how long it will take is not known before the clock runs again.
std::vector<Stretch> stretches(std::span<const Case::Pause> pauses, std::optional<Date> open_end = {}) {
    std::vector<Stretch> out;
    for (const auto& pause : pauses) {
        const auto to = pause.to ? pause.to : open_end;
        if (to && *to >= pause.from) out.push_back({pause.from, *to});
    }
    std::ranges::sort(out, {}, &Stretch::from);
    std::vector<Stretch> merged;
    for (const auto& stretch : out) {
        if (!merged.empty() && stretch.from <= merged.back().to + 1)
            merged.back().to = std::max(merged.back().to, stretch.to);
        else
            merged.push_back(stretch);
    }
    return merged;
}

/// Days of one unit: how many there are in (from, to], and the n-th after a day.
struct WorkdayUnit {
    const WorkingCalendar& calendar;
    int between(Date from, Date to) const { return calendar.workdays_between(from, to); }
    Date after(Date from, int n) const { return calendar.add_workdays(from, n); }
};
struct NaturalUnit {
    int between(Date from, Date to) const { return std::max(to - from, 0); }
    Date after(Date from, int n) const { return from + n; }
};

/// The `n`-th day after `start` that no pause covers.
template<class Unit>
Date advance(const Unit& unit, Date start, int n, std::span<const Stretch> paused) {
    Date cursor = start;
    for (const auto& pause : paused) {
        const int available = unit.between(cursor, pause.from - 1);
        if (available >= n) break;
        n -= available;
        cursor = std::max(cursor, pause.to);
    }
    return unit.after(cursor, n);
}

template<class Unit>
int count(const Unit& unit, Date start, Date end, std::span<const Stretch> paused) {
    int days = unit.between(start, end);
    for (const auto& pause : paused)
        days -= unit.between(std::max(start, pause.from - 1), std::min(end, pause.to));
    return days;
}

/// To a working day on which the clock does not stand still.
Date roll(const WorkingCalendar& calendar, Date date, std::span<const Stretch> paused) {
    date = calendar.roll_forward(date);
    for (const auto& pause : paused)
        if (date >= pause.from && date <= pause.to) date = calendar.roll_forward(pause.to + 1);
    return date;
}

Date last_day(const WorkingCalendar& calendar, Date start, Limit limit, std::span<const Case::Pause> pauses) {
    if (limit.unit == LimitUnit::same_day || limit.value <= 0) return start;
    const auto paused = stretches(pauses);
    if (limit.unit == LimitUnit::workday) return advance(WorkdayUnit{calendar}, start, limit.value, paused);
    return roll(calendar, advance(NaturalUnit{}, start, limit_in_unit(start, limit), paused), paused);
}

} // namespace

Date due_day(const WorkingCalendar& calendar, Date start, Limit limit, int extra,
             std::span<const Case::Pause> pauses) {
    limit.value += extra;
    return last_day(calendar, start, limit, pauses);
}

Due due_date(const WorkingCalendar& calendar, Date start, Limit limit, int extra,
             std::span<const Case::Pause> pauses) {
    Due due;
    due.date = due_day(calendar, start, limit, extra, pauses);
    // A limit that ends on its first day asked the calendar nothing.
    due.provisional = due.date > start && !calendar.published(start + 1, due.date);
    due.edition = calendar.edition(due.date);
    return due;
}

int used_workdays(const WorkingCalendar& calendar, Date start, Date end,
                  std::span<const Case::Pause> pauses) {
    return count(WorkdayUnit{calendar}, start, end, stretches(pauses, end));
}

int used_in_unit(const WorkingCalendar& calendar, Date start, Date end, Limit limit,
                 std::span<const Case::Pause> pauses) {
    if (limit.unit == LimitUnit::workday || limit.unit == LimitUnit::same_day)
        return used_workdays(calendar, start, end, pauses);
    return count(NaturalUnit{}, start, end, stretches(pauses, end));
}

int limit_in_unit(Date start, Limit limit) {
    switch (limit.unit) {
    case LimitUnit::same_day: return 0;
    case LimitUnit::month: return add_months(start, limit.value) - start;
    case LimitUnit::workday:
    case LimitUnit::day: return limit.value;
    }
    return limit.value;
}

int remaining_workdays(const WorkingCalendar& calendar, Date today, Date due) {
    return calendar.workdays_between(today, due) - calendar.workdays_between(due, today);
}

} // namespace bianmin
