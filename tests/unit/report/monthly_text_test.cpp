/// The 文字月报: every sentence true when there is nothing, one thing, or everything is late.
#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/report/monthly_text.hpp"
#include "bianmin/report/monthly_text_parts.hpp"
#include "unit/report/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::test;

namespace {

std::string plain(const Monthly& monthly) {
    std::string out;
    for (const auto& part : monthly_text(monthly.facts(), small_setup(), "", "").parts)
        out += part.heading + part.text + "\n";
    return out;
}

bool says(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

std::vector<std::string> advised(const MonthlyFacts& facts) {
    std::vector<std::string> out;
    for (const auto& row : monthly_advice())
        if (row.holds(facts)) out.emplace_back(row.id);
    return out;
}

CaseRow late(int days) {
    CaseRow row = a_case(day(8, 1));
    row.due = day(8, 7);
    return completed(std::move(row), day(8, 7 + days), 5);
}

} // namespace

TEST_CASE("a month without a case claims nothing") {
    const Fixture fixture;
    const std::string text = plain(fixture.monthly());
    CHECK(says(text, "收件。本月没有收件。台账中没有上月和上年同月的办件，不作环比、同比。"));
    CHECK(says(text, "办结。本月没有办结件；月末没有在办件。\n"));
    CHECK(says(text, "本月没有办结件，不计算办理用时。"));
    CHECK(says(text, "本月没有收件和办结，不作比较。所辖便民服务站3个，本月均没有收件。"));
    CHECK(says(text, "评价与投诉。没有登记投诉。"));
    CHECK(says(text, "从台账看，本月没有超时办结、超期在办、不满意评价、投诉和导入疑点。"));
    CHECK_FALSE(says(text, "%"));
    CHECK(advised(fixture.monthly().facts()) == std::vector<std::string>{"idle"});
    CHECK(monthly_text(fixture.monthly().facts(), fixture.setup, "", "").attachments.size() == 1);
}

TEST_CASE("all cases late: none is praised, each is named, the list is attached") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    for (int i = 1; i <= 12; ++i) monthly.add(late(i));
    const std::string text = plain(monthly);
    CHECK(says(text, "本月办结12件，均超时办结；"));
    CHECK(says(text, "按时办结率0.0%"));
    CHECK(says(text, "超时办结。本月超时办结12件："));
    CHECK(says(text, "（农村低保申请，民政窗口）应于2018年8月7日办结，2018年8月19日办结，超期"));
    CHECK(says(text, "其余2件见附件。"));
    CHECK_FALSE(says(text, "没有超时"));
    CHECK_FALSE(says(text, "王强"));
    const OfficialText official = monthly_text(monthly.facts(), small_setup(), "", "");
    REQUIRE(official.attachments.size() == 2);
    CHECK(official.attachments[1].title == "超时办结件清单");
    const auto rows = advised(monthly.facts());
    CHECK(std::ranges::count(rows, "late") == 1);
    CHECK(std::ranges::count(rows, "unrated") == 1);
    // One window cannot stand out from others.
    CHECK(std::ranges::count(rows, "concentrated") == 0);
}

TEST_CASE("what the text does not name is attached, however much it is") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    for (int i = 1; i <= 60; ++i) monthly.add(late(1 + i % 9));
    CHECK(says(plain(monthly), "其余50件见附件。"));
    const auto attached = monthly_text(monthly.facts(), fixture.setup, "", "").attachments.back();
    for (const auto& block : attached.sections.back().blocks)
        if (const auto* table = std::get_if<PaperTable>(&block))
            CHECK(table->rows.size() - static_cast<std::size_t>(table->head_rows) == 60);
}

TEST_CASE("one case is no majority, one window is not compared") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    monthly.add(completed(a_case(day(8, 2), Kind::instant), day(8, 2)));
    const std::string text = plain(monthly);
    CHECK(says(text, "本月收件1件，为即办件。"));
    CHECK(says(text, "本月办结1件，按时办结（提前办结1件）；月末没有在办件。"));
    CHECK(says(text, "办结件平均用时0.0个工作日。"));
    CHECK(says(text, "本月有办件的窗口只有民政窗口，收件1件、办结1件，不作比较。"));
    CHECK_FALSE(says(text, "九成"));
    CHECK_FALSE(says(text, "均为"));
    CHECK_FALSE(says(text, "均按时"));
}

