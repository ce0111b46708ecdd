/// What the rules are handed in besides the case: the setup, the calendar, the clock.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

namespace bianmin {

struct RuleContext {
    const Setup& setup;
    const WorkingCalendar& calendar;
    Moment now;
    const Service* known = nullptr; ///< of the case, where the caller has looked it up already
    bool from_ledger = false; ///< the event retells a foreign ledger: its fee is noted as it was charged

    /// The version of the case's service that is valid when it is received; nullptr: unknown.
    const Service* service_of(const Case& c, const Event& event) const {
        const auto named = event.facts.text("service");
        const std::string_view wanted = named.empty() ? std::string_view(c.row.service.text) : named;
        if (known && known->id.text == wanted) return known;
        const ServiceId id{wanted};
        const Date day = c.row.steps == 0 ? event.occurred.date() : c.row.received;
        return setup.service(id, day);
    }
};

} // namespace bianmin
