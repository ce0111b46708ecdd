/// Rights and duty in the one path of steps, against a real ledger.
#include "bianmin/desk/absences.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

struct Office {
    testing::Scratch scratch;
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    Store store = Store::open(scratch.path("ledger.db"), {.create = true});
    int key = 0;

    Office() {
        const auto add = [&](const char* id, const char* substitute, Role role) {
            setup.staff.push_back({.id = StaffId(id),
                                   .name = id,
                                   .unit = UnitId("xuzhuang"),
                                   .substitute = StaffId(substitute),
                                   .roles = {role}});
        };
        add("jiang", "zhao", Role::window);
        add("qin", "jiang", Role::deputy);
        setup.staff.front().substitute = StaffId("jiang");
        setup.matters = {{.id = ServiceId("absence"),
                          .type = CaseType::absence,
                          .name = "离岗",
                          .kind = Kind::instant,
                          .promised = {0, LimitUnit::same_day}}};
    }
    bianmin::Desk at_desk(const char* who, int day) {
        return {.setup = setup,
                .calendar = calendar,
                .store = store,
                .now = at(make_date(2018, 8, 31), 9),
                .occurred = at(make_date(2018, 8, day), 9),
                .actor = StaffId(who),
                .key = "k" + std::to_string(++key)};
    }
    std::string open() {
        auto desk = at_desk("zhao", 10);
        const Opening opening{.service = setup.services.front().id,
                              .applicant = {.name = "张三"},
                              .center = UnitId("xuzhuang"),
                              .materials = {"all"}};
        Event accept = event_now(desk, Action::accept);
        accept.facts.set("handler", "zhao");
        return open_case(desk, opening, {accept}).c.row.number;
    }
    LeftPost leave(const char* who, int from, int until, const char* because = "",
                   const char* substitute = "") {
        auto desk = at_desk("qin", 10);
        return leave_post(desk,
                          {.who = StaffId(who),
                           .span = {at(make_date(2018, 8, from)), at(make_date(2018, 8, until), 23, 59, 59)},
                           .reason = "年休假",
                           .because = because,
                           .substitute = StaffId(substitute)});
    }
    StepOutcome step(const char* who, int day, const std::string& number, Action action, Facts facts = {}) {
        auto desk = at_desk(who, day);
        Event event = event_now(desk, action);
        event.facts = std::move(facts);
        return take_steps(desk, number, {event});
    }
    std::string code(const char* who, int day, const std::string& number, Action action, Facts facts = {}) {
        try {
            step(who, day, number, action, std::move(facts));
        } catch (const Error& error) {
            return error.findings().empty() ? "?" : error.findings().front().code;
        }
        return {};
    }
};

} // namespace

TEST_CASE("an assignment goes to who is on duty at its own time, and the log names both") {
    Office office;
    const auto number = office.open();
    const auto left = office.leave("zhao", 13, 17);
    CHECK(left.substitute == StaffId("jiang"));
    REQUIRE(left.handover.cases.size() == 1);
    CHECK(left.handover.cases.front().row.number == number);
    const auto during = office.step("qin", 14, number, Action::assign, Facts{}.set("handler", "zhao"));
    CHECK(during.c.row.handler == StaffId("jiang"));
    REQUIRE(during.stand_ins.size() == 1);
    CHECK(during.stand_ins.front().named == StaffId("zhao"));
    const auto kept = find_case(office.store, number);
    CHECK(kept.entries.back().events.front().facts.text("for") == "zhao");
    const auto before = office.step("qin", 10, number, Action::assign, Facts{}.set("handler", "zhao"));
    CHECK(before.c.row.handler == StaffId("zhao"));
    CHECK(before.stand_ins.empty());
}

TEST_CASE("who is away does not act, and the return lets the person act again from its moment on") {
    Office office;
    const auto number = office.open();
    office.leave("zhao", 13, 17);
    const Facts result = Facts{}.set("result", "好");
    CHECK(office.code("zhao", 14, number, Action::complete, result) == "actor-away");
    CHECK(office.code("zhao", 10, number, Action::remind) == "");
    auto desk = office.at_desk("zhao", 15);
    come_back(desk, StaffId("zhao"));
    CHECK(office.code("zhao", 14, number, Action::remind) == "actor-away");
    CHECK(office.code("zhao", 15, number, Action::forward, Facts{}.set("to", "区民政局")) == "");
    CHECK(office.code("zhao", 15, number, Action::reply, Facts{}.set("reply", "同意")) == "");
    CHECK(office.code("zhao", 15, number, Action::complete, result) == "");
}

