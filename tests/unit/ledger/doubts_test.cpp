/// Doubts of single rows and what becomes of them.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

struct Row {
    std::string received = "2018-08-06", name = "张三", id = "370499195003150013", phone = "13000000001",
                service = "低保", kind = "上报件", limit = "22个工作日", finished = "2018-08-20", result, fee,
                rating, note;
};

Draft read_row(const Row& row, std::string_view above = "") {
    std::string text = "徐庄镇便民服务中心2018年8月办件台账\n序号,受理日期,申请人,身份证号,联系电话,事项名称,"
                       "办件类型,承诺时限,办结日期,"
                       "办理结果,收费金额,满意度,备注\n";
    text += above;
    text += "1";
    for (const auto* cell : {&row.received, &row.name, &row.id, &row.phone, &row.service, &row.kind,
                             &row.limit, &row.finished, &row.result, &row.fee, &row.rating, &row.note})
        text += ",\"" + *cell + "\"";
    return read_ledger(text + "\n").drafts.back();
}

void check(const Row& row, Verdict verdict, std::string_view expected) {
    const Draft draft = read_row(row);
    INFO(row.received << " " << row.name << " " << row.id << " " << row.phone << " " << row.service << " "
                      << row.finished);
    CHECK(word(draft.verdict) == word(verdict));
    CHECK(codes(draft) == expected);
}

constexpr Verdict accepted = Verdict::accepted, corrected = Verdict::corrected, review = Verdict::review;

} // namespace

TEST_CASE("a clean row has no findings") {
    check({}, accepted, "");
    check({.phone = ""}, accepted, "");
    check({.id = "无"}, accepted, "");
}

TEST_CASE("days of acceptance") {
    check({.received = "8月6日"}, corrected, "year-added");
    check({.received = "6日"}, corrected, "year-added");
    check({.received = "43318"}, corrected, "date-serial");
    check({.received = "41856"}, review,
          "date-serial date-1904 finished-far"); // 2014-08-05 in the one system, 2018-08-06 in the other
    check({.received = "2018-09-06", .finished = "2018-09-20"}, accepted, "other-month");
    check({.received = "2017-08-06", .finished = "2017-08-20"}, review, "date-far");
    check({.received = ""}, review, "missing-date");
    check({.received = "########"}, review, "date-hidden");
    check({.received = "1905/7/10"}, review, "date-1905");
    check({.received = "2018年8月"}, review, "date-unread");
    check({.received = "2018.2.30"}, review, "date-unread");
}

TEST_CASE("8.1 below the ninth was the tenth") {
    const std::string above = "1,8.9,李四,,,低保,上报件,,,,,,\n";
    const Draft draft = read_row({.received = "8.1"}, above);
    CHECK(draft.received == parse_date("2018-08-10"));
    CHECK(codes(draft) == "year-added zero-lost");
    CHECK(read_row({.received = "8.1"}).received == parse_date("2018-08-01"));
    // A row that was written down late is no leap of weeks.
    CHECK(read_row({.received = "8.3"}, "1,8.7,李四,,,低保,上报件,,,,,,\n").received ==
          parse_date("2018-08-03"));
    CHECK(read_row({.received = "8.2"}, "1,8.17,李四,,,低保,上报件,,,,,,\n").received ==
          parse_date("2018-08-20"));
}

TEST_CASE("8.1 as a later day: before acceptance it cannot be") {
    const Draft restored = read_row({.received = "2018-08-09", .finished = "8.1"});
    CHECK(restored.finished == parse_date("2018-08-10"));
    CHECK(codes(restored) == "zero-restored year-added");
    CHECK(restored.verdict == Verdict::corrected);
    const Draft hopeless = read_row({.received = "2018-08-13", .finished = "8.1"});
    CHECK(hopeless.finished == parse_date("2018-08-01"));
    CHECK(hopeless.verdict == Verdict::review);
}

TEST_CASE("nothing is accepted after the ledger was filled in") {
    const auto ledger = read_ledger(
        "徐庄镇便民服务中心2018年8月办件台账,,\n填报时间：2018年9月3日,,\n受理日期,申请人,事项名称\n"
        "2018-09-06,张三,低保\n2018-08-06,李四,低保\n");
    CHECK(words_of(ledger.drafts) == "review accepted");
    CHECK(codes(ledger.drafts[0]) == "received-after-ledger");
}

