/// Headings between the rows of a table, and villages in its columns.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

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
