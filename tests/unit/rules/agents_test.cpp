/// Who may run an errand: the role, and how near; the same when it is entrusted and when it is corrected.
#include "bianmin/rules/agents.hpp"
#include "bianmin/rules/refusals.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Setup two_stations() {
    Setup setup = testing::small_setup();
    Unit other = setup.units.back();
    other.id = UnitId("other"), other.name = "徐庄镇另村便民服务站";
    setup.units.push_back(other);
    setup.staff.push_back({.id = StaffId("wei"), .unit = other.id, .roles = {Role::agent}});
    setup.staff.push_back({.id = StaffId("zhu"), .unit = UnitId("xuzhuang"), .roles = {Role::director}});
    return setup;
}

std::string code_of(const Setup& setup, const char* person, const char* unit) {
    const auto finding = agent_refusal(setup, *setup.person(StaffId(person)), *setup.unit(UnitId(unit)));
    return finding ? finding->code : "";
}

std::vector<Finding> corrected(const Setup& setup, const CaseRow& row, const char* agent) {
    const WorkingCalendar calendar(setup.calendars);
    const Event event{.action = Action::correct,
                      .occurred = at(make_date(2018, 8, 10), 10),
                      .actor = StaffId("zhao"),
                      .facts = Facts{}.set("field", "agent").set("value", agent).set("because", "写错")};
    return refusals(Case{.row = row}, event, {setup, calendar, at(make_date(2018, 8, 10), 11)});
}

} // namespace

TEST_CASE("an agent runs the errands of the own station, the center's counters help out") {
    const Setup setup = two_stations();
    CHECK(code_of(setup, "qiao", "pengzhuang").empty());
    CHECK(code_of(setup, "zhao", "pengzhuang").empty());
    CHECK(code_of(setup, "wei", "pengzhuang") == "no-agent");
    CHECK(code_of(setup, "zhu", "pengzhuang") == "no-agent");
    CHECK(code_of(setup, "wei", "xuzhuang").empty());
    const auto finding =
        agent_refusal(setup, *setup.person(StaffId("wei")), *setup.unit(UnitId("pengzhuang")));
    CHECK(english(finding->suggestion) == "who may: qiao; the center's counters help out");
}

TEST_CASE("the agent of a case is corrected to who might have been entrusted with it") {
    const Setup setup = two_stations();
    CaseRow row{.center = UnitId("xuzhuang"), .station = UnitId("pengzhuang")};
    row.service = ServiceId("MZ-2"), row.channel = Channel::agent, row.state = State::accepted;
    row.received = row.accepted.emplace(make_date(2018, 8, 10)), row.steps = 2;
    CHECK(corrected(setup, row, "zhao").empty());
    auto findings = corrected(setup, row, "zhu");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "no-agent");
    CHECK(findings[0].clause == "二(三)");
    findings = corrected(setup, row, "wei");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "no-agent");
    row.channel = Channel::window;
    findings = corrected(setup, row, "qiao");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "field-correctable");
}
