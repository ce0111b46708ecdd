/// Civil days, months and moments.
#include "bianmin/base/date.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("days and numbers are inverse over ten thousand years") {
    CHECK(make_date(1970, 1, 1).number == 0);
    CHECK(make_date(2018, 8, 10).number == 17753);
    CHECK(make_date(1969, 12, 31).number == -1);
    int expected = make_date(1, 1, 1).number;
    for (int year = 1; year <= 9999; ++year)
        for (int month = 1; month <= 12; ++month) {
            const Month m{year * 12 + month - 1};
            REQUIRE(m.first().number == expected);
            const Civil last = civil(m.last());
            REQUIRE(last.month == month);
            REQUIRE(last.year == year);
            REQUIRE_FALSE(valid_civil(year, month, last.day + 1));
            expected += last.day;
        }
}

TEST_CASE("weekdays") {
    CHECK(weekday(make_date(2018, 8, 10)) == 5);
    CHECK(weekday(make_date(2018, 8, 12)) == 7);
    CHECK(weekday(make_date(1970, 1, 1)) == 4);
    CHECK(weekday(make_date(1969, 12, 28)) == 7);
    CHECK(weekday(make_date(1949, 10, 1)) == 6);
}

TEST_CASE("leap days and days that are none") {
    CHECK(valid_civil(2000, 2, 29));
    CHECK_FALSE(valid_civil(1900, 2, 29));
    CHECK_FALSE(valid_civil(2018, 2, 29));
    CHECK_FALSE(valid_civil(2018, 13, 1));
    CHECK_FALSE(valid_civil(2018, 0, 1));
    CHECK_FALSE(valid_civil(2018, 4, 31));
    CHECK_FALSE(valid_civil(0, 1, 1));
    CHECK_FALSE(valid_civil(10000, 1, 1));
}

TEST_CASE("months later: the same day, else the last one") {
    CHECK(iso(add_months(make_date(2024, 8, 31), 6)) == "2025-02-28");
    CHECK(iso(add_months(make_date(2023, 8, 31), 6)) == "2024-02-29");
    CHECK(iso(add_months(make_date(2018, 11, 10), 2)) == "2019-01-10");
    CHECK(iso(add_months(make_date(2018, 1, 31), -2)) == "2017-11-30");
    CHECK(month_of(make_date(2018, 12, 31)) + 1 == month_of(make_date(2019, 1, 1)));
}

TEST_CASE("days and months are read in one form only") {
    CHECK(parse_date("2018-08-10") == make_date(2018, 8, 10));
    for (const char* text : {"", "2018-8-10", "2018/08/10", "20180810", "2018-08-32", "2018-02-29",
                             "2018-08-10 ", "+018-08-10", "2018-0x-10", "2018年8月10日"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text));
    }
    CHECK(iso(parse_month("2018-08").value()) == "2018-08");
    for (const char* text : {"", "2018-13", "2018-00", "2018-8", "2018", "0000-01", "201808"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_month(text));
    }
}

TEST_CASE("moments are civil time of China, whatever the offset they come with") {
    const Moment moment = at(make_date(2018, 8, 10), 9, 30);
    CHECK(iso(moment) == "2018-08-10T09:30:00+08:00");
    for (const char* text : {"2018-08-10T09:30:00+08:00", "2018-08-10T09:30", "2018-08-10 09:30",
                             "2018-08-10 09:30:00", "2018-08-10T01:30:00Z", "2018-08-09T20:30:00-05:00"}) {
        CAPTURE(text);
        CHECK(parse_moment(text) == moment);
    }
    for (const char* text : {"", "2018-08-10", "2018-08-10T24:00", "2018-08-10T09:60", "2018-08-10T09:30:60",
                             "2018-08-10T09:30:00+8", "2018-08-10T09:30:00+25:00",
                             "2018-08-10T09:30:00+08:60", "2018-08-10X09:30", "2018-08-10T09:30 "}) {
        CAPTURE(text);
        CHECK_FALSE(parse_moment(text));
    }
    CHECK(moment.date() == make_date(2018, 8, 10));
    CHECK(Moment{-1}.date() == make_date(1969, 12, 31));
    CHECK(iso(from_unix(0)) == "1970-01-01T08:00:00+08:00");
    CHECK(iso(from_unix(1533835799)) == "2018-08-10T01:29:59+08:00");
}

TEST_CASE("days in Chinese") {
    CHECK(chinese(make_date(2018, 8, 10)) == "2018年8月10日");
    CHECK(chinese(month_of(make_date(2018, 10, 8))) == "2018年10月");
    CHECK(chinese(make_date(2018, 8, 1), make_date(2018, 10, 8)) == "2018年8月1日至10月8日");
    CHECK(chinese(make_date(2018, 11, 1), make_date(2019, 1, 10)) == "2018年11月1日至2019年1月10日");
    std::string out = "自";
    append_iso(out, make_date(2018, 8, 1));
    CHECK(out == "自2018-08-01");
}
