/// Catalog first, cases on top.
#include "bianmin/rules/authority.hpp"

#include "bianmin/rules/coverage.hpp"

#include <algorithm>

namespace bianmin {

std::vector<DecidedAbove> decided_above(const Setup& setup, Date on) {
    std::vector<DecidedAbove> out;
    for (const auto& service : setup.services) {
        const bool escalated = service.kind == Kind::escalated, upper = service.level < 5;
        if (offered(service, on) && (escalated || upper))
            out.push_back({.service = &service, .escalated = escalated, .upper_level = upper});
    }
    return out;
}

void count_above(DecidedAbove& of, const Case& c, const WorkingCalendar& calendar, Date today) {
    if (!c.forwarded) return;
    ++of.forwarded;
    if (c.replied) ++of.answered;
    // Taken back or closed while it waited: it waits no longer.
    const Date end = c.replied ? *c.replied : c.row.ended.value_or(today);
    const int days = calendar.workdays_between(*c.forwarded, end);
    of.days += days;
    of.longest = std::max(of.longest, days);
}

} // namespace bianmin
