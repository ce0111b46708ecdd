/// A table of items by group, and the foot.
#include "bianmin/report/inspection_paper.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::string_view blank = "＿＿＿＿";

Paragraph line(TextLook look, std::string text, bool bold = false) {
    return {.look = look, .runs = {{.text = std::move(text), .bold = bold}}};
}

PaperCell cell(TextLook look, std::string text, bool bold = false) {
    return {.parts = {line(look, std::move(text), bold)}};
}

std::string box(bool ticked, std::string_view words) {
    return (ticked ? "■" : "□") + std::string(words);
}

/// `（≥300）`: what a number is held against.
std::string bounds(const ChecklistItem& item) {
    std::string out;
    if (item.at_least) out += fmt::format("≥{}", *item.at_least);
    if (item.at_most) out += fmt::format("{}≤{}", out.empty() ? "" : "，", *item.at_most);
    return out.empty() ? out : "（" + out + "）";
}

/// Where the answer goes, and what was answered last.
std::string answer_places(const ItemResult& one) {
    const ChecklistItem& item = *one.item;
    // What the program computes is ticked as computed.
    const bool computed = item.method == Method::computed && one.computed;
    const bool answered = one.answer.has_value() || computed;
    const bool yes = computed ? *one.computed : one.answer && accepted(item, *one.answer);
    const std::string value = one.answer ? one.answer->value
                              : computed && one.evidence && one.evidence->value
                                  ? fmt::format("{:g}", *one.evidence->value)
                                  : std::string();
    switch (item.answer) {
    case AnswerType::yes_no: return box(yes, "是") + "　" + box(answered && !yes, "否");
    case AnswerType::number: return (value.empty() ? std::string(blank) : value) + item.unit + bounds(item);
    case AnswerType::choice: {
        std::string out;
        for (const auto& choice : item.choices)
            out += (out.empty() ? "" : "\u2028") + box(answered && choice == value, choice);
        return out;
    }
    case AnswerType::file:
        return box(yes, "有") + "　" + box(answered && !yes, "无") + "\u2028文件：" +
               (value.empty() ? std::string(blank) : value);
    }
    return {};
}

/// `2018-08-10 答：是（照片）；台账 12件`: what stands in the ledger about it.
std::string known(const ItemResult& one) {
    std::string out = one.evidence ? one.evidence->zh : std::string();
    if (one.answer) {
        out += (out.empty() ? "" : "\u2028") + iso(one.answered) + (one.own ? " 自查：" : " 答：") +
               one.answer->value;
        if (!one.answer->note.empty()) out += "（" + one.answer->note + "）";
    }
    if (one.contradicted) out += "\u2028答复与台账不符";
    return out;
}

struct SheetColumn {
    std::string_view head;
    double share;
};

class InspectionTable {
public:
    InspectionTable(const AuditResult& result, bool filled) : result_(result), filled_(filled) {}

    PaperTable make() {
        columns_ = {{"编号", 24}, {"要求", 44}, {"条款", 17}, {"方法", 15}, {"要看什么", 34}};
        if (filled_) columns_.push_back({"台账所示、上次答复", 54});
        for (const SheetColumn& one :
             {SheetColumn{"分值", 12}, SheetColumn{"检查结果", 36}, SheetColumn{"整改\u2028（工作日）", 20}})
            columns_.push_back(one);
        PaperTable table{.head_rows = 1};
        PaperRow head;
        for (const auto& column : columns_) {
            table.widths.push_back(column.share);
            head.cells.push_back(cell(TextLook::head, std::string(column.head), true));
        }
        table.rows.push_back(std::move(head));
        std::string group;
        for (const auto& one : result_.items) {
            if (one.item->group != group) table.rows.push_back(group_row(group = one.item->group));
            table.rows.push_back(item_row(one));
        }
        return table;
    }

private:
    PaperRow group_row(const std::string& group) const {
        int weight = 0;
        for (const auto& one : result_.items)
            if (one.item->group == group) weight += one.item->weight;
        PaperCell name = cell(TextLook::cell, fmt::format("{}（{}分）", group, weight), true);
        name.columns = static_cast<int>(columns_.size());
        return {.cells = {std::move(name)}, .keep = true};
    }

