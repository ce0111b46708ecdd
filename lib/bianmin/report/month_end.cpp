/// A row and its log, cut at a day.
#include "bianmin/report/month_end.hpp"

#include "bianmin/rules/fold.hpp"

namespace bianmin {

bool in_hand(const CaseRow& row, Date day) {
    const bool ended = row.state == State::completed || row.state == State::returned ||
                       row.state == State::rejected || row.state == State::withdrawn;
    return row.received <= day && (!ended || (row.ended && *row.ended > day));
}

bool clock_may_have_moved(const CaseRow& row, Date day) {
    return in_hand(row, day) &&
           row.steps > 1 + row.due.has_value() + row.ended.has_value() + row.rating.has_value();
}

CaseRow clock_as_of(CaseRow row, std::span<const Entry> entries, Date day) {
    if (!in_hand(row, day)) return row;
    Case then;
    for (const auto& entry : entries)
        for (const auto& event : entry.events)
            if (event.occurred.date() <= day) apply(then, event);
    row.due = then.row.due;
    row.suspended = then.row.suspended;
    return row;
}

} // namespace bianmin
