/// A counter with a small setup; each call takes a step or tells why not.
#pragma once
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/refusals.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace bianmin::testing {

using Codes = std::vector<std::string>;

struct Desk {
    Setup setup = small_setup();
    WorkingCalendar calendar{setup.calendars};
    Case c;
    Date today = make_date(2018, 8, 10);

    Codes step(Action action, Facts facts = {}) {
        Event event{
            .action = action, .occurred = at(today, 9), .actor = StaffId("zhao"), .facts = std::move(facts)};
        const RuleContext rules{setup, calendar, at(make_date(2019, 12, 31))};
        propose(c, event, rules);
        Codes codes;
        for (const auto& finding : refusals(c, event, rules)) codes.push_back(finding.code);
        if (!codes.empty()) return codes;
        decide(c, event, rules);
        apply(c, event);
        return codes;
    }
    void open(const char* service, const char* kind, const char* channel = "window") {
        REQUIRE(step(Action::open, Facts{}
                                       .set("service", service)
                                       .set("kind", kind)
                                       .set("channel", channel)
                                       .set("center", "xuzhuang")
                                       .set("materials", "身份证\n户口簿"))
                    .empty());
    }
    void accept(const char* service = "MZ-2", const char* kind = "promised") {
        open(service, kind);
        REQUIRE(step(Action::accept).empty());
    }
};

} // namespace bianmin::testing
