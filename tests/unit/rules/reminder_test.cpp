/// The clock a reminder is about, and whom it goes to because of it.
#include "bianmin/rules/reminder.hpp"

#include "bianmin/rules/refusals.hpp"
#include "unit/support/life.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using testing::day;
using testing::Life;

TEST_CASE("a reminder writes down the clock it is about, where that is not the case's own") {
    Life life("MZ-2");
    life.accept(day(8, 10));
    const auto reminded = [&](Date date, Facts facts = {}) {
        Event event{.action = Action::remind, .occurred = at(date), .actor = StaffId("zhao"), .facts = facts};
        decide(life.c, event, life.context);
        return event.facts;
    };
    CHECK_FALSE(reminded(day(8, 20)).has("clock"));
    life.step(Action::complete, day(8, 22), Facts().set("result", "好"));
    const Facts delivery = reminded(day(8, 23));
    CHECK(delivery.text("clock") == "delivery");
    CHECK(delivery.date("was_due") == day(9, 5));
    CHECK(delivery.text("to") == "zhao");
}

TEST_CASE("a clock that is named runs, and cash is chased with who holds it") {
    Life life("MZ-2");
    life.accept(day(8, 10));
    const auto refused = [&](const char* clock) {
        Event event{.action = Action::remind, .occurred = at(day(8, 20)), .actor = StaffId("zhao")};
        event.facts.set("clock", clock);
        return refusals(life.c, event, life.context);
    };
    CHECK(refused("promise").empty());
    const auto findings = refused("delivery");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "something-runs");
    CHECK(english(findings[0].suggestion) ==
          "running: promise, statutory; give one of them with --clock, or leave it out");
    life.step(Action::collect, day(8, 13), Facts().set("fee_fen", 1000).set("holder", "qiao"));
    Event event{.action = Action::remind, .occurred = at(day(8, 14)), .actor = StaffId("zhao")};
    event.facts.set("clock", "remittance");
    decide(life.c, event, life.context);
    CHECK(event.facts.text("to") == "qiao");
    CHECK(event.facts.has("was_due"));
}
