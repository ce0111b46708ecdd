/// Stints: who sat where, before and after a move.
#include "bianmin/report/posts.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Date day(int month, int number) {
    return make_date(2018, month, number);
}

struct Towns {
    Setup setup;
    Staff zhao{.id = StaffId("zhao"), .name = "赵某", .unit = UnitId("xz"), .window = WindowId("xz-mz")};

    Towns() {
        for (const char* town : {"xz", "bz"})
            setup.windows.push_back({.id = WindowId(std::string(town) + "-mz"),
                                     .center = UnitId(town),
                                     .name = "民政窗口",
                                     .department = "民政办"});
    }
    PostMove move(const char* from, const char* to, Date on) const {
        return {zhao.id, from, to, UnitId(std::string(from).substr(0, 2)), on};
    }
    std::vector<Stint> at(const char* center, Date from, Date to, std::vector<PostMove> moves) const {
        return stints_at(setup, zhao, moves, UnitId(center), from, to);
    }
};

} // namespace

TEST_CASE("who never moved is where the setup says, for as long as it says") {
    Towns towns;
    towns.zhao.since = day(8, 15);
    CHECK(towns.at("xz", day(7, 1), day(7, 31), {}).empty());
    REQUIRE(towns.at("xz", day(8, 1), day(8, 31), {}).size() == 1);
    CHECK_FALSE(towns.at("xz", day(8, 1), day(8, 31), {}).front().covers(day(8, 14)));
}

TEST_CASE("a move leaves the days before it at the old window, in a setup changed since or not") {
    Towns towns;
    const std::vector moves{towns.move("xz-mz", "bz-mz", day(9, 17))};
    const auto check = [&] {
        CHECK(towns.at("xz", day(8, 1), day(8, 31), moves).size() == 1);
        CHECK(towns.at("bz", day(8, 1), day(8, 31), moves).empty());
        REQUIRE(towns.at("xz", day(9, 1), day(9, 30), moves).size() == 1);
        CHECK(towns.at("xz", day(9, 1), day(9, 30), moves).front().days_in(day(9, 1), day(9, 30)) == 16);
        REQUIRE(towns.at("bz", day(9, 1), day(9, 30), moves).size() == 1);
        CHECK(towns.at("bz", day(9, 1), day(9, 30), moves).front().days_in(day(9, 1), day(9, 30)) == 14);
        CHECK(towns.at("xz", day(10, 1), day(10, 31), moves).empty());
    };
    check();
    towns.zhao.window = WindowId("bz-mz");
    check();
    towns.zhao.since = day(9, 17);
    check();
}

TEST_CASE("since of the new post ends the old one where the transfer was closed later") {
    Towns towns;
    towns.zhao.window = WindowId("bz-mz");
    towns.zhao.since = day(9, 10);
    const auto stints =
        stints_of(towns.setup, towns.zhao, std::vector{towns.move("xz-mz", "bz-mz", day(9, 17))});
    REQUIRE(stints.size() == 2);
    CHECK(stints[0].until == day(9, 9));
    CHECK(stints[1].since == day(9, 10));
}

TEST_CASE("only a transfer that took place is a move") {
    CaseLog log{.row = {.center = UnitId("xz"), .type = CaseType::transfer, .subject = "zhao"},
                .entries = {{.events = {{.facts = Facts{}.set("from", "xz-mz").set("to", "bz-mz")}}}}};
    CHECK_FALSE(move_of(log));
    log.row.ended = day(9, 17);
    log.row.state = State::withdrawn;
    CHECK_FALSE(move_of(log));
    log.row.state = State::completed;
    REQUIRE(move_of(log));
    CHECK(move_of(log)->to == "bz-mz");
}
