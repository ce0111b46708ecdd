/// Shapes of ledgers: titles, headers of one and two rows, pages, totals, merged cells, several tables.
#include "bianmin/base/error.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const std::string header = "序号,受理日期,申请人,身份证号,联系电话,事项名称,办件类型,办结日期,满意度,备注\n";
const std::string zhang = "1,2018-08-01,张三,370499195003150013,13000000001,低保,上报件,,,\n";
const std::string li = "2,2018-08-02,李四,370499196207070140,13000000002,高龄补贴,上报件,,,\n";

} // namespace

TEST_CASE("a file without a header says what was looked for") {
    CHECK_THROWS_AS(read_ledger("a,b,c\n1,2,3\n"), Error);
    try {
        read_ledger("a,b,c\n1,2,3\n");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::findings);
        CHECK(codes(error.findings()) == "no-header");
        CHECK_FALSE(error.findings()[0].suggestion.empty());
    }
}

TEST_CASE("unit and month come from the file's name when there is no title") {
    const auto ledger = read_ledger(header + zhang, {.file = "/tmp/水泉镇2018年8月台账(终)(2).csv"});
    CHECK(ledger.center == UnitId("shuiquan"));
    CHECK(ledger.facts.month == parse_month("2018-08"));
    CHECK(ledger.drafts.at(0).center == UnitId("shuiquan"));
}

TEST_CASE("options outweigh the title, and a difference is told") {
    const auto ledger = read_ledger("徐庄镇便民服务中心2018年7月办件台账,,,,,,,,,\n" + header + zhang,
                                    {.center = UnitId("shuiquan"), .month = parse_month("2018-08")});
    CHECK(ledger.center == UnitId("shuiquan"));
    CHECK(codes(ledger.facts.findings) == "unit-differs month-differs");
    CHECK(ledger.drafts.at(0).findings.empty());
}

TEST_CASE("groups above, columns below: parents that alone are no header") {
    const auto ledger =
        read_ledger("受理情况,,申请人情况,,,办理情况,,\n序号,日期,姓名,身份证号,电话,事项,经办人,办结日期\n"
                    "1,2018-08-01,张三,370499195003150013,13000000001,低保,赵某,2018-08-20\n");
    REQUIRE(ledger.drafts.size() == 1);
    CHECK(ledger.facts.header[2] == "申请人情况/姓名");
    CHECK(ledger.drafts[0].handler == "赵某");
    CHECK(ledger.drafts[0].finished == parse_date("2018-08-20"));
}

TEST_CASE("verdicts behind two rows of headings are no headings, and a stroke is no second row") {
    const auto ledger = read_ledger("序号,受理,,申请人,事项名称,导入结论,导入原因,处理建议,原行号,原文件\n"
                                    ",日期,编号,,,导入结论,导入原因,处理建议,原行号,原文件\n"
                                    "1,2018-08-01,A1,张三,低保,待核,,,7,八月.csv\n");
    REQUIRE(ledger.drafts.size() == 1);
    CHECK(ledger.facts.header[1] == "受理/日期");
    CHECK(ledger.facts.header[5] == "导入结论");
    CHECK(read_ledger("序号,受理日期,申请人,事项名称,窗口/科室\n1,2018-08-01,张三,低保,民政\n")
              .facts.header[4] == "窗口／科室");
}

TEST_CASE("one column for each level of satisfaction or kind") {
    const auto ledger = read_ledger("序号,受理日期,申请人,事项名称,办件类型,,,,满意度,,,办结\n"
                                    ",,,,即办件,承诺件,联办件,上报件,非常满意,满意,不满意,日期\n"
                                    "1,2018-08-01,张三,养老认证,√,,,,,√,,8.1\n"
                                    "2,2018-08-02,李四,低保,√,,,,√,,,8.20\n"
                                    "3,2018-08-02,王五,低保,,,√,√,√,×,√,8.20\n");
    REQUIRE(ledger.drafts.size() == 3);
    CHECK(codes(ledger.drafts[2]).starts_with("kind-doubtful "));
    CHECK(codes(ledger.drafts[2]).find("rating-doubtful") != std::string::npos);
    CHECK(ledger.drafts[0].rating == Rating::satisfied);
    CHECK(ledger.drafts[0].verdict == Verdict::accepted);
    CHECK(ledger.drafts[1].rating == Rating::very_satisfied);
    CHECK(codes(ledger.drafts[1]) == "kind-differs year-added");
}