TEST_CASE("B acts by the right of A while A is away, and not otherwise") {
    Office office;
    const auto number = office.open();
    const Facts waiver = Facts{}.set("fee_fen", 100).set("because", "低保户");
    CHECK(office.code("jiang", 14, number, Action::waive, waiver) == "no-right");
    office.leave("qin", 13, 17);
    CHECK(office.code("jiang", 12, number, Action::waive, waiver) == "no-right");
    CHECK(office.code("jiang", 18, number, Action::waive, waiver) == "no-right");
    // A guard of money may still be against it; the right is not.
    CHECK(office.code("jiang", 14, number, Action::waive, waiver) != "no-right");
}

TEST_CASE("an unexplained gap is refused, and nothing is recorded") {
    Office office;
    office.leave("zhao", 13, 17);
    CHECK_THROWS_AS(office.leave("jiang", 15, 20), Error);
    CHECK(absences_of(office.store, {}, make_date(2018, 8, 1)).size() == 1);
    CHECK(office.leave("jiang", 15, 20, "抽调").substitute.empty());
    const auto number = office.open();
    CHECK(office.code("qin", 16, number, Action::assign, Facts{}.set("handler", "zhao")) == "nobody-on-duty");
}

TEST_CASE("an absence that has not begun is cancelled, one that has is not") {
    Office office;
    office.leave("zhao", 13, 17);
    auto late = office.at_desk("qin", 14);
    CHECK_THROWS_AS(cancel_absence(late, StaffId("zhao"), {}, "改期"), Error);
    auto early = office.at_desk("qin", 11);
    cancel_absence(early, StaffId("zhao"), {}, "改期");
    CHECK(absences_of(office.store, {StaffId("zhao")}, make_date(2018, 8, 1)).empty());
}

TEST_CASE("an absence on record keeps who stands in, whatever the setup says later") {
    Office office;
    const auto number = office.open();
    office.leave("zhao", 13, 17);
    office.setup.staff.front().substitute = StaffId("qin");
    const auto later = office.step("qin", 14, number, Action::assign, Facts{}.set("handler", "zhao"));
    CHECK(later.c.row.handler == StaffId("jiang"));
    CHECK(office.leave("zhao", 20, 21).substitute == StaffId("qin"));
}

TEST_CASE("who is named for one absence has the rights of the post while it lasts") {
    Office office;
    office.setup.units.push_back({.id = UnitId("elsewhere"), .name = "别处"});
    office.setup.staff.push_back({.id = StaffId("far"), .name = "far", .unit = UnitId("elsewhere")});
    const auto number = office.open();
    CHECK_THROWS_AS(office.leave("qin", 13, 17, "", "far"), Error);
    CHECK_THROWS_AS(office.leave("qin", 13, 17, "", "qin"), Error);
    CHECK(office.leave("qin", 13, 17, "", "zhao").substitute == StaffId("zhao"));
    const Facts waiver = Facts{}.set("fee_fen", 100).set("because", "低保户");
    CHECK(office.code("zhao", 12, number, Action::waive, waiver) == "no-right");
    CHECK(office.code("zhao", 14, number, Action::waive, waiver) != "no-right");
    CHECK(office.code("jiang", 14, number, Action::waive, waiver) == "no-right");
    CHECK(office.code("zhao", 18, number, Action::waive, waiver) == "no-right");
}

TEST_CASE("who has left the post is given nothing more") {
    Office office;
    const auto number = office.open();
    office.setup.staff.front().until = make_date(2018, 8, 15);
    CHECK(office.code("qin", 16, number, Action::assign, Facts{}.set("handler", "zhao")) == "left");
    CHECK(office.code("qin", 15, number, Action::assign, Facts{}.set("handler", "zhao")).empty());
    CHECK(office.code("zhao", 16, number, Action::remind) == "left");
}
