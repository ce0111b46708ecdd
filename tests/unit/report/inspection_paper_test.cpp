/// The inspection sheet on paper: boxes, lines, what is known, who signs.
#include "bianmin/report/inspection_paper.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Checklist list_of() {
    Checklist list{
        .id = "six", .name = "六统一", .clause = "二(二)", .basis = "山政办发〔2018〕38号", .pass = 80};
    list.items = {
        {.id = "sign",
         .group = "名称",
         .text = "有标识",
         .clause = "二(二)",
         .weight = 3,
         .remedy_days = 10,
         .must = true},
        {.id = "area",
         .group = "场地",
         .text = "面积",
         .clause = "二(二)",
         .weight = 5,
         .answer = AnswerType::number,
         .unit = "平方米",
         .at_least = 300},
        {.id = "site",
         .group = "场地",
         .text = "地点",
         .weight = 2,
         .answer = AnswerType::choice,
         .choices = {"办公大楼", "临街"},
         .accepted = {"办公大楼"}},
        {.id = "rules", .group = "制度", .text = "制度", .weight = 1, .answer = AnswerType::file},
    };
    return list;
}

UnitAudit audit_of(const Unit& unit, const Checklist& list) {
    UnitAudit audit{&unit, {.list = &list}};
    for (const auto& item : list.items) audit.result.items.push_back({.item = &item});
    return audit;
}

bool says(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a blank sheet has boxes to tick, lines to fill in, and places to sign") {
    const Unit unit{.name = "徐庄镇便民服务中心"};
    const Checklist list = list_of();
    const Flow flow = inspection_flow(audit_of(unit, list), {});
    CHECK_FALSE(flow.page.landscape);
    const std::string html = write_flow_html(flow);
    CHECK(says(html, "徐庄镇便民服务中心“六统一”检查表"));
    CHECK(says(html, "山政办发〔2018〕38号 二(二)　　满分100分，80分及格"));
    CHECK(says(html, "□是　□否"));
    CHECK(says(html, "＿＿＿＿平方米（≥300）"));
    CHECK(says(html, "□办公大楼<br>□临街"));
    CHECK(says(html, "□有　□无"));
    CHECK(says(html, "※有标识"));
    CHECK(says(html, "带※的一项不合格，即不达标。"));
    CHECK(says(html, "名称（3分）"));
    CHECK(says(html, "场地（7分）"));
    CHECK(says(html, "检查人（签字）"));
    CHECK_FALSE(says(html, "■"));
    CHECK_FALSE(says(html, "台账所示"));
}

TEST_CASE("a filled sheet ticks what was answered and shows what the ledger says") {
    const Unit unit{.name = "徐庄镇便民服务中心"};
    const Checklist list = list_of();
    UnitAudit audit = audit_of(unit, list);
    audit.result.items[0].answer = ItemAnswer{.item = "sign", .value = "否", .note = "被遮挡"};
    audit.result.items[0].answered = make_date(2018, 8, 10);
    audit.result.items[1].evidence = Evidence{.zh = "380平方米"};
    audit.result.items[2].answer = ItemAnswer{.item = "site", .value = "临街"};
    audit.result.items[2].contradicted = true;
    const Flow flow = inspection_flow(audit, {});
    CHECK(flow.page.landscape);
    const std::string html = write_flow_html(flow);
    CHECK(says(html, "□是　■否"));
    CHECK(says(html, "2018-08-10 答：否（被遮挡）"));
    CHECK(says(html, "380平方米"));
    CHECK(says(html, "□办公大楼<br>■临街"));
    CHECK(says(html, "答复与台账不符"));
}

TEST_CASE("the head is repeated, and a group's name is never the last of a page") {
    const Unit unit{.name = "中心"};
    const Checklist list = list_of();
    const Flow flow = inspection_flow(audit_of(unit, list), {});
    int tables = 0;
    for (const auto& block : flow.sections.front().blocks)
        if (const auto* table = std::get_if<PaperTable>(&block); table && tables++ == 0) {
            CHECK(table->head_rows == 1);
            CHECK(table->rows[1].keep);
            CHECK_FALSE(table->rows[2].keep);
        }
    CHECK(tables == 2);
}