TEST_CASE("是否满意 makes a tick clear") {
    const auto ledger =
        read_ledger("日期,姓名,事项,是否满意\n2018-08-01,张三,养老认证,√\n2018-08-02,李四,养老认证,×\n"
                    "2018-08-02,王五,低保,√\n");
    CHECK(ledger.drafts.at(0).rating == Rating::satisfied);
    CHECK(ledger.drafts.at(1).rating == Rating::dissatisfied);
    // What nothing says the end of: an instant matter was done on the day, another must not lose its rating.
    CHECK(words_of(ledger.drafts) == "corrected corrected review");
    CHECK(ledger.drafts.at(1).finished == parse_date("2018-08-02"));
}

TEST_CASE("repeated headers, subtotals, notes and numbered blank forms are no cases") {
    const auto ledger =
        read_ledger(header + zhang + "小 计,1件,,,,,,,,\n" + header + li + "3,,,,,,,,,\n4,,,,,,,,,\n" +
                    "合计：2件，办结0件,,,,,,,,,\n注：略,,,,,,,,,\n,,,,审核人：赵某,,,,,\n,,,,,,,,,\n");
    CHECK(ledger.drafts.size() == 2);
    CHECK(ledger.facts.stated_total == 2);
    CHECK(ledger.facts.stated_finished == 0);
}

TEST_CASE("a second table below, with a title and columns of its own") {
    const auto ledger =
        read_ledger("徐庄镇便民服务中心2018年8月办件台账,,,,,,,,,\n" + header + zhang + ",,,,,,,,,\n" +
                    "徐庄镇彭庄村便民服务站代办服务登记台账,,,,,,,,,\n序号,日期,委托人,电话,代办事项,代办员,"
                    "送镇日期,取回送达日期,,\n"
                    "1,8.6,卫十三,,低保,乔某,8.7,8.20,,\n");
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.drafts[0].station.empty());
    CHECK(ledger.drafts[0].channel == Channel::window);
    CHECK(ledger.drafts[1].station == UnitId("xuzhuang-pengzhuang"));
    CHECK(ledger.drafts[1].channel == Channel::agent);
    CHECK(ledger.drafts[1].received == parse_date("2018-08-06"));
    CHECK(ledger.drafts[1].returned == parse_date("2018-08-20"));
}

TEST_CASE("a title that stands again on every page begins no new table") {
    const std::string title = "徐庄镇便民服务中心2018年8月办件台账";
    const std::string second = "徐庄镇便民服务中心2018年8月办件台账（续表）,,,,,,,,,\n";
    for (const std::string& again : {title + ",,,,,,,,,\n", second, title + ",,,,,,,,第2页,\n"}) {
        INFO(again);
        const auto ledger =
            read_ledger(title + ",,,,,,,,,\n" + header + zhang + again + header + li + "合计,2件,,,,,,,,\n");
        CHECK(words_of(ledger.drafts) == "accepted accepted");
        CHECK(ledger.facts.findings.empty());
    }
    const std::string filler = "单位：徐庄镇便民服务中心,,,,,填报时间：2018年9月3日,,,第1页,\n";
    const auto filled = read_ledger(title + ",,,,,,,,,\n" + filler + header + zhang + title + ",,,,,,,,,\n" +
                                    filler + header + li + "合计,2件,,,,,,,,\n");
    CHECK(words_of(filled.drafts) == "accepted accepted");
    CHECK(filled.facts.findings.empty());
    // Halves of a month are two tables, each with its own total.
    const auto halves = read_ledger(title + "（上半月）,,,,,,,,,\n" + header + zhang + "合计,1件,,,,,,,,\n" +
                                    title + "（下半月）,,,,,,,,,\n" + header + li + "合计,2件,,,,,,,,\n");
    CHECK(codes(halves.facts.findings) == "total-mismatch");
}

TEST_CASE("merged cells are filled down only inside an unnumbered block") {
    const auto ledger =
        read_ledger(header + zhang + ",,,,,高龄补贴,上报件,,,\n" + ",,,,,,,,,\n" +
                    ",,,,,临时救助,承诺件,,,\n" + "5,,王五,,,低保,上报件,,,\n" +
                    "6,2018-08-03,,,,低保,上报件,,,\n" + "7,2018-08-03,同上,,,低保,上报件,,,\n");
    REQUIRE(ledger.drafts.size() == 6);
    CHECK(words_of(ledger.drafts) == "accepted corrected review review review review");
    CHECK(codes(ledger.drafts[1]) == "filled-down filled-down filled-down filled-down");
    CHECK(ledger.drafts[1].findings[2].place.cell == "身份证号");
    CHECK(ledger.drafts[1].findings[3].place.cell == "联系电话");
    CHECK(ledger.drafts[1].persons[0].name == "张三");
    CHECK(ledger.drafts[1].persons[0].id_number == "370499195003150013");
    CHECK(ledger.drafts[1].received == parse_date("2018-08-01"));
    CHECK(ledger.drafts[1].findings[0].value.empty());
    CHECK(codes(ledger.drafts[2]) == "missing-date missing-applicant"); // a blank row ends the block
    CHECK(codes(ledger.drafts[3]) == "missing-date");
    CHECK(codes(ledger.drafts[4]) == "missing-applicant");
    CHECK(codes(ledger.drafts[5]) == "missing-applicant"); // 同上 of nobody
}

