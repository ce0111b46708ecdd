/// The figures of one case and of a few, each worked out by hand.
#include "sample.hpp"

#include "bianmin/paper/cell.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const Period of_august{day(8, 1), day(8, 31), day(8, 31)};

Tally count(std::initializer_list<CaseRow> rows) {
    Tally tally;
    for (const auto& row : rows) tally.add(row, standing(row, of_august), of_august);
    return tally;
}

} // namespace

TEST_CASE("a case stands in the month by its days of receipt and end") {
    const auto at = [](const CaseRow& row) { return standing(row, of_august); };
    SUBCASE("received and completed within") {
        const auto s = at(completed(a_case(day(8, 1)), day(8, 31)));
        CHECK(s.received);
        CHECK(s.completed);
        CHECK_FALSE(s.opening);
        CHECK_FALSE(s.closing);
    }
    SUBCASE("received before, completed on the first day") {
        const auto s = at(completed(a_case(day(7, 31)), day(8, 1)));
        CHECK(s.opening);
        CHECK(s.completed);
        CHECK_FALSE(s.received);
    }
    SUBCASE("ended after the month: open at its end") {
        const auto s = at(completed(a_case(day(8, 31)), day(9, 1)));
        CHECK(s.received);
        CHECK(s.closing);
        CHECK_FALSE(s.completed);
    }
    SUBCASE("ended the day before the month: not in it") {
        const auto s = at(completed(a_case(day(7, 1)), day(7, 31)));
        CHECK_FALSE(s.opening);
        CHECK_FALSE(s.closing);
        CHECK_FALSE(s.completed);
    }
    SUBCASE("rejected in the next month: still under its kind") {
        CHECK_FALSE(at(ended(a_case(day(8, 2)), State::rejected, day(9, 3))).rejected_by_end);
        CHECK(at(ended(a_case(day(8, 2)), State::rejected, day(8, 31))).rejected_by_end);
    }
    SUBCASE("returned to the applicant: completed on the day it was") {
        CHECK(at(ended(a_case(day(8, 2)), State::returned, day(8, 9))).completed);
    }
    SUBCASE("ended before it was received: a remainder, not a loss") {
        CHECK(at(completed(a_case(day(8, 5)), day(7, 31))).remainder() == 1);
    }
}

TEST_CASE("on time includes the due day, early and late are either side of it") {
    CaseRow row = a_case(day(8, 1)); // due on the 11th
    const Tally t =
        count({completed(row, day(8, 10)), completed(row, day(8, 11)), completed(row, day(8, 12))});
    CHECK(t.completed == 3);
    CHECK(t.on_time == 2);
    CHECK(t.early == 1);
    CHECK(t.late == 1);
    CHECK(percent(t.on_time_rate()) == "66.7%");
}

TEST_CASE("late once is late, neither on time nor early, though the day of the second clock is kept") {
    CaseRow again = completed(a_case(day(8, 1)), day(8, 10)); // due on the 11th
    again.late = true;
    const Tally t = count({again});
    CHECK(t.on_time == 0);
    CHECK(t.early == 0);
    CHECK(t.late == 1);
}

TEST_CASE("overdue: open, due before the last day, clock not stopped") {
    CaseRow due_before = a_case(day(8, 20)), due_on = a_case(day(8, 21)), paused = a_case(day(8, 1));
    paused.suspended = true;
    const Tally t = count({due_before, due_on, paused});
    CHECK(t.closing == 3);
    CHECK(t.overdue == 1);
    const Period running = {day(8, 1), day(8, 31), day(8, 30)};
    CHECK_FALSE(overdue(due_before, running)); // due on the 30th, judged on the 30th
}

TEST_CASE("a month that still runs is judged today") {
    CHECK(period_of(Month{2018 * 12 + 7}, day(8, 15)).as_of == day(8, 15));
    CHECK(period_of(Month{2018 * 12 + 7}, day(9, 15)).as_of == day(8, 31));
}

TEST_CASE("five columns add up to the received") {
    const Tally t =
        count({a_case(day(8, 1), Kind::instant), a_case(day(8, 1), Kind::instant), a_case(day(8, 1)),
               a_case(day(8, 1), Kind::joint), a_case(day(8, 1), Kind::escalated),
               ended(a_case(day(8, 1), Kind::escalated), State::rejected, day(8, 2)),
               ended(a_case(day(8, 1)), State::withdrawn, day(8, 2)), a_case(day(7, 1), Kind::joint)});
    CHECK(t.received == 7);
    CHECK(t.received_as == std::array<std::int64_t, 4>{2, 2, 1, 1});
    CHECK(t.received_rejected == 1);
    CHECK(t.opening == 1);
    CHECK(t.remainder() == 0);
}

TEST_CASE("mean, median and ninth tenth of working days") {
    Tally t;
    const auto add = [&](int days) {
        const auto row = completed(a_case(day(8, 1)), day(8, 10), days);
        t.add(row, standing(row, of_august), of_august);
    };
    CHECK_FALSE(t.mean_days().value);
    CHECK_FALSE(t.median_days().value);
    CHECK_FALSE(t.p90_days().value);
    for (const int days : {0, 0, 1, 2}) add(days);
    CHECK(*t.mean_days().value == doctest::Approx(0.75));
    CHECK(*t.median_days().value == doctest::Approx(0.5));
    CHECK(*t.p90_days().value == 2);
    for (const int days : {3, 4, 5, 6, 7, 90}) add(days); // 0 0 1 2 3 4 5 6 7 90
    CHECK(*t.median_days().value == doctest::Approx(3.5));
    CHECK(*t.p90_days().value == 7);
}

TEST_CASE("speed-up counts only what has a statutory limit") {
    auto with = [](int limit, int used) {
        CaseRow row = completed(a_case(day(8, 1)), day(8, 9));
        row.legal_limit = limit;
        row.legal_used = used;
        return row;
    };
    CHECK(percent(count({with(20, 5), with(30, 10), with(0, 0)}).speed_up()) == "70.0%");
    CHECK(percent(count({with(20, 25)}).speed_up()) == "-25.0%");
    CHECK(percent(count({with(0, 9)}).speed_up()) == "—");
}

TEST_CASE("ratings and fees are those of the completed, unrated is its own column") {
    const auto rated = [](std::optional<Rating> rating) {
        CaseRow row = completed(a_case(day(8, 1)), day(8, 9));
        row.rating = rating;
        row.fee = Fen{1050};
        return row;
    };
    CaseRow open = a_case(day(8, 1));
    open.fee = Fen{9999};
    const Tally t = count({rated(Rating::very_satisfied), rated(Rating::fairly_satisfied),
                           rated(Rating::dissatisfied), rated({}), open});
    CHECK(t.rated() == 3);
    CHECK(t.completed - t.rated() == 1);
    CHECK(percent(t.satisfaction()) == "66.7%");
    CHECK(yuan(t.fee) == "42.00");
}

TEST_CASE("completion rate leaves the rejected out of its base") {
    const Tally t = count({a_case(day(7, 1)), completed(a_case(day(8, 1)), day(8, 2)),
                           ended(a_case(day(8, 1)), State::rejected, day(8, 2))});
    CHECK(t.completion_rate().part == 1);
    CHECK(t.completion_rate().whole == 2);
    CHECK(percent(count({ended(a_case(day(8, 1)), State::rejected, day(8, 2))}).completion_rate()) == "—");
}
