/// Dates whose month and day stand in columns of their own.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

std::string received(const ReadLedger& ledger) {
    std::string out;
    for (const auto& draft : ledger.drafts)
        out +=
            (out.empty() ? "" : " ") + (draft.received ? iso(*draft.received).substr(5) : std::string("—"));
    return out;
}

const std::string title = "徐庄镇便民服务中心2018年8月办件台账,,,,,\n";

} // namespace

TEST_CASE("月 and 日 under 受理时间 are one date") {
    const auto ledger = read_ledger(title + "序号,受理时间,,申请人,事项名称,办结时间,\n,月,日,,,月,日\n"
                                            "1,8,6,张三,养老认证,8,6\n2,8月,7日,李四,低保,8,20\n"
                                            "3,,9,王五,低保,在办,\n4,七,30,赵六,低保,,\n");
    CHECK(received(ledger) == "08-06 08-07 08-09 07-30");
    CHECK(ledger.drafts.at(0).finished == parse_date("2018-08-06"));
    CHECK(ledger.drafts.at(1).finished == parse_date("2018-08-20"));
    CHECK(ledger.drafts.at(2).outcome == Outcome::open);
    CHECK(ledger.facts.findings.empty());
    CHECK(codes(ledger.drafts.at(1)) == "year-added year-added");
}

TEST_CASE("the two rows of such a header stand again on every page") {
    const std::string head = "序号,受理时间,,申请人,事项名称\n,月,日,,\n";
    const auto ledger = read_ledger(title + head + "1,8,6,张三,养老认证\n" + title + head +
                                    "2,,7,李四,养老认证\n" + "合计,2件,,,\n");
    CHECK(received(ledger) == "08-06 08-07");
    CHECK(ledger.facts.findings.empty());
}

TEST_CASE("年, 月 and 日 are one date that needs no title") {
    const auto ledger = read_ledger("序号,日期,,,姓名,事项\n,年,月,日,,\n1,2018,8,6,张三,养老认证\n"
                                    "2,,,7,李四,养老认证\n3,〃,〃,8,王五,养老认证\n4,18,9,1,赵六,养老认证\n");
    CHECK(received(ledger) == "08-06 08-07 08-08 09-01");
    CHECK(ledger.drafts.at(0).verdict == Verdict::accepted);
    CHECK(ledger.facts.findings.empty());
}

TEST_CASE("the year may stand over 月 and 日, and the two may stand alone") {
    const auto dated = read_ledger("2018年,,姓名,事项,满意度\n月,日,,,\n8,6,张三,养老认证,满意\n");
    CHECK(received(dated) == "08-06");
    const auto bare = read_ledger(title + "月,日,姓名,事项,经办人\n8,6,张三,养老认证,赵某\n");
    CHECK(received(bare) == "08-06");
    CHECK(bare.facts.findings.empty());
}

TEST_CASE("a date in parts that is none is shown whole, also when its row comes back") {
    const auto ledger =
        read_ledger(title + "序号,受理时间,,申请人,事项名称\n,月,日,,\n1,13,6,张三,养老认证\n");
    CHECK(codes(ledger.drafts.at(0)) == "date-unread");
    CHECK(ledger.drafts[0].findings[0].value == "13月6日");
    CHECK(ledger.facts.header.at(1) == "受理时间/月");
    const auto again =
        read_ledger(title + "序号,受理时间/月,受理时间/日,申请人,事项名称\n1,8月6日,,张三,养老认证\n"
                            "2,8,7,李四,养老认证\n");
    CHECK(received(again) == "08-06 08-07");
    CHECK(again.facts.findings.empty());
    const auto levels = read_ledger(
        title + "受理/时间,申请人,事项名称,办结/时间,满意度/满意,满意度/不满意\n8.6,张三,低保,8.20,,√\n");
    CHECK(levels.drafts.at(0).received == parse_date("2018-08-06"));
    CHECK(levels.drafts[0].finished == parse_date("2018-08-20"));
    CHECK(levels.drafts[0].rating == Rating::dissatisfied);
}
