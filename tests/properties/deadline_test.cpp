/// Due dates against their proofs, and counting against its inverse, for many random cases.
#include "bianmin/rules/deadline.hpp"

#include "unit/support/calendars.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// Cases are drawn from a fixed seed, so that a failure can be repeated.
class Draw {
public:
    int between(int low, int high) {
        return low + static_cast<int>(engine_() % static_cast<unsigned>(high - low + 1));
    }
    /// From a year before the first calendar to two years after the last.
    Date date() { return {between(make_date(2017, 1, 1).number, make_date(2029, 12, 31).number)}; }
    Limit limit() {
        const auto unit = static_cast<LimitUnit>(between(0, 3));
        if (unit == LimitUnit::same_day) return {0, unit};
        return {between(1, unit == LimitUnit::month ? 13 : 90), unit};
    }
    std::vector<Case::Pause> pauses(Date start) {
        std::vector<Case::Pause> out(static_cast<std::size_t>(between(0, 4)));
        for (auto& pause : out) {
            pause.from = start + between(-10, 120);
            if (between(0, 9) > 0) pause.to = pause.from + between(0, 40);
            pause.procedure = "鉴定";
        }
        return out;
    }

private:
    std::mt19937 engine_{20180810};
};

std::string described(Date start, Limit limit, int extra, const std::vector<Case::Pause>& pauses) {
    std::string out = iso(start) + " " + chinese(limit) + " +" + std::to_string(extra);
    for (const auto& pause : pauses) out += " " + iso(pause.from) + "–" + (pause.to ? iso(*pause.to) : "");
    return out;
}

} // namespace

TEST_CASE("a due date is the last day of its proof") {
    const auto years = shipped_calendars();
    const WorkingCalendar calendar(years);
    Draw draw;
    for (int i = 0; i < 5000; ++i) {
        const Date start = draw.date();
        const Limit limit = draw.limit();
        const int extra = draw.between(0, 1) * draw.between(1, 10);
        const auto pauses = draw.pauses(start);
        const Due due = due_date(calendar, start, limit, limit.value == 0 ? 0 : extra, pauses);
        const auto proof = prove(calendar, start, limit, limit.value == 0 ? 0 : extra, pauses);
        INFO(described(start, limit, extra, pauses));
        REQUIRE(proof.back().date == due.date);
        REQUIRE(due.provisional ==
                std::any_of(proof.begin() + 1, proof.end(), [](const ProofDay& d) { return d.provisional; }));
        REQUIRE(proof.size() == static_cast<std::size_t>(due.date - start + 1));
        if (limit.unit == LimitUnit::same_day) continue;
        REQUIRE(calendar.works(due.date));
        const Limit whole{limit.value + extra, limit.unit};
        REQUIRE(std::ranges::count_if(proof, &ProofDay::counted) == limit_in_unit(start, whole));
    }
}

TEST_CASE("the days used on the due date are the limit") {
    const auto years = shipped_calendars();
    const WorkingCalendar calendar(years);
    Draw draw;
    for (int i = 0; i < 5000; ++i) {
        const Date start = draw.date();
        auto pauses = draw.pauses(start);
        std::erase_if(pauses, [](const Case::Pause& pause) { return !pause.to; });
        const Limit limit{draw.between(1, 120), LimitUnit::workday};
        const Due due = due_date(calendar, start, limit, 0, pauses);
        INFO(described(start, limit, 0, pauses));
        REQUIRE(used_workdays(calendar, start, due.date, pauses) == limit.value);
        REQUIRE(used_workdays(calendar, start, due.date - 1, pauses) == limit.value - 1);
    }
}

TEST_CASE("adding working days and counting them are inverse") {
    const auto years = shipped_calendars();
    const WorkingCalendar calendar(years);
    Draw draw;
    for (int i = 0; i < 20000; ++i) {
        const Date start = draw.date();
        const int n = draw.between(1, 800);
        const Date end = calendar.add_workdays(start, n);
        INFO(iso(start) << " + " << n);
        REQUIRE(calendar.works(end));
        REQUIRE(calendar.workdays_between(start, end) == n);
        REQUIRE(calendar.workdays_between(start, end - 1) == n - 1);
        REQUIRE(calendar.roll_forward(end) == end);
    }
}

TEST_CASE("counting agrees with looking at each day") {
    const auto years = shipped_calendars();
    const WorkingCalendar calendar(years);
    int counted = 0;
    const Date first = make_date(2016, 12, 30);
    for (Date date = first + 1; date < make_date(2029, 2, 1); ++date) {
        INFO(iso(date));
        counted += calendar.works(date);
        REQUIRE(calendar.workdays_between(first, date) == counted);
        REQUIRE(calendar.works(date) == calendar.reason(date).work);
    }
}
