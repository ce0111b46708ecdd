/// The two sample ledgers: the verdict of every row is argued in samples.md beside this file.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

const ReadLedger& center_sample() {
    static const ReadLedger ledger = read_ledger(file_bytes("tests/data/ledgers/dirty_ledger_gbk.csv"));
    return ledger;
}
const ReadLedger& station_sample() {
    static const ReadLedger ledger = read_ledger(file_bytes("tests/data/ledgers/village_ledger_gbk.csv"));
    return ledger;
}

} // namespace

TEST_CASE("the center's sample: what stands above and below the rows") {
    const auto& facts = center_sample().facts;
    CHECK(facts.encoding == "GB18030");
    CHECK(facts.title == "徐庄镇便民服务中心2018年8月份办件台账");
    CHECK(facts.month == parse_month("2018-08"));
    CHECK(facts.filled == parse_date("2018-09-03"));
    CHECK(facts.stated_total == 13);
    CHECK(facts.stated_finished == 10);
    CHECK(facts.rows == 13);
    CHECK(facts.header[2] == "申请人情况/姓名");
    CHECK(facts.header[9] == "办结日期");
    CHECK(codes(facts.findings).empty());
    CHECK(center_sample().center == UnitId("xuzhuang"));
    CHECK(center_sample().station.empty());
}

TEST_CASE("the center's sample: the verdict of every row") {
    const auto& drafts = center_sample().drafts;
    REQUIRE(drafts.size() == 13);
    CHECK(words_of(drafts) ==
          "corrected corrected review review review corrected accepted accepted corrected "
          "review corrected accepted corrected");
    CHECK(codes(drafts[0]) == "name-mended phone-mended");
    CHECK(codes(drafts[1]) == "name-mended id-mended");
    CHECK(codes(drafts[2]) == "id-damaged phone-damaged");
    CHECK(codes(drafts[3]) == "date-mended id-damaged");
    CHECK(codes(drafts[4]) == "year-added year-added rating-doubtful");
    CHECK(codes(drafts[5]) == "date-serial name-note several-phones year-added");
    CHECK(codes(drafts[6]).empty());
    CHECK(codes(drafts[7]).empty());
    CHECK(codes(drafts[8]) == "kind-is-outcome rating-of-refusal");
    CHECK(codes(drafts[9]) == "date-mended id-upgraded finished-before-received");
    CHECK(codes(drafts[10]) == "several-persons");
    CHECK(codes(drafts[11]) == "limit-over-promise finished-after-ledger");
    CHECK(codes(drafts[12]) == "name-mended service-note several-households");
}

TEST_CASE("the center's sample: what the rows mean") {
    const auto& drafts = center_sample().drafts;
    CHECK(drafts[0].persons[0].name == "张三");
    CHECK(drafts[0].persons[0].phone == "13000000001");
    CHECK(drafts[0].service == ServiceId("RS-20-004"));
    CHECK(drafts[0].finished == parse_date("2018-08-01"));
    CHECK(drafts[1].channel == Channel::agent); // 彭庄村代办 in the remarks
    CHECK(drafts[1].station == UnitId("xuzhuang-pengzhuang"));
    CHECK(drafts[2].outcome == Outcome::open);
    CHECK(drafts[2].limit == Limit{22, LimitUnit::workday});
    CHECK(drafts[3].received == parse_date("2018-08-02"));
    CHECK_FALSE(drafts[4].rating);
    CHECK(drafts[5].received == parse_date("2018-08-03"));
    CHECK(drafts[5].finished == parse_date("2018-08-31"));
    CHECK(drafts[5].persons[0].name == "孙七");
    CHECK(drafts[5].kind == Kind::joint);
    CHECK_FALSE(drafts[6].fee); // a sum in the remarks is the relief paid, not a fee
    CHECK(drafts[8].outcome == Outcome::rejected);
    CHECK(drafts[8].reason == "不满80周岁，退回");
    CHECK(drafts[8].kind == Kind::escalated);
    CHECK(drafts[9].persons[0].id_number == "370499195003150013");
    REQUIRE(drafts[10].persons.size() == 2);
    CHECK(drafts[10].persons[1].name == "陈某");
    CHECK(drafts[10].persons[1].id_number == "37049919720606072X");
    CHECK(drafts[12].outcome == Outcome::open);
    CHECK(drafts[12].persons[0].name == "卫十三");
}

TEST_CASE("the center's sample: findings say where, what and how to mend it") {
    const Draft& damaged = center_sample().drafts[2];
    const Finding& finding = damaged.findings[0];
    CHECK(finding.severity == Severity::error);
    CHECK(finding.place.file == "台账.csv");
    CHECK(finding.place.row == 7);
    CHECK(finding.place.column == 4);
    CHECK(finding.place.cell == "申请人情况/身份证号");
    CHECK(finding.value == "3.70499E+17");
    CHECK_FALSE(finding.suggestion.empty());
    CHECK(damaged.cells.size() == 13);
    CHECK(damaged.cells[2] == "王五");
    // The cell of two lines makes rows and lines differ.
    CHECK(center_sample().drafts[11].row == 17);
    CHECK(center_sample().drafts[11].line == 19);
}

TEST_CASE("the station's sample") {
    const auto& ledger = station_sample();
    CHECK(ledger.center == UnitId("xuzhuang"));
    CHECK(ledger.station == UnitId("xuzhuang-pengzhuang"));
    REQUIRE(ledger.drafts.size() == 3);
    CHECK(words_of(ledger.drafts) == "accepted corrected accepted");
    CHECK(codes(ledger.drafts[0]) == "zero-lost year-added zero-lost year-added");
    CHECK(codes(ledger.drafts[1]) == "service-note done-on-the-spot");
    const Draft& first = ledger.drafts[0];
    CHECK(first.channel == Channel::agent);
    CHECK(first.agent == "乔某");
    CHECK(first.sent == parse_date("2018-08-01"));
    CHECK(first.finished == parse_date("2018-08-01"));
    CHECK(ledger.drafts[1].form == Form::home_visit);
    CHECK(ledger.drafts[1].finished == parse_date("2018-08-06"));
    CHECK(ledger.drafts[2].sent == parse_date("2018-08-14"));
    CHECK(ledger.drafts[2].outcome == Outcome::open);
}
