/// How wide columns of a worksheet are.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/sheet_rows.hpp"
#include "bianmin/paper/workbook_cells.hpp"
#include "bianmin/paper/wrap.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

constexpr std::size_t measured_rows = 5000; // of longer lists every 16th row is measured
constexpr double narrowest = 6, widest = 44;
constexpr int readable = 10; // letters of a text in lines

int widest_line(const Cell& cell, const std::string& shown) {
    const int commas = std::holds_alternative<Fen>(cell.value) ? 2 : 0;
    int most = 0;
    for (const auto line : split(shown, '\n')) most = std::max(most, display_width(line));
    return most + commas;
}

double padded(int letters) {
    return letters * 1.05 + 2;
}

double sum(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

ColumnWidths measure_columns(const Sheet& sheet, bool english) {
    const std::size_t count = sheet.columns.size();
    std::vector<int> most(count), least(count);
    for (std::size_t c = 0; c < count; ++c) {
        const int label = display_width(pick(sheet.columns[c].label, english));
        most[c] = std::min(label, sheet.columns[c].right ? 10 : 16);
        least[c] = std::max(6, (label + 1) / 2);
    }
    const auto look = [&](const std::vector<Cell>& row) {
        for (std::size_t c = 0; c < std::min(count, row.size()); ++c) {
            const std::string shown = show(row[c], english);
            most[c] = std::max(most[c], widest_line(row[c], shown));
            least[c] = std::max(least[c], longest_word(shown));
        }
    };
    const SheetRows rows(sheet);
    rows.each(look, rows.size() > measured_rows ? 16 : 1);
    ColumnWidths out;
    for (std::size_t c = 0; c < count; ++c) {
        const int indent = sheet.columns[c].right ? 0 : 1;
        if (c < sheet.totals.size())
            most[c] = std::max(most[c], widest_line(sheet.totals[c], show(sheet.totals[c], english)));
        out.whole.push_back(padded(most[c] + indent));
        out.natural.push_back(std::clamp(padded(most[c] + indent), narrowest, widest));
        if (!sheet.columns[c].right) least[c] = std::max(least[c], std::min(most[c], readable));
        out.least.push_back(std::min(padded(least[c] + indent), out.natural.back()));
    }
    return out;
}

void use_room(const ColumnWidths& columns, std::vector<double>& widths) {
    constexpr double roomy = 125;
    const double lacking = sum(columns.whole) - sum(widths), room = roomy - sum(widths);
    if (lacking <= 0 || room <= 0) return;
    for (std::size_t c = 0; c < widths.size(); ++c)
        widths[c] += std::max(0.0, columns.whole[c] - widths[c]) * std::min(1.0, room / lacking);
}

void make_room(const ColumnWidths& columns, std::vector<double>& widths) {
    const double all = sum(widths), least = sum(columns.least);
    if (all <= readable_width) return;
    const double share = std::clamp((readable_width - least) / (all - least + 1e-9), 0.0, 1.0);
    for (std::size_t c = 0; c < widths.size(); ++c)
        widths[c] = columns.least[c] + (widths[c] - columns.least[c]) * share;
}

} // namespace bianmin
