/// The catalog against the windows and the cases: coverage, little use, waiting above, shorter promises.
#include "bianmin/rules/authority.hpp"
#include "bianmin/rules/backtest.hpp"
#include "bianmin/rules/coverage.hpp"
#include "bianmin/rules/shared_window.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;

namespace {

const Date today = make_date(2018, 8, 10);

const DomainCoverage& of(const std::vector<DomainCoverage>& all, std::string_view domain) {
    return *std::ranges::find(all, domain, &DomainCoverage::domain);
}

Case done(Date start, Date end, int used) {
    Case c;
    c.row.state = State::completed;
    c.row.accepted = c.clock_start = start;
    c.row.ended = end;
    c.row.used_days = used;
    return c;
}

} // namespace

TEST_CASE("a domain is covered by services that are offered and a window that serves them") {
    Setup setup = testing::small_setup();
    setup.groups.front().domain = "民政";
    setup.groups.push_back({"GT", "国土", "国土窗口", "国土"});
    setup.services.push_back(
        testing::small_service("GT-1", "宅基地", Kind::promised, {5, LimitUnit::workday}));
    setup.services.back().group = "GT";
    const std::vector<const Unit*> centers{setup.unit(UnitId("xuzhuang"))};
    const auto all = coverage_of(setup, centers, today);
    REQUIRE(all.size() == 8);
    CHECK(of(all, "民政").gap() == CoverageGap::none);
    CHECK(of(all, "国土").gap() == CoverageGap::no_window);
    CHECK(of(all, "新农合").gap() == CoverageGap::no_service);
    setup.services.back().draft = true;
    CHECK(of(coverage_of(setup, centers, today), "国土").gap() == CoverageGap::no_service);
}

TEST_CASE("little used services are proposed, fewest first, but not out of a shared window") {
    Setup setup = testing::small_setup();
    const UnitId center("xuzhuang");
    UseCounts counts;
    counts[{center, setup.services[0].id}] = 12;
    counts[{center, setup.services[1].id}] = 3;
    counts[{UnitId("xiji"), setup.services[2].id}] = 50; // elsewhere
    auto use = window_use(setup, center, counts, 12, today);
    REQUIRE(use.size() == 1);
    CHECK(use[0].cases == 15);
    CHECK(use[0].services == static_cast<int>(setup.services.size()));
    CHECK(use[0].little.size() == setup.services.size() - 1);
    CHECK(use[0].little.back().cases == 3);
    CHECK_FALSE(use[0].whole());
    CHECK(window_use(setup, center, counts, 13, today)[0].whole());
    setup.windows[0].name = "综合窗口";
    use = window_use(setup, center, counts, 13, today);
    CHECK(use[0].shared);
    CHECK(use[0].little.empty());
}

TEST_CASE("waiting above is counted in working days, up to today while there is no answer") {
    Setup setup = testing::small_setup();
    setup.calendars = {testing::calendar_2018()};
    const WorkingCalendar calendar(setup.calendars);
    DecidedAbove above;
    Case c;
    count_above(above, c, calendar, today);
    CHECK(above.forwarded == 0);
    c.forwarded = make_date(2018, 8, 3);
    count_above(above, c, calendar, today);
    CHECK(above.forwarded == 1);
    CHECK(above.answered == 0);
    CHECK(above.days == 5);
    c.replied = make_date(2018, 8, 7);
    count_above(above, c, calendar, today);
    CHECK(above.answered == 1);
    CHECK(above.days == 7);
    CHECK(above.longest == 5);
}

TEST_CASE("what is escalated or decided at a higher level is decided above") {
    Setup setup = testing::small_setup();
    for (auto& service : setup.services) service.level = 5;
    const auto escalated = std::ranges::count(setup.services, Kind::escalated, &Service::kind);
    CHECK(static_cast<std::ptrdiff_t>(decided_above(setup, today).size()) == escalated);
    for (auto& service : setup.services) service.level = 4;
    CHECK(decided_above(setup, today).size() == setup.services.size());
}

TEST_CASE("a case needs the smallest limit it would have kept") {
    Setup setup = testing::small_setup();
    setup.calendars = {testing::calendar_2018()};
    const WorkingCalendar calendar(setup.calendars);
    const Case c = done(make_date(2018, 8, 3), make_date(2018, 8, 13), 6);
    CHECK(needed_limit(calendar, c, LimitUnit::workday) == 6);
    // From Friday the 3rd to Monday the 13th: eight days end on Saturday, and roll to that Monday.
    CHECK(needed_limit(calendar, c, LimitUnit::day) == 8);
    CHECK(needed_limit(calendar, done(make_date(2018, 8, 3), make_date(2018, 8, 3), 0), LimitUnit::day) == 0);
    Case open = c;
    open.row.state = State::in_progress;
    CHECK_FALSE(needed_limit(calendar, open, LimitUnit::workday));
    Case paused = c;
    paused.pauses = {{make_date(2018, 8, 6), make_date(2018, 8, 8), "公示"}};
    CHECK(needed_limit(calendar, paused, LimitUnit::day) == 5);
}

TEST_CASE("shares of cases that a limit keeps") {
    std::vector<int> needed;
    for (int i = 100; i >= 1; --i) needed.push_back(i);
    const Backtest test = backtest(needed, 90);
    CHECK(test.cases() == 100);
    CHECK(test.late() == 10);
    CHECK(test.keeps(95) == 95);
    CHECK(test.keeps(99) == 99);
    CHECK(test.keeps(100) == 100);
    CHECK(backtest({3}, 3).late() == 0);
    CHECK(backtest({3}, 2).late() == 1);
    CHECK(backtest({3}, 2).keeps(50) == 3);
    CHECK(backtest({}, 2).keeps(95) == 0);
}
