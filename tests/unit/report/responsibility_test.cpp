/// Who answered for a case, from its log.
#include "bianmin/report/responsibility.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Moment on(int day, int hour = 9) {
    return at(make_date(2018, 8, day), hour);
}

Event event(Action action, int day, const char* actor, Facts facts = {}) {
    return {.action = action, .occurred = on(day), .actor = StaffId(actor), .facts = std::move(facts)};
}

std::string told(const std::vector<Answering>& list) {
    std::string out;
    for (const auto& one : list)
        out += std::string(out.empty() ? "" : " ") + std::string(word(one.part)) + ":" + one.by + "@" +
               std::to_string(civil(one.span.from.date()).day) + "-" +
               (one.goes_on ? "" : std::to_string(civil(one.span.until.date()).day));
    return out;
}

std::string stretches(std::vector<Event> events, std::int64_t import_id = 0) {
    const CaseRow row{.import_id = import_id};
    return told(stretches_of(row, {{.events = std::move(events)}}, on(31)));
}

const Event opened = event(Action::open, 10, "qiao", Facts{}.set("agent", "qiao"));
const Event accepted = event(Action::accept, 13, "qin", Facts{}.set("handler", "zhao"));

} // namespace

TEST_CASE("the first contact answers until a handler is named, the agent until the result is handed back") {
    CHECK(stretches({opened}) == "first_contact:qiao@10- agent:qiao@10-");
    CHECK(stretches({opened, accepted}) == "first_contact:qiao@10-13 agent:qiao@10- handler:zhao@13-");
    CHECK(stretches(
              {opened, accepted, event(Action::complete, 15, "zhao"), event(Action::return_, 17, "qiao")}) ==
          "first_contact:qiao@10-13 agent:qiao@10-17 handler:zhao@13-15");
}

TEST_CASE("a transfer, a correction and a reopening change who answers, an assignment to the same does not") {
    const Event again = event(Action::assign, 14, "qin", Facts{}.set("handler", "zhao"));
    const Event moved = event(Action::transfer, 15, "qin", Facts{}.set("handler", "wu"));
    const Event mended =
        event(Action::correct, 16, "qin", Facts{}.set("field", "handler").set("value", "feng"));
    const Event done = event(Action::complete, 17, "feng");
    const Event reopened = event(Action::reopen, 20, "qin");
    CHECK(stretches({accepted, again, moved, mended, done, reopened}) ==
          "handler:zhao@13-15 handler:wu@15-16 handler:feng@16-17 handler:feng@20-");
}

TEST_CASE("a co-handling unit answers until its opinion") {
    CHECK(stretches({event(Action::join, 13, "qin", Facts{}.set("unit", "残联")),
                     event(Action::opine, 15, "qin", Facts{}.set("unit", "残联"))}) ==
          "co_handler:残联@13-15");
}

TEST_CASE("who imported a ledger is nobody's first contact") {
    CHECK(stretches({event(Action::open, 10, "qin"),
                     event(Action::accept, 10, "qin", Facts{}.set("handler", "zhao")),
                     event(Action::complete, 12, "qin")},
                    7) == "handler:zhao@10-12");
}

TEST_CASE("B answers while A is away, nobody while both are") {
    Setup setup;
    setup.staff = {{.id = StaffId("zhao"), .substitute = StaffId("jiang")}, {.id = StaffId("jiang")}};
    const auto away = [](const char* who, int from, int until) {
        return Absence{.away = StaffId(who), .span = {on(from, 0), on(until, 0)}};
    };
    const std::vector absences{away("zhao", 14, 20), away("jiang", 16, 17)};
    const auto list = stretches_of({}, {{.events = {accepted}}}, on(31));
    CHECK(told(answering(setup, absences, list)) ==
          "handler:zhao@13-13 handler:jiang@14-15 handler:@16-17 handler:jiang@17-20 handler:zhao@20-");
}

TEST_CASE("a waiver stands as a line of its own, by whose right and by whom") {
    Event waiver = event(Action::waive, 14, "jiang", Facts{}.set("acting_for", "qin"));
    const auto list = stretches_of({}, {{.events = {accepted, waiver}}}, on(31));
    REQUIRE(list.size() == 2);
    CHECK(list[1].part == Part::decision);
    CHECK(list[1].post == "qin");
    CHECK(list[1].by == "jiang");
    CHECK(list[1].act == Action::waive);
}
