/// Which role may take which step, how far.
#include "bianmin/rules/rights.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

struct Office {
    Setup setup = testing::small_setup();
    Whose at_center{.center = UnitId("xuzhuang")};
    Whose at_station{.center = UnitId("xuzhuang"), .station = UnitId("pengzhuang")};
    Whose elsewhere{.center = UnitId("xiji"), .station = UnitId("xiji-east")};

    Office() {
        add("zhu", "xuzhuang", {Role::director});
        add("qin", "xuzhuang", {Role::deputy});
        add("he", "shanting", {Role::supervisor});
        add("lv", "shanting", {Role::auditor});
        add("new", "xuzhuang", {});
        add("both", "xuzhuang", {Role::auditor, Role::window});
        setup.units.push_back({.id = UnitId("xiji"), .kind = UnitKind::center});
    }
    void add(const char* id, const char* unit, std::vector<Role> roles) {
        setup.staff.push_back(
            {.id = StaffId(id), .name = id, .unit = UnitId(unit), .roles = std::move(roles)});
    }
    bool may(const char* who, Action action, const Whose& of) const {
        return bianmin::may(setup, *setup.person(StaffId(who)), action, of);
    }
    std::string code(const char* who, Action action, const Whose& of) const {
        return no_right(setup, *setup.person(StaffId(who)), action, of).code;
    }
};

} // namespace

TEST_CASE("people of a center work on its cases and those of its stations, not on others") {
    const Office office;
    for (const char* who : {"zhu", "qin", "zhao", "new", "both"}) {
        CHECK(office.may(who, Action::accept, office.at_center));
        CHECK(office.may(who, Action::complete, office.at_station));
        CHECK_FALSE(office.may(who, Action::accept, office.elsewhere));
    }
    CHECK(office.may("qin", Action::waive, office.at_center));
    CHECK_FALSE(office.may("zhao", Action::waive, office.at_center));
    CHECK(office.code("zhao", Action::waive, office.at_center) == "no-right");
    CHECK(office.code("zhao", Action::accept, office.elsewhere) == "outside-own-unit");
}

TEST_CASE("an agent works for the own station and on errands of its own") {
    const Office office;
    CHECK(office.may("qiao", Action::open, office.at_station));
    CHECK(office.may("qiao", Action::return_, office.at_station));
    CHECK_FALSE(office.may("qiao", Action::open, office.at_center));
    CHECK_FALSE(office.may("qiao", Action::extend, office.at_station));
    Whose errand = office.at_center;
    errand.agent = StaffId("qiao");
    CHECK(office.may("qiao", Action::supply, errand));
}

TEST_CASE("a supervisor chases, and hears complaints, an auditor changes nothing") {
    const Office office;
    Whose complaint = office.at_center;
    complaint.type = CaseType::complaint;
    CHECK(office.may("he", Action::remind, office.elsewhere));
    CHECK(office.may("he", Action::open, complaint));
    CHECK_FALSE(office.may("he", Action::open, office.at_center));
    CHECK(office.may("he", Action::accept, complaint));
    CHECK_FALSE(office.may("he", Action::accept, office.at_center));
    CHECK_FALSE(office.may("he", Action::return_, complaint));
    CHECK_FALSE(office.may("he", Action::complete, office.at_center));
    for (const auto& row : rights()) CHECK(row.reach[static_cast<std::size_t>(Role::auditor)] == Reach::none);
    for (const auto& row : deeds()) CHECK(row.reach[static_cast<std::size_t>(Role::auditor)] == Reach::none);
}