TEST_CASE("under a merged day the numbers run on") {
    const auto ledger = read_ledger(header + zhang + "2,,李四,,,低保,上报件,,,\n3,,王五,,,低保,上报件,,,\n" +
                                    "5,,赵六,,,低保,上报件,,,\n6,,,,,低保,上报件,,,\n");
    REQUIRE(ledger.drafts.size() == 5);
    CHECK(words_of(ledger.drafts) == "accepted corrected corrected review review");
    CHECK(ledger.drafts[2].received == parse_date("2018-08-01"));
    // Told once as a warning: in a ledger of the kind it is so in most rows.
    CHECK(ledger.drafts[1].findings[0].severity == Severity::warning);
    CHECK(ledger.drafts[2].findings[0].severity == Severity::note);
    CHECK(codes(ledger.drafts[3]) == "missing-date"); // a row is missing between
    CHECK(codes(ledger.drafts[4]) == "missing-date missing-applicant");
}

TEST_CASE("同上 without a row above is no name") {
    const auto ledger = read_ledger("受理日期,申请人,事项名称,经办人\n2018-08-01,张三,低保,同上\n");
    CHECK(codes(ledger.drafts[0]) == "ditto-of-nothing");
    CHECK(ledger.drafts[0].handler.empty());
}

TEST_CASE("a shared service and day of one household") {
    const auto ledger = read_ledger(header + zhang + ",,李四,370499196207070140,13000000002,,,,,\n" +
                                    "2,2018-08-02,同上,,,高龄补贴,上报件,,,\n");
    REQUIRE(ledger.drafts.size() == 3);
    CHECK(codes(ledger.drafts[1]) == "filled-down filled-down");
    CHECK(ledger.drafts[1].service == ServiceId("MZ-05-001"));
    CHECK(ledger.drafts[2].persons[0].name == "李四");
}

TEST_CASE("a misspelt column of days is asked for, not guessed") {
    try {
        read_ledger("备注,事项名称,受理日斯,申请人姓名,经办人\n,低保,2018-08-01,张三,赵某\n");
        FAIL("read without a day");
    } catch (const Error& error) {
        CHECK(codes(error.findings()) == "no-day-column");
        CHECK(error.findings()[0].value == "受理日斯");
    }
}

TEST_CASE("the clerk's telephone is not the applicant's") {
    const auto ledger = read_ledger("受理日期,事项名称,申请人姓名,经办人电话,经办人,申请人联系电话,民族\n"
                                    "2018-08-01,低保,张三,13000000099,赵某,13000000001,汉\n");
    REQUIRE(ledger.drafts.size() == 1);
    CHECK(ledger.drafts[0].persons[0].phone == "13000000001");
    CHECK(ledger.drafts[0].handler == "赵某");
    CHECK(codes(ledger.facts.findings) == "unknown-column unknown-column");
}

TEST_CASE("name and telephone in one column") {
    const auto ledger =
        read_ledger("日期,姓名及联系电话,事项\n2018-08-01,张三13000000001,低保\n2018-08-01,李四,低保\n"
                    "2018-08-02,王五（370499195003150013）,低保\n");
    CHECK(words_of(ledger.drafts) == "corrected accepted corrected");
    CHECK(ledger.drafts[0].persons[0].name == "张三");
    CHECK(ledger.drafts[0].persons[0].phone == "13000000001");
    CHECK(ledger.drafts[2].persons[0].id_number == "370499195003150013");
}

TEST_CASE("同上 in the columns of stations and clerks") {
    const auto ledger =
        read_ledger("徐庄镇2018年8月台账,,,,\n日期,村居,姓名,事项,经办人\n2018-08-01,彭庄,张三,低保,赵某\n"
                    "2018-08-01,〃,李四,低保,同上\n");
    CHECK(ledger.drafts.at(1).station == UnitId("xuzhuang-pengzhuang"));
    CHECK(ledger.drafts.at(1).handler == "赵某");
}

TEST_CASE("the only day of a table is the day of acceptance") {
    const auto ledger = read_ledger("序号,姓名,办理事项,办理时间\n1,张三,养老认证,2018年8月1日\n");
    CHECK(ledger.drafts.at(0).received == parse_date("2018-08-01"));
}

