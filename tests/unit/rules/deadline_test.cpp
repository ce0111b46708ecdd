/// Limits of every unit, pauses, extensions, and the proof.
#include "bianmin/rules/deadline.hpp"

#include "unit/support/calendars.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::test;

namespace {

struct Shipped {
    std::vector<CalendarYear> years = shipped_calendars();
    WorkingCalendar calendar{years};
    Date due(const char* start, Limit limit, int extra = 0, std::vector<Case::Pause> pauses = {}) const {
        return due_date(calendar, day(start), limit, extra, pauses).date;
    }
};

constexpr LimitUnit workday = LimitUnit::workday, natural = LimitUnit::day, month = LimitUnit::month;

Limit limit_of(const VectorTable& table) {
    const std::string unit = table.text("unit");
    return {table.number("value"), unit == "工作日" ? workday : unit == "月" ? month : natural};
}

std::vector<Case::Pause> pauses_of(const VectorTable& table) {
    std::vector<Case::Pause> pauses;
    const auto days = table.list("pauses");
    for (std::size_t i = 0; i + 1 < days.size(); i += 2)
        pauses.push_back({day(days[i].c_str()), day(days[i + 1].c_str()), "鉴定"});
    return pauses;
}

Case::Pause pause(const char* from, const char* to) {
    return {day(from), day(to), "鉴定"};
}

} // namespace

TEST_CASE("deadline vectors") {
    const Shipped shipped;
    for (const auto& table : vectors("deadline.toml", "deadline")) {
        const std::string start = table.text("start");
        CAPTURE(start);
        const Limit limit = limit_of(table);
        CHECK(iso(shipped.due(start.c_str(), limit)) == table.text("due"));
        if (!table.has("nominal")) continue;
        // The day the limit would end on if rest days were not looked at.
        CHECK(iso(day(start.c_str()) + limit_in_unit(day(start.c_str()), limit)) == table.text("nominal"));
        CHECK_FALSE(shipped.calendar.works(day(table.text("nominal").c_str())));
    }
}

TEST_CASE("deadline vectors with pauses") {
    const Shipped shipped;
    for (const auto& table : vectors("deadline.toml", "paused")) {
        CAPTURE(table.text("why"));
        const std::string start = table.text("start");
        CHECK(iso(shipped.due(start.c_str(), limit_of(table), 0, pauses_of(table))) == table.text("due"));
        CHECK(used_workdays(shipped.calendar, day(start.c_str()), day(table.text("due").c_str()),
                            pauses_of(table)) == table.number("value"));
    }
}

TEST_CASE("same-day limits end on their first day, be it a rest day") {
    const Shipped shipped;
    CHECK(shipped.due("2018-08-11", {0, LimitUnit::same_day}) == day("2018-08-11"));
    const Due due = due_date(shipped.calendar, day("2027-03-01"), {0, LimitUnit::same_day});
    CHECK_FALSE(due.provisional);
    CHECK(limit_in_unit(day("2018-08-10"), {0, LimitUnit::same_day}) == 0);
    CHECK(used_in_unit(shipped.calendar, day("2018-08-10"), day("2018-08-13"), {0, LimitUnit::same_day}) ==
          1);
}

TEST_CASE("an extension adds in the limit's own unit") {
    const Shipped shipped;
    CHECK(shipped.due("2018-08-10", {20, workday}, 10) == shipped.due("2018-08-10", {30, workday}));
    CHECK(shipped.due("2018-08-10", {60, natural}, 30) == shipped.due("2018-08-10", {90, natural}));
    // Not a month after 2018-02-28: the months are added at once to the first day.
    CHECK(shipped.due("2018-01-31", {1, month}, 1) == day("2018-04-02"));
}

TEST_CASE("pauses of natural-day and month limits are counted in days, then the end rolls") {
    const Shipped shipped;
    CHECK(shipped.due("2018-08-10", {15, natural}) == day("2018-08-27")); // the 25th is a Saturday
    CHECK(shipped.due("2018-08-10", {15, natural}, 0, {pause("2018-08-13", "2018-08-15")}) ==
          day("2018-08-28"));
    CHECK(shipped.due("2018-08-10", {1, month}, 0, {pause("2018-08-20", "2018-08-29")}) == day("2018-09-20"));
    // The last day would be Saturday the 25th; the Monday after it is paused.
    CHECK(shipped.due("2018-08-10", {15, natural}, 0, {pause("2018-08-27", "2018-08-28")}) ==
          day("2018-08-29"));
}

TEST_CASE("pauses may overlap, touch, stand in any order, begin before the clock or after its end") {
    const Shipped shipped;
    const Limit five{5, workday};
    CHECK(shipped.due("2018-08-10", five, 0,
                      {pause("2018-08-15", "2018-08-16"), pause("2018-08-14", "2018-08-15")}) ==
          day("2018-08-22"));
    CHECK(shipped.due("2018-08-10", five, 0, {pause("2018-08-01", "2018-08-13")}) == day("2018-08-20"));
    CHECK(shipped.due("2018-08-10", five, 0, {pause("2018-08-20", "2018-08-24")}) == day("2018-08-17"));
    CHECK(shipped.due("2018-08-10", five, 0, {pause("2018-08-17", "2018-08-17")}) == day("2018-08-20"));
    CHECK(shipped.due("2018-08-10", five, 0, {pause("2018-08-18", "2018-08-19")}) == day("2018-08-17"));
}