TEST_CASE("a year that nothing tells") {
    const auto ledger =
        read_ledger("日期,姓名,事项\n8月6日,张三,低保\n2018年8月7日,李四,低保\n8月8日,王五,低保\n");
    CHECK(words_of(ledger.drafts) == "review accepted corrected");
    CHECK(codes(ledger.drafts[0]) == "year-missing");
    const auto years =
        read_ledger("徐庄镇便民服务中心2017-2018年度办件台账,,\n日期,姓名,事项\n1月4日,张三,低保\n");
    CHECK(codes(years.facts.findings) == "year-ambiguous");
    CHECK(codes(years.drafts[0]) == "year-missing");
    const auto told = read_ledger("日期,姓名,事项\n8月6日,张三,低保\n", {.month = parse_month("2018-08")});
    CHECK(words_of(told.drafts) == "corrected");
    const auto january = read_ledger("日期,姓名,事项,办结日期\n2018-12-28,张三,低保,1.4\n");
    CHECK(january.drafts[0].finished == parse_date("2019-01-04"));
}

TEST_CASE("days of completion and outcomes") {
    check({.finished = "2018-08-05"}, review, "finished-before-received");
    check({.finished = "2081-08-20"}, review, "finished-far");
    check({.finished = "在办"}, accepted, "");
    check({.finished = ""}, accepted, "");
    check({.finished = "√"}, review, "finished-undated");
    check({.service = "养老认证", .kind = "即办件", .limit = "当天", .finished = "√"}, corrected,
          "finished-same-day");
    check({.service = "养老认证", .kind = "即办件", .limit = "当天", .finished = "当天"}, accepted, "");
    check({.finished = "退件"}, review, "finished-undated");
    check({.finished = "########"}, review, "date-hidden");
    check({.finished = "", .result = "已办结"}, review, "finished-undated");
    check({.finished = "2018-08-20", .result = "在办"}, review, "outcome-contradicts");
    check({.finished = "2018-08-20", .result = "退办", .note = "不符合条件"}, accepted, "");
    CHECK(read_row({.finished = "2018-08-20", .result = "退办", .note = "不符合条件"}).reason ==
          "不符合条件");
    check({.finished = "2018-08-20", .result = "不予受理"}, accepted, "no-reason");
    check({.finished = "2018-08-20", .result = "退办", .note = "/"}, accepted, "no-reason");
    check({.finished = "2018-08-20", .result = "退办：不满60周岁"}, accepted, "");
    CHECK(read_row({.finished = "2018-08-20", .result = "退办：不满60周岁"}).reason == "退办：不满60周岁");
    CHECK(read_row({.result = "低保确认通知书"}).outcome == Outcome::completed);
    CHECK(read_row({.finished = "2018-08-09", .result = "自行撤回"}).outcome == Outcome::withdrawn);
}

TEST_CASE("ID numbers") {
    check({.id = "'370499195003150013"}, corrected, "id-mended");
    check({.id = "37049919600101002x"}, corrected, "id-mended");
    check({.id = "37049919600101002Ｘ"}, corrected, "id-mended");
    check({.id = "370499500315001"}, corrected, "id-upgraded");
    check({.id = "3.70499E+17"}, review, "id-damaged");
    check({.id = "370499196212120000"}, review, "id-damaged");
    check({.id = "370499195003150014"}, review, "id-checksum");
    check({.id = "370499195013010014"}, review, "id-birth");
    check({.id = "37049919500315001"}, review, "id-malformed");
    check({.name = "徐庄镇兴农合作社", .id = "N2370499MF0000013X"}, accepted, "");
}

TEST_CASE("people are born before they come, and other documents have other numbers") {
    check({.id = "370499203001011156"}, review, "id-birth"); // 2030
    check({.id = "370499186001011154"}, review, "id-birth"); // 1860
    check({.id = "E12345678"}, accepted, "id-other-document");
    CHECK(read_row({.id = "h60123456"}).persons[0].id_number == "H60123456");
    check({.id = "12345678"}, review, "id-malformed");
    // 残疾人证: kind and grade behind the ID number, B1 when it was issued again.
    CHECK(read_row({.id = "37049919500315001343"}).persons[0].id_number == "370499195003150013");
    CHECK(read_row({.id = "37049919500315001343B1"}).persons[0].id_number == "370499195003150013");
    check({.id = "37049919500315001399"}, review, "id-malformed");
}

TEST_CASE("several people") {
    const std::string two = "370499197005050613\n37049919720606072X";
    check({.name = "冯某\n陈某", .id = two}, corrected, "several-persons");
    check({.name = "冯某、陈某", .id = ""}, corrected, "several-persons");
    check({.name = "冯某、陈某"}, review, "several-persons persons-and-ids");
    check({.id = two}, review, "persons-and-ids");
    check({.name = ""}, review, "missing-applicant");
}

