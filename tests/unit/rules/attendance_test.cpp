/// Days of attendance against the working calendar.
#include "bianmin/rules/attendance.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Date day(int number) {
    return make_date(2018, 8, number);
}

const WorkingCalendar& weekdays() {
    static const WorkingCalendar calendar{std::span<const CalendarYear>()};
    return calendar;
}

AttendanceSheet sheet(const Staff& staff, std::vector<DayRecord> records, std::vector<Absence> absences,
                      int from, int to, int today) {
    return attendance_sheet(staff, records, absences, weekdays(), OfficeHours{}, day(from), day(to),
                            day(today));
}

const Staff li{.id = StaffId("li")};

DayRecord came(int number, int in, int out) {
    return {.day = day(number), .in = in, .out = out};
}

} // namespace

TEST_CASE("a clock time has hours and two digits of minutes") {
    CHECK(parse_clock("08:30") == 510);
    CHECK(parse_clock("8:30") == 510);
    CHECK(parse_clock("17:05:59") == 1025);
    for (const char* text : {"", "8", "8:3", "24:00", "12:60", "-1:00", "8:30:", "a:30", "08:30 "})
        CHECK_FALSE(parse_clock(text));
    CHECK(clock_word(510) == "08:30");
}

TEST_CASE("days due are present, away, on leave or missing, nothing else") {
    // 6 Monday … 10 Friday; today is the 10th.
    const Absence away{.away = StaffId("li"), .span = {at(day(8)), at(day(8), 23, 59, 59)}};
    const auto month = sheet(li, {came(6, 510, 1020), {.day = day(9), .leave = "事假"}}, {away}, 6, 12, 10);
    CHECK(month.due == 4);
    CHECK(month.present == 1);
    CHECK(month.away == 1);
    CHECK(month.leave == 1);
    CHECK(month.missing == 1); // the 7th; today is still ahead
    CHECK(month.due == month.present + month.away + month.leave + month.missing);
    CHECK(month.gaps());
}

TEST_CASE("late and early, but not where an absence covers it, a day without leaving is open") {
    const auto slips = sheet(li, {came(6, 511, 1019), {.day = day(7), .in = 500}}, {}, 6, 7, 10);
    CHECK(slips.late == 1);
    CHECK(slips.early == 1);
    CHECK(slips.open == 1);
    const Absence morning{.away = StaffId("li"), .span = {at(day(6)), at(day(6), 11, 59, 59)}};
    const auto half = sheet(li, {came(6, 12 * 60, 1020)}, {morning}, 6, 6, 10);
    CHECK(half.present == 1);
    CHECK(half.late == 0);
}

TEST_CASE("a mark on a rest day is overtime, days outside of the post are no days") {
    Staff part = li;
    part.since = day(8);
    const auto month = sheet(part, {came(11, 540, 600), came(6, 510, 1020)}, {}, 6, 12, 20);
    CHECK(month.overtime == 1);
    CHECK(month.present == 0);
    CHECK(month.due == 3);
}

TEST_CASE("the last word about a day counts, each time for itself") {
    const auto mark = [](const char* name, const char* value) {
        return Event{.action = Action::accept,
                     .occurred = at(day(6), 9),
                     .facts = Facts{}.set("day", day(6)).set(name, value)};
    };
    const CaseRow row{.number = "n", .state = State::completed};
    const auto days = day_records(
        row, {{.events = {mark("in", "08:40"), mark("out", "17:00")}}, {.events = {mark("in", "08:20")}}});
    REQUIRE(days.size() == 1);
    CHECK(days.front().in == 500);
    CHECK(days.front().out == 1020);
    CHECK(day_records({.state = State::annulled}, {{.events = {mark("in", "08:40")}}}).empty());
}
