/// Headings and titles between rows, and villages in columns.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const std::string header = "序号,受理日期,申请人,身份证号,联系电话,事项名称,办件类型,办结日期,满意度,备注\n";
const std::string zhang = "1,2018-08-01,张三,370499195003150013,13000000001,低保,上报件,,,\n";

} // namespace

TEST_CASE("headings between rows: a month, a village") {
    const auto year =
        read_ledger("徐庄镇便民服务中心2018年办件台账,,,,\n序号,日期,姓名,事项,经办人\n2018年7月,,,,\n"
                    "1,3日,张三,养老认证,赵某\n8月份,,,,\n1,3日,李四,养老认证,赵某\n");
    REQUIRE(year.drafts.size() == 2);
    CHECK(year.drafts[0].received == parse_date("2018-07-03"));
    CHECK(year.drafts[1].received == parse_date("2018-08-03"));
    CHECK(codes(year.facts.findings) == "section section");
    const auto villages =
        read_ledger("徐庄镇2018年8月村级代办台账,,,,\n序号,日期,委托人,代办事项,代办员\n彭庄村,,,,\n"
                    "1,2018-08-03,张三,低保,乔某\n葫芦套村,,,,\n1,2018-08-03,李四,低保,\n");
    REQUIRE(villages.drafts.size() == 2);
    CHECK(villages.drafts[0].station == UnitId("xuzhuang-pengzhuang"));
    CHECK(villages.drafts[1].station == UnitId("xuzhuang-hulutao"));
}

TEST_CASE("a village is a station in a list of errands, an address in a center's ledger") {
    const auto errands =
        read_ledger("徐庄镇2018年8月村级代办台账,,,,,\n序号,村名,日期,委托人,代办事项,代办员\n"
                    "1,彭庄村,2018-08-03,张三,低保,乔某\n2,,2018-08-03,李四,低保,\n"
                    "3,葫芦套村,2018-08-03,王五,低保,\n");
    REQUIRE(errands.drafts.size() == 3);
    CHECK(errands.drafts[1].station == UnitId("xuzhuang-pengzhuang"));
    CHECK(codes(errands.drafts[1]) == "filled-down");
    CHECK(errands.drafts[2].station == UnitId("xuzhuang-hulutao"));
    const auto center =
        read_ledger("徐庄镇便民服务中心2018年8月份办件台账,,,,,\n序号,受理日期,申请人,村居,事项名称,经办人\n"
                    "1,2018-08-03,张三,彭庄村,养老认证,赵某\n2,2018-08-03,李四,大不知村,低保,赵某\n");
    REQUIRE(center.drafts.size() == 2);
    CHECK(words_of(center.drafts) == "accepted accepted");
    CHECK(center.drafts[0].station.empty());
    CHECK(center.drafts[0].channel == Channel::window);
    CHECK(center.drafts[1].persons[0].address == "大不知村");
}

TEST_CASE("the title of rows left out calls itself a ledger, so that it begins a table of its own") {
    const auto ledger = read_ledger("徐庄镇便民服务中心,,,,,,,,,\n2018年8月,,,,,,,,,\n" + header + zhang);
    CHECK(ledger.facts.title == "徐庄镇便民服务中心（2018年8月）办件台账");
    const auto both = read_ledger("水泉镇便民服务中心2018年7月办件台账,,,,,,,,,\n" + header + zhang +
                                  ledger.facts.title + ",,,,,,,,,\n" + header + zhang);
    REQUIRE(both.drafts.size() == 2);
    CHECK(both.drafts[1].center == UnitId("xuzhuang"));
    CHECK(codes(both.drafts[1]) == "");
}

TEST_CASE("the same header under another title begins another table") {
    const auto ledger = read_ledger("水泉镇便民服务中心2018年7月办件台账,,,,,,,,,\n" + header + zhang +
                                    "徐庄镇便民服务中心2018年8月办件台账,,,,,,,,,\n" + header + zhang);
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.facts.table == 2);
    CHECK(ledger.facts.title == "徐庄镇便民服务中心2018年8月办件台账");
    CHECK(ledger.facts.unit == UnitId("xuzhuang"));
}

TEST_CASE("a title of several years below another one asks for the year, too") {
    const auto ledger =
        read_ledger("徐庄镇便民服务中心2018年8月办件台账,,\n日期,姓名,事项\n8月6日,张三,低保\n"
                    "徐庄镇便民服务中心2017-2018年度办件台账,,\n日期,姓名,事项\n1月4日,张三,低保\n");
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(codes(ledger.drafts[1]) == "year-missing");
}
