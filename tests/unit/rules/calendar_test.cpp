/// The shipped calendars, and counting through them.
#include "bianmin/rules/calendar.hpp"

#include "unit/support/calendars.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace bianmin;
using namespace bianmin::test;

namespace {

struct Shipped {
    std::vector<CalendarYear> years = shipped_calendars();
    WorkingCalendar calendar{years};
};

int workdays_of(const WorkingCalendar& calendar, int year) {
    return calendar.workdays_between(make_date(year - 1, 12, 31), make_date(year, 12, 31));
}

} // namespace

TEST_CASE("the stated number of working days is the counted one, in every shipped year") {
    const Shipped shipped;
    for (const auto& year : shipped.years) {
        CAPTURE(year.year);
        if (!year.published) continue;
        CHECK(year.workday_count > 0);
        CHECK(workdays_of(shipped.calendar, year.year) == year.workday_count);
    }
}

TEST_CASE("earlier editions have the stated number as well") {
    for (const char* name : {"editions/2018-1", "editions/2019-1", "editions/2020-1", "editions/2022-1"}) {
        CAPTURE(name);
        const std::vector<CalendarYear> years{shipped_calendar(name)};
        CHECK(workdays_of(WorkingCalendar(years), years[0].year) == years[0].workday_count);
        CHECK(years[0].notices.size() == 1);
    }
}

TEST_CASE("each day stands once, in its own year, under a notice of its file") {
    for (const auto& year : shipped_calendars()) {
        std::set<Date> seen;
        std::set<std::string> numbers;
        for (const auto& notice : year.notices) numbers.insert(notice.number);
        for (const auto& mark : year.marks) {
            CAPTURE(iso(mark.date));
            CHECK(seen.insert(mark.date).second);
            CHECK(civil(mark.date).year == year.year);
            CHECK(numbers.count(mark.notice) == 1);
            CHECK_FALSE(mark.name.empty());
            if (mark.work) CHECK(weekday(mark.date) >= 6);
        }
    }
}

TEST_CASE("a day says why it is what it is") {
    const Shipped shipped;
    const auto festival = shipped.calendar.reason(day("2018-10-01"));
    CHECK_FALSE(festival.work);
    CHECK(festival.why == DayReason::Why::holiday);
    CHECK(festival.name == "国庆节");
    CHECK(festival.notice == "国办发明电〔2017〕12号");
    const auto make_up = shipped.calendar.reason(day("2018-09-29"));
    CHECK(make_up.work);
    CHECK(make_up.why == DayReason::Why::make_up);
    CHECK(shipped.calendar.reason(day("2018-08-11")).why == DayReason::Why::weekend);
    CHECK(shipped.calendar.reason(day("2018-08-10")).why == DayReason::Why::weekday);
    // Ruled by the notice of the year that follows.
    CHECK(shipped.calendar.reason(day("2018-12-31")).notice == "国办发明电〔2018〕15号");
    CHECK(shipped.calendar.reason(day("2020-01-31")).notice == "国办发明电〔2020〕1号");
    CHECK(shipped.calendar.reason(day("2020-01-30")).notice == "国办发明电〔2019〕16号");
}

TEST_CASE("what is not published is provisional and follows the weekday") {
    const Shipped shipped;
    CHECK(shipped.calendar.published(day("2026-12-31")));
    CHECK_FALSE(shipped.calendar.published(day("2027-01-01")));
    CHECK_FALSE(shipped.calendar.published(day("2017-12-31")));
    CHECK(shipped.calendar.works(day("2027-10-01")));
    CHECK(shipped.calendar.reason(day("2027-10-01")).provisional);
    CHECK(shipped.calendar.edition(day("2027-10-01")) == "unpublished");
    CHECK(shipped.calendar.edition(day("2031-10-01")) == "unpublished");
    CHECK(shipped.calendar.edition(day("2019-01-02")) == "国办发明电〔2018〕15号");
    CHECK(shipped.calendar.edition(day("2019-05-06")) == "国办发明电〔2019〕3号");
    CHECK(shipped.calendar.published(day("2018-06-01"), day("2026-06-01")));
    CHECK_FALSE(shipped.calendar.published(day("2026-06-01"), day("2027-01-04")));
}

TEST_CASE("counting goes on beyond both ends of the span") {
    const Shipped shipped;
    // Without marks every week has five working days.
    CHECK(shipped.calendar.workdays_between(day("2028-01-03"), day("2035-01-01")) == 5 * 365);
    CHECK(shipped.calendar.workdays_between(day("2010-01-04"), day("2017-01-02")) == 5 * 365);
    CHECK(shipped.calendar.add_workdays(day("2035-01-05"), 1) == day("2035-01-08"));
    CHECK(shipped.calendar.add_workdays(day("2016-12-30"), 1) == day("2017-01-02"));
    CHECK(shipped.calendar.add_workdays(day("2017-12-29"), 1) == day("2018-01-02"));
    CHECK(shipped.calendar.roll_forward(day("2017-12-30")) == day("2018-01-02"));
    CHECK(shipped.calendar.roll_forward(day("2018-10-01")) == day("2018-10-08"));
    CHECK(shipped.calendar.roll_forward(day("2018-09-29")) == day("2018-09-29"));
    CHECK(shipped.calendar.workdays_between(day("2018-08-17"), day("2018-08-10")) == 0);
}

TEST_CASE("without any calendar there are weekdays") {
    const WorkingCalendar calendar{std::span<const CalendarYear>{}};
    CHECK(calendar.add_workdays(day("2018-09-28"), 5) == day("2018-10-05"));
    CHECK(calendar.add_workdays(day("1969-12-26"), 4) == day("1970-01-01"));
    CHECK_FALSE(calendar.works(day("2018-09-29")));
    CHECK_FALSE(calendar.published(day("2018-09-29")));
}

TEST_CASE("a later entry of the same year replaces the earlier one whole") {
    std::vector<CalendarYear> years{shipped_calendar("editions/2020-1"), shipped_calendar("2020")};
    CHECK(WorkingCalendar(years).add_workdays(day("2020-01-23"), 1) == day("2020-02-03"));
    std::swap(years[0], years[1]);
    CHECK(WorkingCalendar(years).add_workdays(day("2020-01-23"), 1) == day("2020-01-31"));
}
