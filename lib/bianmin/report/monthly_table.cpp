/// The main table of the monthly report, and the order of its sheets.
#include "bianmin/paper/official.hpp"
#include "bianmin/report/adjustments.hpp"
#include "bianmin/report/closing.hpp"
#include "bianmin/report/monthly_sheets.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

constexpr std::size_t most_printed = 50; // of a list on paper; JSON has them all

/// 三、 and so on before the titles; the main table holds 一 and 二.
void number_titles(std::vector<Sheet>& sheets) {
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        sheets[i].title.zh = fmt::format("{}、{}", chinese_ordinal(i + 2), sheets[i].title.zh);
        sheets[i].title.en = fmt::format("{}. {}", i + 2, sheets[i].title.en);
    }
}

Label balance_note(const Tally& t) {
    return {
        fmt::format("上月结转 {} + 收件 {} = 办结 {} + 退办 {} + 撤回 {} + 期末在办 {}，差额 {}。", t.opening,
                    t.received, t.completed, t.rejected, t.withdrawn, t.closing, t.remainder()),
        fmt::format("Carried over {} + received {} = completed {} + rejected {} + withdrawn {} + open {}; "
                    "remainder {}.",
                    t.opening, t.received, t.completed, t.rejected, t.withdrawn, t.closing, t.remainder())};
}

/// Whoever lays the two reports side by side is told why they differ.
Label below_note(const ClosedBelow& one) {
    return {fmt::format("{}已于{}结账，收件{}件、办结{}件；本表含其结账后的补录，为{}件、{}件，差额列入该单位"
                        "下期的“上期调整”。",
                        one.unit, chinese(one.on), one.received_then, one.completed_then, one.received,
                        one.completed),
            fmt::format("{} closed the month on {} with {} received and {} completed; with what was recorded "
                        "later it is {} and {} here, adjusted in its next open month.",
                        one.unit, iso(one.on), one.received_then, one.completed_then, one.received,
                        one.completed)};
}

std::vector<Label> heading_lines(const MonthlyFacts& facts) {
    const auto& period = facts.period;
    const Date end = facts.period.as_of;
    const bool running = end < period.last;
    std::vector<Label> lines{
        {"填报单位：" + facts.unit_name, "Unit: " + facts.unit_name},
        {fmt::format("统计期间：{}至{}{}", chinese(period.first), chinese(end),
                     running ? "（本月未结束）" : ""),
         fmt::format("Period: {} to {}{}", iso(period.first), iso(end),
                     running ? " (month still running)" : "")},
        {"制表日期：" + chinese(facts.request.today), "Made on: " + iso(facts.request.today)},
    };
    return lines;
}

} // namespace

Sheet monthly_table(const MonthlyFacts& facts) {
    const int year = facts.request.month.year(), month = facts.request.month.month();
    Sheet sheet{.key = "rows"};
    sheet.title = {fmt::format("{}{}年{}月份办件情况月报表", facts.unit_name, year, month),
                   fmt::format("Monthly report of cases, {}, {}-{:02}", facts.unit_name, year, month)};
    sheet.lines = heading_lines(facts);
    sheet.columns.push_back({.key = "name", .label = row_of(facts.request.by).label});
    sheet.columns.insert(sheet.columns.end(), figure_columns().begin(), figure_columns().end());
    const auto line = [](const Label& name, const Tally& tally) {
        std::vector<Cell> cells{name};
        auto values = figures(tally);
        cells.insert(cells.end(), std::make_move_iterator(values.begin()),
                     std::make_move_iterator(values.end()));
        return cells;
    };
    for (const auto& row : facts.rows) sheet.rows.push_back(line(row.name, row.tally));
    sheet.totals = line({"合计", "Total"}, facts.total);
    sheet.notes.push_back(balance_note(facts.total));
    for (const auto& one : facts.below) sheet.notes.push_back(below_note(one));
    if (facts.closed)
        for (auto& note : closing_notes(*facts.closed)) sheet.notes.push_back(std::move(note));
    sheet.foot = {{"制表：", "Made by:"}, {"审核：", "Checked by:"}, {"负责人：", "Head of unit:"}};
    return sheet;
}

Document monthly_document(const MonthlyFacts& facts) {
    Document document;
    auto& sheets = document.sheets;
    sheets.push_back(monthly_table(facts));
    sheets.push_back(comparison_table(facts));
    if (facts.scope.kind != UnitKind::station) {
        sheets.push_back(ranking_table(facts, most_printed));
        sheets.push_back(idle_table(facts));
    }
    sheets.push_back(special_table(facts));
    sheets.push_back(late_table(facts, most_printed));
    sheets.push_back(overdue_table(facts, most_printed));
    if (!facts.adjustments.empty()) {
        sheets.push_back(adjusted_table(facts));
        sheets.push_back(adjustments_table(facts, most_printed));
    }
    sheets.push_back(doubts_table(facts));
    sheets.push_back(definitions_table());
    number_titles(sheets);
    document.charts = monthly_charts(facts);
    document.json = monthly_json(facts);
    return document;
}

} // namespace bianmin
