/// What matters ask of the flow besides: rectifications, requests for information, what follows completion.
#include "unit/support/desk.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using testing::Codes;
using testing::Desk;

TEST_CASE("what an inspection found missing is closed by the next visit alone") {
    Desk desk;
    desk.accept();
    desk.c.row.type = CaseType::rectification;
    desk.c.opening.set("item", "sign");
    CHECK(desk.step(Action::complete, Facts{}.set("result", "已整改")) == Codes{"rechecked"});
    CHECK(desk.step(Action::complete, Facts{}.set("result", "复查合格").set("inspection", "x-1")).empty());
}

TEST_CASE("who was inspected does not take back what was found, others may") {
    Desk desk;
    desk.accept();
    desk.c.row.type = CaseType::rectification;
    desk.c.opening.set("item", "sign");
    desk.c.row.subject = desk.setup.person(StaffId("zhao"))->unit.text;
    CHECK(desk.step(Action::withdraw) == Codes{"rechecked"});
    desk.c.row.subject = "elsewhere";
    CHECK(desk.step(Action::withdraw).empty());
}

TEST_CASE("what a higher unit put into the plan is not taken out by who has to do it") {
    Desk desk;
    desk.setup.units.push_back({.id = UnitId("above"), .kind = UnitKind::district, .name = "区"});
    desk.setup.staff.push_back({.id = StaffId("he"), .name = "何某", .unit = UnitId("above")});
    desk.accept();
    desk.c.row.type = CaseType::plan;
    desk.c.first_contact = StaffId("he");
    CHECK(desk.step(Action::withdraw) == Codes{"planned-above"});
    desk.c.first_contact = StaffId("zhao");
    CHECK(desk.step(Action::withdraw).empty());
}

TEST_CASE("an unclear request waits for its supplement, and its term counts from there") {
    Desk desk;
    desk.setup.matters.push_back({.id = ServiceId("information"),
                                  .type = CaseType::information,
                                  .promised = {20, LimitUnit::workday}});
    REQUIRE(desk.step(Action::open, Facts{}
                                        .set("service", "information")
                                        .set("type", "information")
                                        .set("kind", "promised")
                                        .set("center", "xuzhuang")
                                        .set("incomplete", 1))
                .empty());
    CHECK(desk.step(Action::accept) == Codes{"materials-complete"});
    CHECK(desk.step(Action::notify, Facts{}.set("missing", "名称").set("within", 5)).empty());
    CHECK(iso(*desk.c.supply_due) == "2018-08-17");
    CHECK(desk.step(Action::accept) == Codes{"materials-complete"});
    desk.today = make_date(2018, 8, 14);
    CHECK(desk.step(Action::supply).empty());
    desk.today = make_date(2018, 8, 20);
    CHECK(desk.step(Action::accept).empty());
    CHECK(iso(*desk.c.row.accepted) == "2018-08-14");
    CHECK(iso(*desk.c.row.due) == "2018-09-11");
}

TEST_CASE("a completed case is chased while something of it runs") {
    Desk desk;
    desk.accept();
    CHECK(desk.step(Action::complete, Facts{}.set("result", "好")).empty());
    CHECK(desk.step(Action::remind).empty());
    CHECK(desk.step(Action::return_, Facts{}.set("collector", "张三")).empty());
    CHECK(desk.step(Action::remind) == Codes{"something-runs"});
}

TEST_CASE("a request that was accepted is asked about within seven working days, and its term begins anew") {
    Desk desk;
    desk.setup.matters.push_back({.id = ServiceId("information"),
                                  .type = CaseType::information,
                                  .promised = {20, LimitUnit::workday}});
    const auto opened = Facts{}
                            .set("service", "information")
                            .set("type", "information")
                            .set("kind", "promised")
                            .set("center", "xuzhuang");
    desk.today = make_date(2018, 8, 10);
    REQUIRE(desk.step(Action::open, opened).empty());
    REQUIRE(desk.step(Action::accept).empty());
    desk.today = make_date(2018, 8, 14);
    CHECK(desk.step(Action::notify, Facts{}.set("missing", "名称").set("within", 5)).empty());
    CHECK(desk.c.row.state == State::incomplete);
    CHECK_FALSE(desk.c.row.accepted);
    CHECK_FALSE(desk.c.row.due);
    desk.today = make_date(2018, 8, 16);
    CHECK(desk.step(Action::supply).empty());
    CHECK(desk.step(Action::accept).empty());
    CHECK(iso(*desk.c.row.due) == "2018-09-13");
    desk.c.row.type = CaseType::service;
    CHECK(desk.step(Action::notify, Facts{}.set("missing", "名称")) == Codes{"wrong-state"});
}

TEST_CASE("who rated without a name is not called back") {
    Desk desk;
    desk.accept();
    desk.c.row.type = CaseType::rectification;
    desk.c.opening.set("rating", "dissatisfied");
    CHECK(desk.step(Action::complete, Facts{}.set("result", "已整改")) == Codes{"called-back"});
    desk.c.opening.set("anonymous", 1);
    CHECK(desk.step(Action::complete, Facts{}.set("result", "已整改")).empty());
}