TEST_CASE("comparisons: more, fewer, the same, from nothing") {
    CHECK(count_change(14, 12, "上月") == "比上月增加2件、增长16.7%");
    CHECK(count_change(9, 12, "上月") == "比上月减少3件、下降25.0%");
    CHECK(count_change(12, 12, "上月") == "与上月持平");
    CHECK(count_change(0, 0, "上月") == "与上月持平");
    CHECK(count_change(5, 0, "上月") == "上月为0件，不计算增长率");
    CHECK(rate_change({9, 10}, {8, 10}, "上月") == "比上月提高10.0个百分点");
    CHECK(rate_change({1, 3}, {2, 3}, "上月") == "比上月降低33.4个百分点");
    CHECK(rate_change({8, 10}, {4, 5}, "上月") == "与上月持平");
    CHECK(rate_change({0, 0}, {4, 5}, "上月").empty());

    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    monthly.add(a_case(day(8, 2)));
    monthly.add_previous(a_case(day(7, 2)));
    CHECK(says(plain(monthly), "收件与上月持平。台账中没有上年同月的办件，不作同比。"));
}

TEST_CASE("the table's points are the difference of the shares printed beside them, as the sentences say") {
    const auto zh = [](Ratio now, Ratio before) { return std::get<Label>(points(now, before).value).zh; };
    // 92.245% and 96.289%: 92.2% and 96.3% on paper, 4.044 between them.
    CHECK(zh({92'245, 100'000}, {96'289, 100'000}) == "-4.1百分点");
    CHECK(rate_change({92'245, 100'000}, {96'289, 100'000}, "上月") == "比上月降低4.1个百分点");
    CHECK(zh({2, 3}, {1, 3}) == "+33.4百分点");
    CHECK(zh({-1, 16}, {1, 16}) == "-12.6百分点"); // -6.25% is printed as -6.3%, 6.25% as 6.3%
    CHECK(zh({1'001, 10'000}, {1'002, 10'000}) == "0.0百分点");
    CHECK(std::holds_alternative<Decimal>(points({1, 0}, {1, 2}).value));
}

TEST_CASE("windows beside each other: equals are named together, the worst with its late cases") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    CaseRow other = completed(a_case(day(8, 1)), day(8, 3));
    other.window = WindowId("xz-rs");
    monthly.add(other);
    monthly.add(late(3));
    std::string text = plain(monthly);
    CHECK(says(text, "2个窗口收件均为1件。"));
    CHECK(says(text, "按时办结率最高的是人社窗口（100.0%），最低的是民政窗口（0.0%，超时1件）。"));
    monthly.add(late(2));
    monthly.add(late(1));
    text = plain(monthly);
    CHECK(says(text, "收件居前的是民政窗口（3件）、人社窗口（1件）。"));
    const auto rows = advised(monthly.facts());
    CHECK(std::ranges::count(rows, "concentrated") == 1);
    CHECK(says(text, "超时件集中在民政窗口（3件），应列为督查重点。依据：二（五）。"));
}

TEST_CASE("late cases that a village sent are told of the village, and listed under window and village") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    for (const int days : {1, 2, 3}) {
        CaseRow row = at_station(late(days), "pengzhuang");
        row.window = late(days).window;
        monthly.add(row);
    }
    CaseRow other = late(2);
    other.window = WindowId("xz-rs");
    monthly.add(other);
    CaseRow early = a_case(day(8, 1));
    early.due = day(8, 7);
    monthly.add(completed(early, day(8, 3)));
    const MonthlyFacts facts = monthly.facts();
    const std::string text = plain(monthly);
    CHECK(says(text, "超时件集中在彭庄村（3件），应列为督查重点。"));
    CHECK(std::ranges::count(facts.late, "民政窗口/彭庄村", &NamedCase::where) == 3);
    CHECK(says(text, "其中按时办结1件（提前办结1件）、超时办结4件"));
}

TEST_CASE("an attachment has the title that the text names, and numbers of its own") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    monthly.add(late(2));
    const auto headings = [](const OfficialAttachment& attachment) {
        std::vector<std::string> out;
        for (const auto& section : attachment.sections)
            for (const auto& block : section.blocks)
                if (const auto* line = std::get_if<Paragraph>(&block);
                    line && (line->look == TextLook::title || line->look == TextLook::heading))
                    out.push_back(line->runs.front().text);
        return out;
    };
    auto attachments = monthly_text(monthly.facts(), small_setup(), "", "").attachments;
    REQUIRE(attachments.size() == 2);
    CHECK(attachments[1].title == "超时办结件清单");
    CHECK(headings(attachments[1]) == std::vector<std::string>{"超时办结件清单"});
    CaseRow open = a_case(day(8, 1));
    open.due = day(8, 17);
    monthly.add(open);
    attachments = monthly_text(monthly.facts(), small_setup(), "", "").attachments;
    CHECK(attachments[1].title == "超时办结件和超期在办件清单");
    CHECK(headings(attachments[1]) ==
          std::vector<std::string>{"超时办结件和超期在办件清单", "一、超时办结件", "二、超期在办件"});
    int number = 3;
    for (const auto& heading : headings(attachments[0]))
        if (heading.find("、") != std::string::npos && !heading.starts_with("一、") &&
            !heading.starts_with("二、"))
            CHECK(heading.starts_with(chinese_ordinal(static_cast<std::size_t>(number++)) + "、"));
}

