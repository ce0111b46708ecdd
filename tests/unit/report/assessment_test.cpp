/// Weighted means and ranks.
#include "bianmin/base/error.hpp"
#include "bianmin/report/assessment.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

const Unit a{.id = UnitId("a"), .kind = UnitKind::center, .town = "甲镇"};
const Unit b{.id = UnitId("b"), .kind = UnitKind::center, .town = "乙镇"};
const Unit a1{.id = UnitId("a1"), .kind = UnitKind::station, .parent = UnitId("a")};
const Unit a2{.id = UnitId("a2"), .kind = UnitKind::station, .parent = UnitId("a")};
const Unit b1{.id = UnitId("b1"), .kind = UnitKind::station, .parent = UnitId("b")};

UnitAudit scored(const Unit& unit, int score) {
    return {&unit, {.score = score}};
}

const std::vector<AssessmentWeight> weights{{"six-unities", 60}, {"nine-ones", 40}};

} // namespace

TEST_CASE("a center counts by its own score and the mean of its stations") {
    const auto all =
        assess(weights, {{scored(a, 80), scored(b, 90)}, {scored(a1, 100), scored(a2, 50), scored(b1, 60)}},
               {&a, &b});
    REQUIRE(all.size() == 2);
    CHECK(all[0].center == &a); // in the order of the units where totals are equal
    CHECK(all[0].scores == std::vector{80.0, 75.0});
    CHECK(all[0].total == 78.0); // 48 + 30
    CHECK(all[1].total == 78.0); // 54 + 24
}

TEST_CASE("equal totals share a rank, the next one is passed over, no stations, no points for them") {
    const Unit c{.id = UnitId("c"), .kind = UnitKind::center};
    const auto all =
        assess(weights, {{scored(a, 50), scored(b, 50), scored(c, 90)}, {scored(a1, 50), scored(b1, 50)}},
               {&a, &b, &c});
    CHECK(all[0].center == &c);
    CHECK(all[0].total == 54.0);
    CHECK(all[1].rank == 2);
    CHECK(all[2].rank == 2);
    const auto tied = assess(weights, {{scored(a, 90), scored(b, 90), scored(c, 10)}, {}}, {&a, &b, &c});
    CHECK(tied[1].rank == 1);
    CHECK(tied[2].rank == 3);
}

TEST_CASE("weights are whole, add up to a hundred and name each list once") {
    CHECK(parse_weights("six-unities=60, nine-ones=40").size() == 2);
    for (const char* wrong :
         {"six-unities=60", "six-unities=60,six-unities=40", "six-unities=-10,nine-ones=110",
          "six-unities=x,nine-ones=40", "six-unities", "", "six-unities=50.5,nine-ones=49.5"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(parse_weights(wrong), Error);
    }
}
