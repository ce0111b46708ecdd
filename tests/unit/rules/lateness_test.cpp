/// 限时办结: what was late once stays late.
#include "unit/support/desk.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using testing::Desk;

namespace {

Facts reasons() {
    return Facts{}.set("reason", "不符合").set("basis", "某条").set("remedy", "复议");
}

} // namespace

TEST_CASE("late stays late: no new clock makes good a day that had passed") {
    Desk desk;
    desk.accept("MZ-1", "escalated");
    const Date due = *desk.c.row.due;
    const Facts result = Facts{}.set("result", "救助金"), why = Facts{}.set("because", "有误");
    SUBCASE("reopened and completed again in time") {
        desk.c.row.kind = Kind::promised;
        desk.today = desk.calendar.add_workdays(due, 1);
        REQUIRE(desk.step(Action::complete, result).empty());
        REQUIRE(desk.step(Action::reopen, why).empty());
    }
    SUBCASE("extended when its day had passed, as logs of old tell") {
        desk.c.row.kind = Kind::promised;
        desk.today = desk.calendar.add_workdays(due, 1);
        const Facts more = Facts{}.set("by", 15).set("because", "核查").set("approver", "王主任");
        Event event{.action = Action::extend, .occurred = at(desk.today, 9), .facts = more};
        decide(desk.c, event, {desk.setup, desk.calendar, at(desk.today, 9)});
        apply(desk.c, event);
    }
    SUBCASE("refused when its day had passed, registered again") {
        desk.c.row.kind = Kind::promised;
        desk.today = desk.calendar.add_workdays(due, 1);
        REQUIRE(desk.step(Action::reject, reasons()).empty());
        CHECK_FALSE(desk.c.row.late); // it was not completed
        REQUIRE(desk.step(Action::reopen, why).empty());
        REQUIRE(desk.step(Action::accept).empty());
    }
    CHECK(*desk.c.row.due > desk.today);
    REQUIRE(desk.step(Action::complete, result).empty());
    CHECK(desk.c.row.late);
    CHECK(*desk.c.row.ended <= *desk.c.row.due);
}

TEST_CASE("what was in time before is judged by its new clock") {
    Desk desk;
    desk.accept();
    REQUIRE(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
    REQUIRE(desk.step(Action::reopen, Facts{}.set("because", "有误")).empty());
    REQUIRE(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
    CHECK_FALSE(desk.c.row.late);
}
