/// Whatever service, start, pauses and extensions: no clock of a case ends on a rest day.
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/calendars.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace bianmin;

namespace {

struct Draw {
    std::mt19937 engine{20180810};
    int between(int least, int most) {
        return least + static_cast<int>(engine() % static_cast<unsigned>(most - least + 1));
    }
};

/// Limits of every unit, on services of every kind.
Service drawn_service(Draw& draw, int n) {
    const auto limit = [&](int most) {
        const auto unit = static_cast<LimitUnit>(draw.between(0, 2));
        return Limit{draw.between(1, unit == LimitUnit::month ? 6 : most), unit};
    };
    const std::string id = "S-" + std::to_string(n);
    Service service =
        testing::small_service(id.c_str(), "事项", static_cast<Kind>(draw.between(1, 3)), limit(40));
    if (draw.between(0, 1)) service.statutory = limit(90);
    if (draw.between(0, 1)) service.own_stage = Limit{draw.between(1, 20), LimitUnit::workday};
    return service;
}

struct Walk {
    Setup setup;
    WorkingCalendar calendar;
    Draw draw;
    Case c;
    Date today;

    Walk() : setup(with_services()), calendar(setup.calendars) {}
    static Setup with_services() {
        Draw draw;
        Setup setup = testing::small_setup();
        setup.calendars = test::shipped_calendars();
        setup.services.clear();
        for (int n = 0; n < 40; ++n) setup.services.push_back(drawn_service(draw, n));
        return setup;
    }

    void begin() {
        c = {};
        today = make_date(2018, 1, 1) + draw.between(0, 365 * 9 - 1);
        const auto& service = setup.services[static_cast<std::size_t>(draw.between(0, 39))];
        Facts facts;
        facts.set("service", service.id.text).set("kind", std::string(word(service.kind)));
        take(Action::open, facts.set("center", "xuzhuang"));
    }
    void take(Action action, Facts facts = {}) {
        const RuleContext context{setup, calendar, at(today)};
        Event event{.action = action, .occurred = at(today, 10), .facts = std::move(facts)};
        propose(c, event, context);
        decide(c, event, context);
        apply(c, event);
    }
    void wander() {
        today = today + draw.between(0, 12);
        switch (draw.between(0, 9)) {
        case 0:
            return c.row.suspended ? take(Action::resume)
                                   : take(Action::suspend, Facts().set("procedure", "公示"));
        case 1: return take(Action::extend, Facts().set("by", draw.between(1, 10)));
        case 2: return take(Action::join, Facts().set("unit", "残联").set("within", draw.between(1, 20)));
        case 3: return take(Action::forward, Facts().set("to", "区").set("within", draw.between(1, 30)));
        case 4:
            return take(Action::collect,
                        Facts().set("fee_fen", 100).set("receipt", std::to_string(today.number)));
        case 5: return take(Action::recount);
        case 6: return take(Action::complete, Facts().set("result", "好"));
        case 7: return c.row.ended ? take(Action::reopen) : take(Action::remind);
        default: return;
        }
    }
};

} // namespace

TEST_CASE("no clock ends on a rest day, and what is left agrees with the days between") {
    Walk walk;
    int seen = 0;
    for (int n = 0; n < 2000; ++n) {
        walk.begin();
        if (n % 3) walk.take(Action::accept, Facts().set("handler", "zhao"));
        for (int step = 0; step < 8; ++step) {
            if (walk.c.row.accepted) walk.wander();
            const RuleContext context{walk.setup, walk.calendar, at(walk.today)};
            for (const auto& clock : clocks(walk.c, context, walk.today)) {
                if (!clock.due) continue;
                ++seen;
                INFO(word(clock.name), " ", iso(*clock.due), " from ", iso(clock.start));
                REQUIRE(walk.calendar.works(*clock.due));
                if (clock.paused) continue;
                REQUIRE(clock.remaining == walk.calendar.workdays_between(walk.today, *clock.due) -
                                               walk.calendar.workdays_between(*clock.due, walk.today));
                REQUIRE((card_of(clock, context) == 2) == (clock.overdue() && clock.warned));
            }
        }
    }
    CHECK(seen > 10000);
}