TEST_CASE("villages repeat between towns") {
    const std::string top = "日期,村居,姓名,事项\n";
    const auto known = read_ledger(
        "徐庄镇2018年8月代办台账,,,\n" + top +
        "2018-08-01,彭庄,张三,低保\n2018-08-01,郭庄村委会,李四,低保\n"
        "2018-08-02,徐庄镇彭庄村,王五,低保\n2018-08-02,徐庄彭庄,赵六,低保\n2018-08-02,澎庄村,钱七,低保\n");
    REQUIRE(known.drafts.size() == 5);
    for (const std::size_t i : {0U, 2U, 3U}) CHECK(known.drafts[i].station == UnitId("xuzhuang-pengzhuang"));
    CHECK(known.drafts[1].station == UnitId("xuzhuang-guozhuang"));
    CHECK(codes(known.drafts[4]) == "station-unknown");
    const auto unknown = read_ledger(top + "2018-08-01,郭庄,张三,低保\n2018-08-01,徐庄镇郭庄,张三,低保\n");
    CHECK(codes(unknown.drafts.at(0)) == "station-ambiguous");
    CHECK(unknown.drafts.at(1).station == UnitId("xuzhuang-guozhuang"));
    CHECK(unknown.drafts.at(1).center == UnitId("xuzhuang"));
}

TEST_CASE("a comma inside a cell shifts the row") {
    const auto ledger = read_ledger(
        header + "1,2018-08-01,张三,370499195003150013,13000000001,低保,上报件,,,东庄,二组\n" + zhang);
    CHECK(codes(ledger.drafts.at(0)) == "too-many-cells");
    CHECK(ledger.drafts.at(0).verdict == Verdict::review);
    CHECK(ledger.drafts.at(1).verdict == Verdict::accepted);
}

TEST_CASE("a row cut off at the end of the file is kept for a person") {
    const auto ledger = read_ledger(header + zhang + "2,2018-08-02,李四,370499196207");
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.drafts[1].verdict == Verdict::review);
    CHECK(codes(ledger.facts.findings) == "unterminated-last-line");
}

TEST_CASE("rows that cannot be a case are rejected, texts between rows are passed over and told") {
    const auto ledger =
        read_ledger(header + zhang + "2,,李四,,,,,,,电话咨询\n" + "以上为上半月办件情况请核对,,,,,,,,,\n" +
                    li + "3,,,,13000000001,,,,2018-08-09,电话咨询\n");
    CHECK(words_of(ledger.drafts) == "accepted review accepted rejected");
    CHECK(codes(ledger.facts.findings) == "row-passed-over");
}

TEST_CASE("其中 under the total tells a part of it, and is no case") {
    const auto ledger = read_ledger("徐庄镇便民服务中心2018年8月办件台账,,\n受理日期,申请人,事项名称\n"
                                    "2018-08-06,张三,低保\n2018-08-07,李四,低保\n"
                                    "合计,2,\n其中：承诺件,2,\n");
    CHECK(words_of(ledger.drafts) == "accepted accepted");
    CHECK(ledger.facts.findings.empty());
}

TEST_CASE("代办站 says who ran the errand, 来件站点 only where the matter came from") {
    const auto of = [](const std::string& heading) {
        return read_ledger("徐庄镇便民服务中心2018年8月办件台账,,,\n受理日期,申请人,事项名称," + heading +
                           "\n2018-08-06,张三,低保,彭庄村\n2018-08-07,李四,低保,\n");
    };
    CHECK(of("代办站").drafts[0].channel == Channel::agent);
    CHECK(of("代办站").drafts[1].channel == Channel::window);
    CHECK(of("来件站点").drafts[0].channel == Channel::window);
}

TEST_CASE("a header is looked for in the columns a ledger can have, however wide the sheet is") {
    std::string wide, rows;
    for (int i = 0; i < 300; ++i) wide += "各村上报的其他情况,";
    for (int i = 0; i < 40; ++i) rows += wide + "完\n";
    CHECK_THROWS_AS(read_ledger(rows + wide + header + wide + zhang), Error);
    CHECK(read_ledger("汇总,2018,3.5\n" + header + zhang).drafts.size() == 1);
}

TEST_CASE("an unknown column is told with the known one it resembles, also below another") {
    const auto ledger = read_ledger(
        "序号,受理日期,申请人,事项名称,办件类型,联系电活\n1,2018-08-01,张三,低保,上报件,13000000001\n",
        {.center = UnitId("xuzhuang")});
    REQUIRE(codes(ledger.facts.findings) == "unknown-column");
}
