/// Columns that a profile fixes by their place: titles stay titles, a header is a header, a table may have
/// none.
#include "bianmin/base/error.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const std::string rows = "1,8月27日,张三,370499195003150013,13000000001,低保\n"
                         "2,8月28日,李四,370499196207070140,13000000002,高龄补贴\n";

/// With day, applicant and service in columns 2, 3 and 6.
ReadLedger read_pinned(const std::string& bytes, ReadOptions options = {}) {
    static const Setup setup = [] {
        Setup pinned = shipped_setup();
        for (auto& profile : pinned.profiles)
            if (profile.name == "center") profile.pins = {{"received", 2}, {"name", 3}, {"service", 6}};
        return pinned;
    }();
    options.profile = "center";
    options.file = "a.csv";
    LedgerReader reader(table_of_bytes(bytes, options.file), setup, options);
    ReadLedger out;
    for (Draft draft; reader.next(draft);) out.drafts.push_back(draft);
    out.facts = reader.facts();
    out.center = reader.center();
    return out;
}

} // namespace

TEST_CASE("a title above pinned columns is a title, and names unit and month") {
    const auto ledger = read_pinned("徐庄镇便民服务中心2018年8月份办件台账,,,,,\n"
                                    "号码,哪天来的,谁,身份证号,电话,办啥\n" +
                                    rows);
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.center == UnitId("xuzhuang"));
    CHECK(ledger.facts.header[1] == "哪天来的");
    CHECK(iso(*ledger.drafts[0].received) == "2018-08-27");
    CHECK(ledger.drafts[0].persons.at(0).id_number == "370499195003150013");
    CHECK(ledger.drafts[1].persons.at(0).name == "李四");
}

TEST_CASE("pinned columns without a header are read from their first case on, under their usual names") {
    const auto ledger = read_pinned(rows, {.center = UnitId("xuzhuang"), .month = parse_month("2018-08")});
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.facts.header[1] == "受理日期");
    CHECK(ledger.facts.header[5] == "事项名称");
    CHECK(ledger.drafts[0].persons.at(0).name == "张三");
}

TEST_CASE("a pinned profile finds nothing where the columns hold no case, and says so") {
    CHECK_THROWS_AS(read_pinned("张三,低保,2018-08-01\n李四,低保,2018-08-02\n"), Error);
}
