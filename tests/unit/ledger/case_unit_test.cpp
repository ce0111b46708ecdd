/// Whose a row is by the number of its case.
#include "bianmin/ledger/case_unit.hpp"

#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a number is another unit's where neither gave it that stands above or below") {
    Setup setup = testing::small_setup();
    setup.units.push_back(
        {.id = UnitId("xiji"), .kind = UnitKind::center, .code = "370406102", .parent = UnitId("shanting")});
    setup.units.push_back({.id = UnitId("hulutao"),
                           .kind = UnitKind::station,
                           .code = "370406106204",
                           .parent = UnitId("xuzhuang")});
    const auto other = [&](const char* number, const char* unit) {
        const Unit* found = other_unit_of_number(setup, number, *setup.unit(UnitId(unit)));
        return found ? found->id.text : "";
    };
    CHECK(other("370406102-20180801-0001", "xuzhuang") == "xiji");
    CHECK(other("'370406106203-20180801-0001", "hulutao") == "pengzhuang");
    CHECK(other("370406106203-20180801-0001", "pengzhuang") == "");
    CHECK(other("370406106203-20180801-0001", "xuzhuang") == "");
    CHECK(other("370406106-20180801-0001", "pengzhuang") == "");
    CHECK(other("372", "xuzhuang") == "");
}
