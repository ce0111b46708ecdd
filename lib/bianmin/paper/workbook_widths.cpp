/// How wide columns of a worksheet are.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/sheet_rows.hpp"
#include "bianmin/paper/workbook_cells.hpp"
#include "bianmin/paper/wrap.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::size_t measured_rows = 5000; // of longer lists every 16th row is measured
constexpr double narrowest = 6, widest = 44;

int widest_line(const Cell& cell, const std::string& shown) {
    const int commas = std::holds_alternative<Fen>(cell.value) ? 2 : 0;
    int most = 0;
    for (const auto line : split(shown, '\n')) most = std::max(most, display_width(line));
    return most + commas;
}

double padded(int letters) {
    return letters * 1.05 + 2;
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
        if (c < sheet.totals.size())
            most[c] = std::max(most[c], widest_line(sheet.totals[c], show(sheet.totals[c], english)));
        out.natural.push_back(std::clamp(padded(most[c]), narrowest, widest));
        out.least.push_back(std::min(padded(least[c]), out.natural.back()));
    }
    return out;
}

} // namespace bianmin
