/// Whom a complaint concerns.
#include "bianmin/rules/recusal.hpp"

#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE(
    "a complaint against a window concerns its posts, against a station or center its people, against a "
    "person the person") {
    Setup setup = testing::small_setup();
    setup.units.push_back({.id = UnitId("village"), .kind = UnitKind::station, .parent = UnitId("xuzhuang")});
    setup.windows.push_back({.id = WindowId("mz"), .center = UnitId("xuzhuang")});
    setup.staff.push_back({.id = StaffId("a"),
                           .unit = UnitId("xuzhuang"),
                           .window = WindowId("mz"),
                           .substitute = StaffId("b")});
    setup.staff.push_back({.id = StaffId("b"), .unit = UnitId("xuzhuang")});
    setup.staff.push_back({.id = StaffId("c"), .unit = UnitId("xuzhuang")});
    setup.staff.push_back({.id = StaffId("agent"), .unit = UnitId("village")});
    CHECK(concerned(setup, "mz", StaffId("a")));
    CHECK(concerned(setup, "mz", StaffId("b")));
    CHECK_FALSE(concerned(setup, "mz", StaffId("c")));
    CHECK(concerned(setup, "village", StaffId("agent")));
    CHECK_FALSE(concerned(setup, "village", StaffId("a")));
    CHECK(concerned(setup, "xuzhuang", StaffId("c")));
    CHECK_FALSE(concerned(setup, "xuzhuang", StaffId("agent")));
    CHECK(concerned(setup, "c", StaffId("c")));
    CHECK_FALSE(concerned(setup, "a", StaffId("b")));
    CHECK(concerned(setup, "agent", UnitId("village")));
    CHECK(concerned(setup, "village", UnitId("village")));
    CHECK_FALSE(concerned(setup, "a", UnitId("xuzhuang")));
    CHECK_FALSE(concerned(setup, "", UnitId("village")));
}

TEST_CASE("nobody judges the own house: against a center or its director the unit above hears it") {
    Setup setup;
    setup.units = {
        {.id = UnitId("370406"), .kind = UnitKind::district},
        {.id = UnitId("xuzhuang"), .parent = UnitId("370406"), .director = StaffId("zhu")},
        {.id = UnitId("village"), .kind = UnitKind::station, .parent = UnitId("xuzhuang")},
    };
    const UnitId center("xuzhuang"), district("370406");
    CHECK(heard_by(setup, "xuzhuang", center) == district);
    CHECK(heard_by(setup, "zhu", center) == district);
    CHECK(heard_by(setup, "zhao", center) == center);
    CHECK(heard_by(setup, "village", UnitId("village")) == UnitId("village"));
    CHECK(heard_by(setup, "370406", district).empty());
    CHECK(concerned(setup, "xuzhuang", center));
    CHECK(concerned(setup, "zhu", center));
}

TEST_CASE("where a complaint leaves nobody to hear it, the unit above does, or nobody here") {
    Setup setup = testing::small_setup();
    const UnitId district("shanting"), center("xuzhuang");
    const auto add = [&](const char* id, const UnitId& unit, Role role) {
        setup.staff.push_back({.id = StaffId(id), .unit = unit, .roles = {role}});
    };
    add("he", district, Role::supervisor);
    add("lv", district, Role::auditor);
    CHECK(heard_by(setup, "he", district).empty());
    CHECK(heard_by(setup, "lv", district) == district);
    CHECK(heard_by(setup, "zhao", center) == center);
    add("meng", district, Role::supervisor);
    CHECK(heard_by(setup, "he", district) == district);
}

TEST_CASE("who complained is known to those who hear it, and to nobody whom it concerns") {
    Setup setup = testing::small_setup();
    setup.staff.push_back({.id = StaffId("li"), .unit = UnitId("xuzhuang"), .roles = {Role::window}});
    setup.staff.push_back({.id = StaffId("lv"), .unit = UnitId("shanting"), .roles = {Role::auditor}});
    const CaseRow complaint{.center = UnitId("xuzhuang"), .type = CaseType::complaint, .subject = "zhao"};
    const auto knows = [&](const char* who, const CaseRow& row) {
        return may_know_who_came(setup, row, StaffId(who));
    };
    CHECK_FALSE(knows("zhao", complaint));
    CHECK(knows("li", complaint));
    CHECK_FALSE(knows("lv", complaint));
    CHECK_FALSE(knows("qiao", complaint));
    CHECK_FALSE(knows("", complaint));
    CHECK_FALSE(knows("nobody", complaint));
    const std::vector held{StaffId("li")};
    CHECK(may_know_who_came(setup, complaint, StaffId("lv"), held));
    CHECK_FALSE(may_know_who_came(setup, complaint, StaffId("zhao"), held));
    CHECK(knows("", {.type = CaseType::service}));
}
