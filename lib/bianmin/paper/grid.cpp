/// Grids: texts of a sheet, and the same with rows and columns exchanged.
#include "bianmin/paper/grid.hpp"

#include "bianmin/paper/cell.hpp"

#include <algorithm>

namespace bianmin {
namespace {

std::vector<Grid::Field> fields(const std::vector<Cell>& cells, const std::vector<Column>& columns,
                                bool english) {
    std::vector<Grid::Field> out;
    out.reserve(columns.size());
    for (std::size_t c = 0; c < std::min(cells.size(), columns.size()); ++c)
        out.push_back({printable(show(cells[c], english)), alarming(cells[c], columns[c])});
    out.resize(columns.size());
    return out;
}

} // namespace

Grid make_grid(const Sheet& sheet, bool english) {
    Grid grid;
    for (const auto& column : sheet.columns)
        grid.headings.push_back({pick(column.group, english), pick(column.label, english),
                                 pick(column.part, english), column.right});
    for (const auto& row : sheet.rows) grid.rows.push_back(fields(row, sheet.columns, english));
    if (!sheet.totals.empty()) grid.totals = fields(sheet.totals, sheet.columns, english);
    return grid;
}

Grid transposed(const Grid& grid) {
    Grid out;
    out.headings.push_back({});
    auto lines = grid.rows;
    if (!grid.totals.empty()) lines.push_back(grid.totals);
    for (const auto& line : lines) out.headings.push_back({.leaf = line.front().text, .right = true});
    const auto title = [&](std::string text) {
        std::vector<Grid::Field> row(out.headings.size());
        row.front().text = std::move(text);
        out.rows.push_back(std::move(row));
    };
    std::string group;
    for (std::size_t c = 1; c < grid.headings.size(); ++c) {
        const auto& heading = grid.headings[c];
        if (!heading.part.empty()) title(heading.part);
        if (!heading.group.empty() && heading.group != group) title(heading.group);
        group = heading.group;
        title((group.empty() ? "" : "  ") + heading.leaf);
        for (std::size_t r = 0; r < lines.size(); ++r) out.rows.back()[r + 1] = lines[r][c];
    }
    return out;
}

} // namespace bianmin