TEST_CASE("about a deputy decides who leads the unit, or the district") {
    const Office office;
    Whose complaint{.type = CaseType::complaint, .center = UnitId("xuzhuang"), .subject = "qin"};
    for (const Action action :
         {Action::accept, Action::assign, Action::transfer, Action::complete, Action::reject}) {
        CHECK(office.may("zhu", action, complaint));
        CHECK(office.may("he", action, complaint));
        for (const char* who : {"zhao", "new", "qin", "qiao"})
            CHECK_FALSE(office.may(who, action, complaint));
    }
    CHECK(office.code("zhao", Action::accept, complaint) == "no-right");
    CHECK(office.may("zhao", Action::open, complaint));
    CHECK(office.may("zhao", Action::print, complaint));
    complaint.subject = "new";
    CHECK(office.may("zhao", Action::accept, complaint));
}

TEST_CASE("one's own absence, and that of whom one stands in for") {
    Office office;
    office.setup.staff.front().substitute = StaffId("new");
    Whose leave{.type = CaseType::absence, .center = UnitId("xuzhuang"), .subject = "zhao"};
    CHECK(office.may("zhao", Action::open, leave));
    CHECK(office.may("new", Action::open, leave));
    CHECK(office.may("qin", Action::open, leave));
    CHECK_FALSE(office.may("both", Action::open, leave));
    CHECK_FALSE(office.may("qiao", Action::complete, leave));
}

TEST_CASE("who holds a post for somebody has that person's rights") {
    const Office office;
    const Staff& zhao = *office.setup.person(StaffId("zhao"));
    const std::vector held{StaffId("qin")};
    CHECK(by_right_of(office.setup, zhao, {}, Action::waive, office.at_center) == nullptr);
    const Staff* by = by_right_of(office.setup, zhao, held, Action::waive, office.at_center);
    REQUIRE(by);
    CHECK(by->id.text == "qin");
    CHECK(by_right_of(office.setup, zhao, held, Action::accept, office.at_center) == &zhao);
}

TEST_CASE("a refusal names the role, the clause and who may") {
    const Office office;
    const auto finding = no_right(office.setup, *office.setup.person(StaffId("qiao")), Action::accept,
                                  {.center = UnitId("xuzhuang"), .station = UnitId("hulutao")});
    CHECK(english(finding.message) ==
          "乔某 is agent of pengzhuang: the right to 'accept' does not reach hulutao");
    CHECK(english(finding.suggestion) == "who may: xuzhuang: director, deputy, window; hulutao: agent");
    CHECK(finding.clause == "二(四)受理");
}

TEST_CASE("deeds besides steps have rights as well") {
    const Office office;
    const auto code = [&](const char* who, Deed deed, const char* unit) {
        const auto finding = no_right(office.setup, StaffId(who), deed, UnitId(unit));
        return finding ? finding->code : "";
    };
    CHECK(code("qin", Deed::import_, "xiji") == "");
    CHECK(code("zhao", Deed::import_, "xuzhuang") == "");
    CHECK(code("zhao", Deed::import_, "xiji") == "outside-own-unit");
    CHECK(code("qiao", Deed::import_, "pengzhuang") == "");
    CHECK(code("qiao", Deed::undo, "") == "no-right");
    const std::vector held{StaffId("qin")};
    CHECK_FALSE(no_right(office.setup, StaffId("zhao"), Deed::undo, {}, held));
    CHECK(code("he", Deed::calendar, "") == "");
    CHECK(code("lv", Deed::calendar, "") == "no-right");
    CHECK(code("somebody unknown", Deed::undo, "") == "");
}

TEST_CASE("an approver named by id is a head of the unit, stands in for one, or is whom the service names") {
    const Office office;
    const Service service{.extension_approver = "new"};
    const auto refused = [&](const char* approver, std::vector<StaffId> held = {}) {
        return approver_refusal(office.setup, approver, &service, held, office.at_center).has_value();
    };
    CHECK_FALSE(refused("qin"));
    CHECK_FALSE(refused("王主任"));
    CHECK_FALSE(refused("new"));
    CHECK(refused("zhao"));
    CHECK_FALSE(refused("zhao", {StaffId("qin")}));
    CHECK(approver_refusal(office.setup, "qin", nullptr, {}, office.elsewhere).has_value());
}
