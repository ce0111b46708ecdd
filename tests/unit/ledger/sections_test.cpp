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

TEST_CASE("a row left out below a heading stands under a title that says the heading, too") {
    const auto titles = [](const std::string& bytes) {
        std::string out;
        LedgerReader reader(table_of_bytes(bytes, "台账.csv"), shipped_setup(), {.file = "台账.csv"});
        for (Draft draft; reader.next(draft);) {
            const std::string title = reader.facts().title + "\n";
            const auto again = read_ledger(title + "日期,委托人,代办事项,导入结论\n3日,张三,低保,待核\n");
            out += again.station.text + " " +
                   (again.drafts[0].received ? iso(*again.drafts[0].received) : "--") + " ";
        }
        return out;
    };
    CHECK(titles("徐庄镇2018年8月村级代办台账,,\n日期,委托人,代办事项\n彭庄村,,\n3日,张三,低保\n"
                 "葫芦套村,,\n3日,李四,低保\n") ==
          "xuzhuang-pengzhuang 2018-08-03 xuzhuang-hulutao 2018-08-03 ");
    CHECK(titles("徐庄镇便民服务中心2018年办件台账,,\n日期,姓名,事项\n2018年7月,,\n3日,张三,低保\n8月份,,\n"
                 "3日,李四,低保\n") == " 2018-07-03  2018-08-03 ");
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

TEST_CASE("numbers run on behind a row without one, whether it was counted or not") {
    const std::string title = "徐庄镇便民服务中心2018年8月办件台账\n";
    const std::string start = title + "序号,受理日期,申请人,事项名称\n1,2018-08-01,张三,低保\n,,李四,低保\n";
    const auto of = [&](const std::string& rows) {
        std::string out;
        for (const auto& draft : read_ledger(start + rows).drafts)
            out += (draft.received ? iso(*draft.received).substr(8) : "--") + " ";
        return out;
    };
    CHECK(of("2,,王五,低保\n3,,赵六,低保\n") == "01 01 01 01 ");
    CHECK(of("3,,王五,低保\n4,,赵六,低保\n") == "01 01 01 01 ");
    CHECK(of(",2018-08-02,王五,低保\n４,,赵六,低保\n") == "01 01 02 02 ");
    CHECK(of("4,,王五,低保\n") == "01 01 -- ");                    // a row is missing between
    CHECK(of(",,,\n2,,王五,低保\n") == "01 01 -- ");               // a blank row ends the block
    CHECK(of("补1,,王五,低保\n2,,赵六,低保\n") == "01 01 -- -- "); // a number of another kind
}

TEST_CASE("in a list of left-out rows each table says itself whose it is") {
    const std::string heads = "受理日期,申请人,事项名称,导入结论,导入原因,处理建议,原行号,原文件\n";
    const std::string first =
        "徐庄镇便民服务中心2018年8月办件台账\n" + heads + "8.6,张三,低保,待核,,,3,甲.csv\n";
    const auto list =
        read_ledger(first + "台账\n" + heads + "8.7,李四,低保,待核,,,2,乙.csv\n" +
                    "山城街道便民服务中心办件台账\n" + heads + "8.8,王五,低保,待核,,,2,丙.csv\n" +
                    "2018年办件台账\n" + heads + "8.9,赵六,低保,待核,,,2,丁.csv\n");
    REQUIRE(list.drafts.size() == 4);
    CHECK(list.drafts[0].center == UnitId("xuzhuang"));
    CHECK(list.drafts[0].received == parse_date("2018-08-06"));
    CHECK(list.drafts[1].center.empty());
    CHECK(codes(list.drafts[1]) == "year-missing");
    CHECK(list.drafts[2].center == UnitId("shancheng"));
    CHECK(codes(list.drafts[2]) == "year-missing");
    CHECK(list.drafts[3].center.empty());
    CHECK(list.drafts[3].received == parse_date("2018-08-09"));
    // The tables of one ledger share what its first title says.
    const std::string plain = "受理日期,申请人,事项名称\n";
    const auto ledger = read_ledger("徐庄镇便民服务中心2018年8月办件台账\n" + plain + "8.6,张三,低保\n" +
                                    "办件台账（二）\n" + plain + "8.7,李四,低保\n");
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.drafts[1].center == UnitId("xuzhuang"));
    CHECK(ledger.drafts[1].received == parse_date("2018-08-07"));
}

TEST_CASE("in a list of left-out rows what stands further up is offered to no other row") {
    const std::string rows = "8.6,张三,养老认证,待核\n8.7,李四,,待核\n";
    const auto list =
        read_ledger("徐庄镇便民服务中心2018年8月办件台账\n受理日期,申请人,事项名称,导入结论\n" + rows);
    REQUIRE(list.drafts.size() == 2);
    CHECK(codes(list.drafts[1]).find("service") != std::string::npos);
    for (const auto& finding : list.drafts[1].findings) CHECK(finding.suggestion.args.empty());
}
