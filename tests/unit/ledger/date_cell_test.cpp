/// Days as people write them: every vector, and what surrounds them.
#include "../support/vectors.hpp"
#include "bianmin/ledger/date_cell.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using Day = DateCell::Kind;

TEST_CASE("every full date of the vectors") {
    for (const auto& vector : test::vectors("date.toml", "date")) {
        const std::string text = vector.text("text");
        if (text == "41860") continue; // needs a workbook that says so
        INFO(text);
        const DateCell cell = read_date(text);
        CHECK(cell.kind == Day::full);
        CHECK(cell.date == parse_date(vector.text("iso")));
    }
}

TEST_CASE("partial dates of the vectors") {
    const DateCell day = read_date("8.10");
    CHECK(day.kind == Day::no_year);
    CHECK(day.month == 8);
    CHECK(day.day == 10);
    CHECK_FALSE(day.zero_lost);
    CHECK(read_date("8.1").zero_lost);
    CHECK_FALSE(read_date("8月1日").zero_lost);
    CHECK_FALSE(read_date("2018.8.1").zero_lost);
    CHECK(read_date("2018年8月").kind == Day::month_only);
    CHECK(read_date("10日").kind == Day::day_only);
}

TEST_CASE("what is no date") {
    for (const auto& vector : test::vectors("date.toml", "date_bad")) {
        INFO(vector.text("text"));
        const DateCell cell = read_date(vector.text("text"));
        CHECK(cell.kind != Day::full);
        CHECK(cell.kind != Day::no_year);
    }
    CHECK(read_date("########").error);
    CHECK(read_date("#REF!").error);
    CHECK(read_date("1905/7/10").early);
    for (const char* text : {"2018.2.29", "13月1日", "8.32", "张三", "370499195003150013", "13000000001",
                             "2018", "8", "1.2.3.4", "2018-08-10至2018-08-12", "0"}) {
        INFO(text);
        CHECK(read_date(text).kind == Day::bad);
    }
}

TEST_CASE("words in the column of days") {
    CHECK(read_date("当天").kind == Day::same_day);
    CHECK(read_date(" 即时 ").kind == Day::same_day);
    CHECK(read_date("在办").kind == Day::open);
    CHECK(read_date("已办").kind == Day::done);
    CHECK(read_date("√").kind == Day::done);
    CHECK(read_date("退件").kind == Day::rejected);
    CHECK(read_date("-").kind == Day::blank);
    CHECK(read_date("-").dash);
    CHECK(read_date("").kind == Day::blank);
    CHECK_FALSE(read_date("").dash);
}

TEST_CASE("marks, full width, weekdays and times around a date") {
    const auto same = [](const char* text) {
        INFO(text);
        const DateCell cell = read_date(text);
        CHECK(cell.kind == Day::full);
        CHECK(cell.date == parse_date("2018-08-10"));
    };
    for (const char* text : {"\"2018年8月10日", "'2018-08-10", "２０１８．８．１０", "２０１８年８月１０日",
                             "2018年8月10日（周五）", "2018年8月10日 星期五", "2018-8-10 09:30:15",
                             "2018年8月10日上午9:30", "2018.08.10.", "18年8月10日", "2018年8月10",
                             "2018 8 10", "二〇一八年八月十日", "二零一八年八月十日", "2018年八月十日",
                             "2018-08-10T09:30", "　2018-08-10\u00A0", "2018年 8月 10日", "43322.0"})
        same(text);
    CHECK(read_date("2018/8/10 9:30:00").minutes == 9 * 60 + 30);
    CHECK(read_date("43322.395833333").minutes == 9 * 60 + 30);
    CHECK(read_date("2018-08-10").minutes == -1);
    CHECK(read_date("２０１８．８．１０").mended);
    CHECK_FALSE(read_date("2018.8.10").mended);
    CHECK(read_date("二〇一八年十二月三十一日").date == parse_date("2018-12-31"));
    CHECK(read_date("二〇一八年十月二十日").date == parse_date("2018-10-20"));
}

TEST_CASE("days as a spreadsheet set in English writes them") {
    for (const char* text : {"16-Aug-18", "16 August 2018", "Aug 16, 2018", "2018-Aug-16", "16/AUG/2018"}) {
        CAPTURE(text);
        CHECK(read_date(text).date == parse_date("2018-08-16"));
        CHECK(read_date(text).mended);
    }
    const DateCell no_year = read_date("16-Aug");
    CHECK(no_year.kind == DateCell::Kind::no_year);
    CHECK(no_year.month == 8);
    CHECK(no_year.day == 16);
    // A day or a year; a month that is none; more than a day.
    for (const char* text : {"Aug-18", "16-Agu-18", "16-Aug-18 to 20-Aug-18", "32-Aug-18", "Aug"}) {
        CAPTURE(text);
        CHECK(read_date(text).kind == DateCell::Kind::bad);
    }
}

TEST_CASE("year and month in titles and file names") {
    const auto month = [](const char* text) -> std::string {
        const LedgerPeriod period = find_period(text);
        return (period.year ? std::to_string(*period.year) : "-") + "/" +
               (period.month ? std::to_string(*period.month) : "-");
    };
    CHECK(month("徐庄镇便民服务中心2018年8月份办件台账") == "2018/8");
    CHECK(month("徐庄镇便民服务中心二〇一八年八月台账") == "2018/8");
    CHECK(month("徐庄镇2018年8月台账(终)(2).csv") == "2018/8");
    CHECK(month("xuzhuang-2018-08.csv") == "2018/8");
    CHECK(month("201808.csv") == "2018/8");
    CHECK(month("2018.08台账") == "2018/8");
    CHECK(month("2018年度办件台账") == "2018/-");
    CHECK(month("2018年1-8月台账") == "2018/-");
    CHECK(month("2018年7月至8月台账") == "2018/-");
    CHECK(month("8月份台账") == "-/8");
    CHECK(month("便民服务台账") == "-/-");
    CHECK(month("2017-2018年度办件台账") == "-/-");
    CHECK(find_period("2017-2018年度办件台账").several_years);
    CHECK(month("2017年12月至2018年1月台账") == "-/-");
    CHECK(month("2017-2018年度8月台账") == "-/8");
    CHECK(month("（枣政办〔2017〕38号）2018年8月台账") == "2018/8");
    CHECK(month("2018年8月台账（2019-01-05导出）") == "2018/8");
    CHECK(month("2018年度台账（填报时间：2019年1月5日）") == "2018/-");
    CHECK(month("2018年8月1-15日台账") == "2018/8");
}
