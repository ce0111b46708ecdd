/// What a ledger says of itself in its total rows, beside columns that count, sum and tick.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const std::string title = "徐庄镇便民服务中心2018年8月办件台账\n";

/// Three rows that stand for 1, 5 and `third` cases, two of them finished.
std::string counted(const std::string& third, const std::string& total) {
    const auto ledger = read_ledger(title +
                                    "序号,受理日期,申请人,事项名称,件数,办结日期,备注\n"
                                    "1,2018-08-06,张三,养老认证,1,2018-08-06,\n"
                                    "2,2018-08-06,李四,养老认证,5,2018-08-06,\n"
                                    "3,2018-08-07,王五,低保," +
                                    third + ",,\n" + total + "\n");
    return codes(ledger.facts.findings);
}

/// The codes for one total row below two rows of the columns given.
std::string totalled(const std::string& columns, const std::string& cells, const std::string& total) {
    std::string rows;
    for (const std::string name : {"张三", "李四"})
        rows += "2018-08-06," + name + ",养老认证,2018-08-06," + cells + "\n";
    const auto ledger =
        read_ledger(title + "受理日期,申请人,事项名称,办结日期," + columns + "\n" + rows + total + "\n");
    return codes(ledger.facts.findings);
}

} // namespace

TEST_CASE("below 件数 stands the sum of the column") {
    CHECK(counted("1", "合计,,,,7") == "");
    CHECK(counted("1", "合计,,,,7件") == "");
    CHECK(counted("1", "合计,,,,3") == "total-mismatch"); // of a column of numbers the rows are no sum
    CHECK(counted("1", "合计,,,,8") == "total-mismatch");
    // A row that says nothing is one case; a spreadsheet's sum leaves it out.
    CHECK(counted("", "合计,,,,7") == "");
    CHECK(counted("", "合计,,,,6") == "");
    CHECK(counted("", "合计,,,,5") == "total-mismatch");
}

TEST_CASE("elsewhere a total may count rows or cases") {
    CHECK(counted("1", "合计,7件") == "");
    CHECK(counted("1", "合计,3件") == "");
    CHECK(counted("1", "合计,6件") == "total-mismatch");
    CHECK(counted("1", "合计,7件,,,,办结6件") == "");
    CHECK(counted("1", "合计,7件,,,,办结2件") == "");
    CHECK(counted("1", "合计,7件,,,,办结3件") == "finished-mismatch");
    CHECK(counted("1", "合计：受理7件办结6件") == "");
}

TEST_CASE("each page's sum of 件数 is its own") {
    const std::string head = "序号,受理日期,申请人,事项名称,件数\n";
    const auto of = [&](const std::string& second) {
        return codes(read_ledger(title + head + "1,2018-08-06,张三,低保,3\n合计,,,,3\n" + head +
                                 "2,2018-08-06,李四,低保,2\n合计,,,," + second + "\n")
                         .facts.findings);
    };
    CHECK(of("2") == "");
    CHECK(of("5") == "");
    CHECK(of("3") == "total-mismatch");
}

TEST_CASE("sums of other columns and parts of the whole are no number of rows") {
    CHECK(totalled("补贴金额", "300", "合计,,,,600") == "");
    CHECK(totalled("补贴金额", "640", "合计,,,,\"1,280\"") == "");
    CHECK(totalled("数量（份）", "3", "合计,,,,6") == "");
    CHECK(totalled("满意度/满意,满意度/不满意", "√,", "合计,,,,1,1") == "");
    CHECK(totalled("备注", "", "合计,,,,涉及3个村") == "");
    CHECK(totalled("备注", "", "合计：即办1件，承诺1件，共2件") == "");
    CHECK(totalled("备注", "", "合计2件（其中即办1件、代办1件）") == "");
    CHECK(totalled("备注", "", "合计,办结,2") == "");
    CHECK(totalled("备注", "", "合计,受理,3,办结,2") == "total-mismatch");
    CHECK(totalled("备注", "", "合计,3") == "total-mismatch");
    CHECK(totalled("备注", "", "合计：3件") == "total-mismatch");
    CHECK(totalled("备注", "", "合计：办结3件") == "finished-mismatch");
}