TEST_CASE("stations that help equally are named together") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    monthly.add(at_station(a_case(day(8, 2)), "pengzhuang"));
    monthly.add(at_station(a_case(day(8, 2)), "gaozhuang"));
    const std::string text = plain(monthly);
    CHECK(
        says(text, "所辖便民服务站3个，本月有收件的2个，没有收件的1个。有代办件的是彭庄村、高庄村，各1件。"));
    CHECK(says(text, "收件中委托代办2件，占100.0%。"));
}

TEST_CASE("a month that still runs is told as such") {
    Fixture fixture;
    fixture.request.today = day(8, 20);
    Monthly monthly = fixture.monthly();
    CaseRow row = a_case(day(8, 1));
    row.due = day(8, 17);
    monthly.add(row);
    const std::string text = plain(monthly);
    CHECK(says(text, "2018年8月1日至2018年8月20日，本月尚未结束"));
    CHECK(says(text, "至2018年8月20日在办1件，均已超期。"));
    CHECK(says(text, "至2018年8月20日尚未办结，超期"));
}

TEST_CASE("ratings, complaints and doubts lead to their suggestions") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    CaseRow row = completed(a_case(day(8, 2)), day(8, 6));
    row.rating = Rating::dissatisfied;
    monthly.add(row);
    CaseRow complaint;
    complaint.type = CaseType::complaint;
    complaint.received = day(8, 9);
    complaint.subject = "xuzhuang";
    monthly.add_matter(complaint, {});
    monthly.set_doubts({{.code = "late", .open = true}, {.code = "date"}});
    const std::string text = plain(monthly);
    CHECK(says(text, "办结件中1件作了评价，满意率0.0%；不满意和非常不满意1件。登记投诉1件。"));
    CHECK(says(text, "群众意见。不满意和非常不满意评价1件，投诉1件。"));
    CHECK(says(text, "导入台账留有疑点2条，其中1条待处理，未入账。"));
    CHECK(advised(monthly.facts()) ==
          std::vector<std::string>{"dissatisfied", "complaints", "idle", "no-agency", "doubts"});
}

TEST_CASE("the on-time rate that falls and figures that do not balance are said") {
    const Fixture fixture;
    Monthly monthly = fixture.monthly();
    monthly.add(late(2));
    CaseRow before = completed(a_case(day(7, 2)), day(7, 3));
    monthly.add_previous(before);
    CHECK(says(plain(monthly), "按时办结率0.0%，比上月降低100.0个百分点。"));
    CHECK(std::ranges::count(advised(monthly.facts()), "fall") == 1);
    monthly.add(completed(a_case(day(8, 20)), day(7, 1))); // ended before it was received
    const auto rows = advised(monthly.facts());
    CHECK(rows.front() == "balance");
    CHECK(says(plain(monthly), "须核对台账后再引用。"));
}

TEST_CASE("every suggestion has a topic, a condition and a clause of the policy") {
    for (const auto& row : monthly_advice()) {
        CHECK_FALSE(row.topic.empty());
        CHECK_FALSE(row.condition.empty());
        CHECK(row.clause.starts_with("二("));
    }
}

TEST_CASE("issuer and addressee are given or the unit's own, for a district its organ") {
    Fixture fixture;
    const MonthlyFacts facts = fixture.monthly().facts();
    CHECK(monthly_text(facts, fixture.setup, "", "").issuer == "徐庄镇便民服务中心");
    CHECK(monthly_text(facts, fixture.setup, "", "").to.empty());
    const OfficialText text = monthly_text(facts, fixture.setup, "徐庄镇人民政府", "区政务服务中心");
    CHECK(text.issuer == "徐庄镇人民政府");
    CHECK(text.to == "区政务服务中心：");
    CHECK(text.title == "徐庄镇便民服务中心2018年8月份便民服务办件情况报告");
    fixture.request.unit = UnitId("370406");
    fixture.setup.units.front().aliases = {"山亭区政务服务管理办公室"};
    const OfficialText district = monthly_text(fixture.monthly().facts(), fixture.setup, "", "");
    CHECK(district.issuer == "山亭区政务服务管理办公室");
    CHECK(district.title == "山亭区2018年8月份便民服务办件情况报告");
}