TEST_CASE("telephones are no reason to keep a row out") {
    check({.phone = "130-0000-0001"}, corrected, "phone-mended");
    check({.phone = "13000000001/13000000002"}, corrected, "several-phones");
    check({.phone = "1.3E+10"}, corrected, "phone-damaged");
    check({.phone = "1300000000"}, corrected, "phone-malformed");
    check({.phone = "0632-8000001"}, accepted, "");
    CHECK(read_row({.phone = "1300000000"}).persons[0].phone.empty());
}

TEST_CASE("kinds, limits, ratings, fees") {
    check({.kind = "即办"}, corrected, "kind-differs");
    check({.kind = ""}, accepted, "");
    check({.kind = "绿色"}, corrected, "kind-unknown");
    check({.kind = "退办", .note = "不符合条件"}, corrected, "kind-is-outcome");
    check({.limit = "15日"}, accepted, "");
    check({.limit = "45个工作日"}, corrected, "limit-over-statutory");
    check({.limit = "当天"}, corrected, "limit-differs");
    check({.limit = "尽快"}, corrected, "limit-unread");
    check({.rating = "√"}, review, "rating-doubtful");
    check({.rating = "好"}, accepted, "");
    check({.rating = "ok"}, review, "rating-unknown");
    check({.rating = "100"}, review, "rating-unknown");
    check({.rating = "差评"}, accepted, "");
    CHECK(read_row({.rating = "差评"}).rating == Rating::dissatisfied);
    CHECK(read_row({.rating = "非常差"}).rating == Rating::very_dissatisfied);
    check({.fee = "免费"}, accepted, "");
    check({.fee = "见票据"}, review, "fee-unread");
    CHECK_FALSE(read_row({.note = "600.00元"}).fee);
}

TEST_CASE("services in doubt") {
    check({.service = "补贴"}, review, "service-ambiguous");
    check({.service = "养老人证"}, review, "service-unknown");
    check({.service = ""}, review, "missing-service");
    check({.service = "地力补贴（彭庄等3户）", .limit = "30"}, corrected, "service-note several-households");
    const auto ended =
        read_ledger("日期,姓名,事项\n2022-01-05,张三,再生育审批\n2018-01-05,李四,再生育审批\n");
    CHECK(codes(ended.drafts[0]) == "service-not-valid");
    CHECK(ended.drafts[1].verdict == Verdict::accepted);
}

TEST_CASE("remarks tell of the station that handed a matter in") {
    const Draft draft = read_row({.note = "彭庄村代办"});
    CHECK(draft.channel == Channel::agent);
    CHECK(draft.station == UnitId("xuzhuang-pengzhuang"));
    CHECK(draft.verdict == Verdict::accepted);
    CHECK(read_row({.note = "本人办理"}).channel == Channel::window);
}

TEST_CASE("every finding has a code, a message and a place") {
    const Draft draft =
        read_row({.received = "8月6日", .id = "3.70499E+17", .phone = "1.3E+10", .rating = "√"});
    for (const auto& finding : draft.findings) {
        CHECK_FALSE(finding.message.empty());
        CHECK(finding.place.row == 3);
        CHECK_FALSE(finding.place.cell.empty());
        CHECK_FALSE(finding.value.empty());
    }
}

TEST_CASE("a day of completion that cannot be read is the one doubt of a rated row") {
    check({.finished = "八月中", .rating = "满意"}, review, "date-unread");
    check({.finished = "8.32", .rating = "满意"}, review, "date-unread");
    check({.finished = "2.30", .rating = "满意"}, review, "date-unread");
    check({.finished = "", .rating = "满意"}, review, "rating-unfinished");
}

TEST_CASE("退件 for a day says what it means and what to write") {
    const Draft draft = read_row({.finished = "退件"});
    CHECK(codes(draft) == "finished-undated");
    CHECK(english(draft.findings[0].message) ==
          "“退件” says that the matter was refused, but not on which day");
    CHECK(english(draft.findings[0].suggestion).starts_with("write the day of the refusal here"));
}

TEST_CASE("papers that were not brought are told") {
    const auto ledger =
        read_ledger("徐庄镇彭庄村便民服务站2018年8月代办服务登记台账\n日期,委托人,代办事项,提交材料,代办员\n"
                    "2018-08-06,张三,低保,未带,乔某\n2018-08-06,李四,低保,身份证、户口簿,乔某\n");
    CHECK(codes(ledger.drafts.at(0)) == "materials-missing");
    CHECK(ledger.drafts[0].verdict == accepted);
    CHECK(ledger.drafts.at(1).findings.empty());
}
