/// What the rules are handed in besides the case: the setup, the calendar, the clock.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

namespace bianmin {

struct RuleContext {
    const Setup& setup;
    const WorkingCalendar& calendar;
    Moment now;

    /// The version of the case's service that is valid when it is received; nullptr: unknown.
    const Service* service_of(const Case& c, const Event& event) const {
        const auto named = event.facts.text("service");
        const ServiceId id = named.empty() ? c.row.service : ServiceId(named);
        const Date day = c.row.steps == 0 ? event.occurred.date() : c.row.received;
        return setup.service(id, day);
    }
};

} // namespace bianmin