    PaperRow item_row(const ItemResult& one) {
        const ChecklistItem& item = *one.item;
        PaperCell number = cell(TextLook::cell_center, std::to_string(++number_));
        number.parts.emplace_back(line(TextLook::note_center, item.id));
        PaperRow row{.cells = {std::move(number), cell(TextLook::cell, (item.must ? "※" : "") + item.text),
                               cell(TextLook::cell_center, item.clause),
                               cell(TextLook::cell_center, std::string(chinese(item.method))),
                               cell(TextLook::cell, item.evidence)}};
        if (filled_) row.cells.push_back(cell(TextLook::cell, known(one)));
        row.cells.push_back(cell(TextLook::cell_center, std::to_string(item.weight)));
        row.cells.push_back(cell(item.answer == AnswerType::choice || item.answer == AnswerType::file
                                     ? TextLook::cell
                                     : TextLook::cell_center,
                                 answer_places(one)));
        row.cells.push_back(
            cell(TextLook::cell_center, item.remedy_days > 0 ? std::to_string(item.remedy_days) : "—"));
        return row;
    }

    const AuditResult& result_;
    bool filled_;
    std::vector<SheetColumn> columns_;
    int number_ = 0;
};

/// What fails, with the days to put it right.
PaperCell shortcomings(const AuditResult& result) {
    PaperCell place{.columns = 5};
    for (const auto& one : result.items) {
        if (one.verdict != ItemVerdict::failed) continue;
        const std::string days =
            one.item->remedy_days > 0 ? fmt::format("（{}个工作日内整改）", one.item->remedy_days) : "";
        place.parts.emplace_back(line(TextLook::cell, "● " + one.item->text + days));
    }
    return place;
}

/// The answer given last, of others where others looked.
const ItemResult* last_answer(const AuditResult& result) {
    const ItemResult* last = nullptr;
    for (const auto& one : result.items)
        if (one.answer &&
            (!last || (last->own && !one.own) || (last->own == one.own && one.answered > last->answered)))
            last = &one;
    return last;
}

/// Findings in words, and who signs.
PaperTable foot(const AuditResult& result, const Setup& setup) {
    PaperTable table{.widths = {4, 4, 6, 4, 3, 5}};
    PaperCell place = shortcomings(result);
    const ItemResult* last = last_answer(result);
    const Staff* inspector = last ? setup.person(StaffId(last->inspector)) : nullptr;
    const std::string name = inspector ? inspector->name : last ? last->inspector : std::string();
    table.rows.push_back(
        {.cells = {cell(TextLook::head, "存在问题及整改要求"), place}, .height = 24, .keep = true});
    table.rows.push_back(
        {.cells = {cell(TextLook::head, "检查人（签字）"),
                   cell(TextLook::cell, name),
                   cell(TextLook::head, "被检查单位负责人（签字）"),
                   {},
                   cell(TextLook::head, "检查日期"),
                   cell(TextLook::cell_right, last ? chinese(last->answered) : "年　　月　　日")},
         .height = 13});
    return table;
}

std::string basis_line(const Checklist& list) {
    return "依据：" + list.basis + (list.clause.empty() ? "" : " " + list.clause) +
           fmt::format("　　满分100分，{}分及格", list.pass);
}

} // namespace

Flow inspection_flow(const UnitAudit& audit, Moment made, const Setup& setup) {
    const Checklist& list = *audit.result.list;
    const auto& items = audit.result.items;
    const bool filled =
        std::ranges::any_of(items, [](const ItemResult& one) { return one.answer || one.evidence; });
    Flow flow{.title = audit.unit->name + "“" + list.name + "”检查表", .made = made};
    flow.page = {.points = 10, .side = 14, .top = 16, .bottom = 16, .landscape = filled};
    auto& blocks = flow.sections.emplace_back().blocks;
    blocks.emplace_back(line(TextLook::title, flow.title));
    Paragraph basis = line(TextLook::note_center, basis_line(list));
    basis.keep = true;
    blocks.emplace_back(std::move(basis));
    blocks.emplace_back(InspectionTable(audit.result, filled).make());
    std::string note =
        "填写说明：在□内打“√”，数值和文件填在横线上；不合格的，整改期限自检查记录之日起按工作日计算。";
    if (std::ranges::any_of(items, [](const ItemResult& one) { return one.item->must; }))
        note += "带※的一项不合格，即不达标。";
    blocks.emplace_back(line(TextLook::note, std::move(note)));
    blocks.emplace_back(foot(audit.result, setup));
    return flow;
}

} // namespace bianmin
