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

namespace {

/// qin is deputy and zhu director; jiang stands in for zhao, nobody for the others.
struct Chase : Life {
    Chase() : Life("MZ-2") {
        accept(day(8, 10));
        const auto add = [&](const char* id) {
            setup.staff.push_back({.id = StaffId(id), .name = id, .unit = UnitId("xuzhuang")});
        };
        for (const char* id : {"qin", "zhu", "jiang"}) add(id);
        setup.staff.front().substitute = StaffId("jiang");
        setup.units[1].deputy = StaffId("qin");
        setup.units[1].director = StaffId("zhu");
    }
    Facts reached(Facts facts, const std::vector<const char*>& away) {
        Event event{
            .action = Action::remind, .occurred = at(day(8, 20)), .actor = StaffId("zhao"), .facts = facts};
        decide(c, event, context);
        std::vector<Absence> absences;
        for (const char* who : away)
            absences.push_back({.away = StaffId(who), .span = {at(day(8, 20)), at(day(8, 21))}});
        reach_somebody(c, event, context, absences);
        return event.facts;
    }
    Facts reached(ReminderLevel level, const std::vector<const char*>& away) {
        return reached(Facts().set("level", static_cast<std::int64_t>(level)), away);
    }
};

} // namespace

TEST_CASE("a reminder reaches who holds the post, and where nobody does it goes up and says so") {
    using enum ReminderLevel;
    Chase chase;
    const Facts stood_in = chase.reached(handler, {"zhao"});
    CHECK(stood_in.text("to") == "zhao");
    CHECK(stood_in.text("on_duty") == "jiang");
    CHECK_FALSE(stood_in.has("vacant"));
    const Facts both = chase.reached(handler, {"zhao", "jiang"});
    CHECK(both.text("to") == "qin");
    CHECK(both.number("level") == 2);
    CHECK(both.text("paper") == "督办单");
    CHECK(both.text("vacant") == "zhao");
    const Facts top = chase.reached(deputy, {"qin", "zhu"});
    CHECK(top.text("to") == "shanting");
    CHECK(top.number("level") == 4);
    CHECK(top.text("vacant") == "qin\nzhu");
    chase.setup.units[1].deputy = {};
    CHECK(chase.reached(handler, {"zhao", "jiang", "zhu"}).text("to") == "shanting");
}

TEST_CASE("a reminder of a complaint passes by who stands in, when it is against that person") {
    Chase chase;
    chase.c.row.type = CaseType::complaint;
    chase.c.row.subject = "jiang";
    const Facts above = chase.reached(ReminderLevel::handler, {"zhao"});
    CHECK(above.text("to") == "qin");
    CHECK_FALSE(above.has("on_duty"));
    CHECK(above.text("vacant") == "zhao");
}

TEST_CASE("whoever is named gets the paper of the post that person holds, and of others no level is told") {
    Chase chase;
    const auto to = [&](const char* whom) { return chase.reached(Facts().set("to", whom), {}); };
    CHECK(to("zhu").number("level") == 3);
    CHECK(to("zhu").text("paper") == "督办单");
    CHECK(to("shanting").number("level") == 4);
    CHECK(to("zhao").text("paper") == "催办单");
    CHECK(to("区民政局").text("paper") == "催办单");
    CHECK_FALSE(to("区民政局").has("level"));
    CHECK(chase.reached(Facts().set("to", "jiang"), {"jiang"}).text("to") == "qin");
}

TEST_CASE("whom a complaint is against is not asked to hurry it") {
    Chase chase;
    chase.c.row.type = CaseType::complaint;
    chase.c.row.subject = "qin";
    CHECK(chase.reached(ReminderLevel::deputy, {}).text("to") == "zhu");
    chase.c.row.subject = "zhao";
    CHECK(chase.reached(ReminderLevel::handler, {}).text("to") == "qin");
}
