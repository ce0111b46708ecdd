/// The life of a case, step by step under the small setup, and its clocks on any day.
#pragma once
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/small_setup.hpp"

#include <algorithm>

namespace bianmin::testing {

inline Date day(int month, int number) {
    return make_date(2018, month, number);
}

/// A case and the rules it lives under; Friday 10 August 2018 is its first day.
struct Life {
    Setup setup = small_setup();
    WorkingCalendar calendar{setup.calendars};
    RuleContext context{setup, calendar, at(day(12, 31))};
    Case c;

    explicit Life(const char* service, CaseType type = CaseType::service) {
        Facts facts;
        facts.set("service", service).set("center", "xuzhuang").set("type", std::string(word(type)));
        if (const Service* known = setup.service(ServiceId(service)))
            facts.set("kind", std::string(word(known->kind)));
        c.row.number = "370406106-20180810-0001";
        step(Action::open, day(8, 10), facts);
    }
    void step(Action action, Date date, Facts facts = {}) {
        Event event{
            .action = action, .occurred = at(date, 10), .actor = StaffId("zhao"), .facts = std::move(facts)};
        propose(c, event, context);
        decide(c, event, context);
        apply(c, event);
    }
    void accept(Date date) { step(Action::accept, date, Facts().set("handler", "zhao")); }

    const Clock* find(ClockName name, Date today) {
        seen = clocks(c, context, today);
        const auto found = std::ranges::find(seen, name, &Clock::name);
        return found == seen.end() ? nullptr : &*found;
    }
    int card(ClockName name, Date today) {
        const Clock* clock = find(name, today);
        return clock ? card_of(*clock, context) : -1;
    }
    std::vector<Clock> seen;
};

} // namespace bianmin::testing