TEST_CASE("a pause that lasts does not move the due date yet, but uses no days") {
    const Shipped shipped;
    const std::vector<Case::Pause> lasting{{day("2018-08-14"), std::nullopt, "鉴定"}};
    CHECK(shipped.due("2018-08-10", {5, workday}, 0, lasting) == day("2018-08-17"));
    CHECK(used_workdays(shipped.calendar, day("2018-08-10"), day("2018-08-31"), lasting) == 1);
    CHECK(used_in_unit(shipped.calendar, day("2018-08-10"), day("2018-08-31"), {30, natural}, lasting) == 3);
}

TEST_CASE("beyond the published calendar a due date is provisional and names no edition") {
    const Shipped shipped;
    const Due sure = due_date(shipped.calendar, day("2026-12-21"), {5, workday});
    CHECK(sure.date == day("2026-12-28"));
    CHECK_FALSE(sure.provisional);
    CHECK(sure.edition == "国办发明电〔2025〕7号");
    const Due unsure = due_date(shipped.calendar, day("2026-12-21"), {10, workday});
    CHECK(unsure.date == day("2027-01-04"));
    CHECK(unsure.provisional);
    CHECK(unsure.edition == "unpublished");
    // Starting where nothing is known and ending where all is.
    CHECK(due_date(shipped.calendar, day("2017-12-28"), {5, workday}).provisional);
    CHECK_FALSE(due_date(shipped.calendar, day("2017-12-31"), {5, workday}).provisional);
}

TEST_CASE("days used and left") {
    const Shipped shipped;
    CHECK(used_workdays(shipped.calendar, day("2018-09-28"), day("2018-10-08")) == 3);
    CHECK(used_workdays(shipped.calendar, day("2018-09-28"), day("2018-09-28")) == 0);
    CHECK(used_in_unit(shipped.calendar, day("2018-09-28"), day("2018-10-08"), {30, natural}) == 10);
    CHECK(limit_in_unit(day("2018-01-31"), {1, month}) == 28);
    CHECK(remaining_workdays(shipped.calendar, day("2018-08-10"), day("2018-08-17")) == 5);
    CHECK(remaining_workdays(shipped.calendar, day("2018-08-17"), day("2018-08-17")) == 0);
    CHECK(remaining_workdays(shipped.calendar, day("2018-08-21"), day("2018-08-17")) == -2);
}

TEST_CASE("the proof of a working-day limit names each day that does not count") {
    const Shipped shipped;
    const auto proof = prove(shipped.calendar, day("2018-09-28"), {3, workday}, 0, {});
    REQUIRE(proof.size() == 11);
    CHECK(proof.front().why == ProofDay::Why::start);
    CHECK(proof[1].counted);
    CHECK(proof[1].detail == "国庆节调休上班 国办发明电〔2017〕12号");
    CHECK(proof[3].why == ProofDay::Why::holiday);
    CHECK(proof[3].detail == "国庆节 国办发明电〔2017〕12号");
    CHECK(proof.back().date == day("2018-10-08"));
    CHECK(proof.back().number == 3);
}

TEST_CASE("the proof of a natural-day limit shows the pause and the roll") {
    const Shipped shipped;
    const std::vector<Case::Pause> pauses{pause("2018-08-14", "2018-08-15")};
    const auto proof = prove(shipped.calendar, day("2018-08-10"), {6, natural}, 0, pauses);
    CHECK(proof[4].why == ProofDay::Why::paused);
    CHECK(proof[4].detail == "鉴定");
    CHECK(proof[8].number == 6); // Saturday the 18th
    CHECK(proof[9].why == ProofDay::Why::rolled);
    CHECK(proof.back().why == ProofDay::Why::rolled);
    CHECK(proof.back().date == day("2018-08-20"));
}

TEST_CASE("the proof of what is done the same day counts that day") {
    const Shipped shipped;
    const auto proof = prove(shipped.calendar, day("2018-08-10"), {0, LimitUnit::same_day}, 0, {});
    REQUIRE(proof.size() == 1);
    CHECK(proof.front().why == ProofDay::Why::start);
    CHECK(proof.front().counted);
}

TEST_CASE("limits as printed") {
    CHECK(chinese(Limit{22, workday}) == "22个工作日");
    CHECK(chinese(Limit{60, natural}) == "60日");
    CHECK(chinese(Limit{6, month}) == "6个月");
    CHECK(chinese(Limit{0, LimitUnit::same_day}) == "当日");
}

TEST_CASE("limits as written") {
    CHECK(parse_limit("22") == Limit{22, workday});
    CHECK(parse_limit("60", natural) == Limit{60, natural});
    for (const char* text :
         {"22个工作日", "22工作日", "２２个工作日", " 22 个工作日内", "二十二个工作日以内"}) {
        CAPTURE(text);
        CHECK(parse_limit(text, month) == Limit{22, workday});
    }
    CHECK(parse_limit("60日") == Limit{60, natural});
    CHECK(parse_limit("十五天") == Limit{15, natural});
    CHECK(parse_limit("10个自然日") == Limit{10, natural});
    CHECK(parse_limit("一个月") == Limit{1, month});
    CHECK(parse_limit("两个月") == Limit{2, month});
    CHECK(parse_limit("6个月内") == Limit{6, month});
    CHECK(parse_limit("1年") == Limit{12, month});
    CHECK(parse_limit("当日") == Limit{0, LimitUnit::same_day});
    CHECK(parse_limit("当场") == Limit{0, LimitUnit::same_day});
    for (const char* text : {"", "日", "个工作日", "-5", "0.5天", "5周", "12345", "尽快", "二十十日"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_limit(text));
    }
}

TEST_CASE("a limit as printed is read back") {
    for (const LimitUnit unit : {workday, natural, month})
        for (int value = 1; value < 100; ++value)
            CHECK(parse_limit(chinese(Limit{value, unit})) == Limit{value, unit});
}
