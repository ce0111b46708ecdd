/// Which days are looked up along with the one that is asked for.
#include "bianmin/base/days_ahead.hpp"

#include <doctest/doctest.h>

#include <random>
#include <set>

using namespace bianmin;

namespace {

void check_span(const std::optional<DaySpan>& span, std::int32_t first, std::int32_t last) {
    REQUIRE(span.has_value());
    CHECK(span->first == first);
    CHECK(span->last == last);
}

} // namespace

TEST_CASE("the first look takes one day, each next one twice as many, a month at most") {
    DaysAhead ahead;
    check_span(ahead.ask(100), 100, 100);
    CHECK_FALSE(ahead.ask(100).has_value());
    check_span(ahead.ask(101), 101, 102);
    CHECK_FALSE(ahead.ask(102).has_value());
    check_span(ahead.ask(103), 103, 106);
    check_span(ahead.ask(107), 107, 114);
    check_span(ahead.ask(115), 115, 130);
    check_span(ahead.ask(131), 131, 162);
    check_span(ahead.ask(163), 163, 194);
}

TEST_CASE("who is not alone looks up one day at a time") {
    DaysAhead ahead(1);
    check_span(ahead.ask(100), 100, 100);
    check_span(ahead.ask(101), 101, 101);
    check_span(ahead.ask(99), 99, 99);
    CHECK_FALSE(ahead.ask(101).has_value());
    ahead.forget();
    check_span(ahead.ask(101), 101, 101);
    check_span(ahead.ask(102), 102, 102);
}

TEST_CASE("days that come backwards are taken backwards, and no day twice") {
    DaysAhead ahead;
    check_span(ahead.ask(100), 100, 100);
    check_span(ahead.ask(99), 98, 99);
    check_span(ahead.ask(97), 94, 97);
    // Eight days, but the fourth of them is known.
    check_span(ahead.ask(91), 91, 93);
    check_span(ahead.ask(-5), -5, 10);
}

TEST_CASE("of days in any order each is in exactly one span, which the day asked for begins or ends") {
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int32_t> days(0, 400);
    for (int round = 0; round < 50; ++round) {
        DaysAhead ahead;
        std::set<std::int32_t> seen;
        for (int i = 0; i < 300; ++i) {
            const std::int32_t day = days(random);
            const auto span = ahead.ask(day);
            CHECK(span.has_value() == !seen.contains(day));
            if (!span) continue;
            CHECK((span->first == day || span->last == day));
            for (std::int32_t each = span->first; each <= span->last; ++each) CHECK(seen.insert(each).second);
        }
    }
}
