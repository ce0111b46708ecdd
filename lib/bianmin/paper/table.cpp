/// Tables for a terminal: aligned by the width of Chinese, folded where too wide, without box characters that
/// some terminals draw double.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/grid.hpp"
#include "bianmin/paper/wrap.hpp"
#include "bianmin/paper/writers.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::string_view red = "\x1b[31m", bold = "\x1b[1m", plain = "\x1b[0m";

/// Appends cells to a line; spaces are written only when something follows them.
class Line {
public:
    void add(std::string_view text, int width, bool right, std::string_view style = {}) {
        const int missing = std::max(width - display_width(text), 0);
        if (right) pending_ += missing;
        if (!text.empty()) {
            line_.append(static_cast<std::size_t>(pending_), ' ');
            pending_ = 0;
            line_ += style;
            line_ += text;
            if (!style.empty()) line_ += plain;
        }
        if (!right || text.empty()) pending_ += right ? 0 : missing;
        pending_ += column_gap;
    }
    std::string end() const { return line_ + "\n"; }

private:
    std::string line_;
    int pending_ = 0;
};

class TableWriter {
public:
    explicit TableWriter(const WriteOptions& options) : options_(options) {}

    std::string write(const Document& document) {
        for (const auto& sheet : document.sheets) write_sheet(sheet);
        return std::move(out_);
    }

private:
    void write_sheet(const Sheet& sheet) {
        if (!out_.empty()) out_ += "\n";
        const std::string title = printable(pick(sheet.title, options_.english));
        if (!title.empty()) paragraph(title, options_.color ? bold : "");
        for (const auto& line : sheet.lines) paragraph(printable(pick(line, options_.english)));
        if (!title.empty() || !sheet.lines.empty()) out_ += "\n";
        const Grid grid = make_grid(sheet, options_.english);
        if (grid.rows.empty() && grid.totals.empty())
            out_ += options_.english ? "(none)\n" : "（无）\n";
        else if (better_transposed(grid, options_.columns))
            write_blocks(transposed(grid));
        else
            write_blocks(grid);
        if (!sheet.notes.empty()) out_ += "\n";
        for (const auto& note : sheet.notes) paragraph(printable(pick(note, options_.english)));
        if (!sheet.foot.empty()) write_foot(sheet.foot);
    }

    void write_foot(const std::vector<Label>& foot) {
        out_ += "\n";
        std::string line;
        for (const auto& place : foot) line += padded(printable(pick(place, options_.english)), 24);
        while (!line.empty() && line.back() == ' ') line.pop_back();
        out_ += line + "\n";
    }

    void paragraph(const std::string& text, std::string_view style = {}) {
        for (const auto& line : wrapped(text, options_.columns)) {
            out_ += style;
            out_ += line;
            if (!style.empty()) out_ += plain;
            out_ += '\n';
        }
    }

    void write_blocks(const Grid& grid) {
        bool first = true;
        for (const auto& block : fold(grid, options_.columns)) {
            if (!first) out_ += "\n";
            first = false;
            if (!block.part.empty()) paragraph(block.part);
            write_groups(grid, block);
            std::vector<Grid::Field> leaves;
            for (const auto& heading : grid.headings) leaves.push_back({heading.leaf, false});
            write_row(grid, block, leaves);
            write_rule(block);
            for (const auto& row : grid.rows) write_row(grid, block, row);
            if (grid.totals.empty()) continue;
            if (!grid.rows.empty()) write_rule(block);
            write_row(grid, block, grid.totals);
        }
    }

    /// `------- 本月收件 -------` over the columns of the group.
    void write_groups(const Grid& grid, const Block& block) {
        Line line;
        bool any = false;
        for (std::size_t i = 0; i < block.columns.size();) {
            const std::string& group = grid.headings[block.columns[i]].group;
            int width = block.widths[i];
            std::size_t end = i + 1;
            for (; !group.empty() && end < block.columns.size(); ++end) {
                if (grid.headings[block.columns[end]].group != group) break;
                width += column_gap + block.widths[end];
            }
            const int free = std::max(width - display_width(group), 0);
            std::string text = group;
            if (!group.empty() && free >= 4)
                text = std::string(static_cast<std::size_t>(free / 2 - 1), '-') + " " + group + " " +
                       std::string(static_cast<std::size_t>(free - free / 2 - 1), '-');
            line.add(text, width, false);
            any = any || !group.empty();
            i = end;
        }
        if (any) out_ += line.end();
    }

    void write_rule(const Block& block) {
        Line line;
        for (const int width : block.widths)
            line.add(std::string(static_cast<std::size_t>(width), '-'), width, false);
        out_ += line.end();
    }

    void write_row(const Grid& grid, const Block& block, const std::vector<Grid::Field>& row) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            cells.push_back(wrapped(row[block.columns[i]].text, block.widths[i]));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t y = 0; y < height; ++y) {
            Line line;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::size_t column = block.columns[i];
                const std::string_view style = options_.color && row[column].alarm ? red : std::string_view{};
                line.add(y < cells[i].size() ? cells[i][y] : "", block.widths[i], grid.headings[column].right,
                         style);
            }
            out_ += line.end();
        }
    }

    const WriteOptions& options_;
    std::string out_;
};

} // namespace

std::string write_table(const Document& document, const WriteOptions& options) {
    return TableWriter(options).write(document);
}

} // namespace bianmin
