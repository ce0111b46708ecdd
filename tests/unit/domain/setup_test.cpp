/// Look-ups in a setup: versions of services, windows of groups.
#include "bianmin/domain/setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Service version(const char* name, std::optional<Date> from, std::optional<Date> to) {
    return {.id = ServiceId("MZ-01"), .name = name, .valid_from = from, .valid_to = to};
}

} // namespace

TEST_CASE("the version of a service that is valid on the day") {
    Setup setup;
    setup.services = {version("old", std::nullopt, make_date(2018, 12, 31)),
                      version("new", make_date(2019, 1, 1), std::nullopt)};
    const ServiceId id("MZ-01");
    CHECK(setup.service(id, make_date(2018, 12, 31))->name == "old");
    CHECK(setup.service(id, make_date(2019, 1, 1))->name == "new");
    CHECK(setup.service(id)->name == "new");
    CHECK(setup.service(ServiceId("MZ-02")) == nullptr);
}

TEST_CASE("a service that is no longer valid is still found for old cases") {
    Setup setup;
    setup.services = {version("gone", std::nullopt, make_date(2018, 12, 31))};
    CHECK(setup.service(ServiceId("MZ-01"), make_date(2020, 1, 1))->name == "gone");
}

TEST_CASE("units, staff and windows by their ids") {
    Setup setup;
    setup.units = {{.id = UnitId("xuzhuang"), .kind = UnitKind::center},
                   {.id = UnitId("370406"), .kind = UnitKind::district}};
    setup.windows = {{.id = WindowId("w1"), .center = UnitId("xuzhuang"), .groups = {"MZ", "CJ"}}};
    setup.staff = {{.id = StaffId("sun"), .name = "孙七"}};
    CHECK(setup.unit(UnitId("xuzhuang")) == &setup.units[0]);
    CHECK(setup.unit(UnitId("nowhere")) == nullptr);
    CHECK(setup.district() == &setup.units[1]);
    CHECK(setup.person(StaffId("sun"))->name == "孙七");
    CHECK(setup.window_for(UnitId("xuzhuang"), "CJ") == &setup.windows[0]);
    CHECK(setup.window_for(UnitId("xuzhuang"), "GA") == nullptr);
    CHECK(setup.window_for(UnitId("nowhere"), "CJ") == nullptr);
}
