/// Tables on PDF pages: columns, spans, rows that break.
#include "bianmin/paper/pdf_strip.hpp"

#include <algorithm>
#include <numeric>
#include <span>

namespace bianmin {
namespace {

constexpr double border = 0.6;
constexpr double beside = 0.4, above = 0.22; // padding, in the page's text size

struct LaidCell {
    std::size_t row = 0, rows = 1;
    double x = 0, width = 0;
    PdfStrips lines;
    PaperCell::Upright upright = PaperCell::Upright::middle;
};

struct LaidTable {
    std::vector<double> heights; ///< of rows
    std::vector<LaidCell> cells;
    bool borders = true;
    double padding_x = 0, padding_y = 0;
};

std::size_t column_count(const PaperTable& table) {
    std::size_t count = table.widths.size();
    for (const auto& row : table.rows) {
        std::size_t columns = 0;
        for (const auto& cell : row.cells) columns += static_cast<std::size_t>(std::max(1, cell.columns));
        count = std::max(count, columns);
    }
    return std::max<std::size_t>(count, 1);
}

/// The left edges of the columns, and the right edge of the last.
std::vector<double> edges_of(const PaperTable& table, double width) {
    std::vector<double> shares = table.widths;
    const std::size_t count = column_count(table);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    shares.resize(count, shares.empty() ? 1.0 : sum / static_cast<double>(shares.size()));
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> edges{0};
    for (const double share : shares) edges.push_back(edges.back() + share / whole * width);
    return edges;
}

PdfStrips lines_of(const PaperCell& cell, const PdfType& type, double width, double tallest) {
    PdfStrips out;
    for (const auto& part : cell.parts) {
        if (const auto* paragraph = std::get_if<Paragraph>(&part)) {
            auto lines = type.lines(*paragraph, width);
            std::move(lines.begin(), lines.end(), std::back_inserter(out));
        } else if (const auto* picture = std::get_if<Picture>(&part)) {
            out.push_back(picture_strip(*picture, width, tallest));
        } else {
            out.push_back(code_strip(std::get<QrCode>(part), width));
        }
    }
    return out;
}

class TableLayout {
public:
    TableLayout(const PaperTable& table, const PdfType& type, double width, double tallest)
        : source_(table), type_(type), tallest_(tallest), edges_(edges_of(table, width)),
          taken_(edges_.size() - 1, 0) {
        laid_.borders = table.borders;
        laid_.padding_x = beside * type.page().points;
        laid_.padding_y = above * type.page().points;
        for (std::size_t row = 0; row < table.rows.size(); ++row) add_row(row);
        stretch_spanned_rows();
    }
    LaidTable take() { return std::move(laid_); }

private:
    void add_row(std::size_t row) {
        const double line = type_.page().points * style_of(TextLook::cell).leading;
        laid_.heights.push_back(
            std::max(source_.rows[row].height * points_per_mm, line + 2 * laid_.padding_y));
        std::size_t column = 0;
        for (const auto& cell : source_.rows[row].cells) {
            while (column < taken_.size() && taken_[column] > row) ++column;
            if (column >= taken_.size()) break;
            column = add_cell(cell, row, column);
        }
    }

    /// Returns the column behind it.
    std::size_t add_cell(const PaperCell& cell, std::size_t row, std::size_t column) {
        const auto columns = static_cast<std::size_t>(std::max(1, cell.columns));
        const std::size_t after = std::min(column + columns, taken_.size());
        const std::size_t rows =
            std::min(static_cast<std::size_t>(std::max(1, cell.rows)), source_.rows.size() - row);
        for (std::size_t i = column; i < after; ++i) taken_[i] = row + rows;
        LaidCell laid{.row = row,
                      .rows = rows,
                      .x = edges_[column],
                      .width = edges_[after] - edges_[column],
                      .lines = {},
                      .upright = cell.upright};
        laid.lines = lines_of(cell, type_, std::max(1.0, laid.width - 2 * laid_.padding_x), 0.8 * tallest_);
        if (rows == 1)
            laid_.heights[row] = std::max(laid_.heights[row], height_of(laid.lines) + 2 * laid_.padding_y);
        laid_.cells.push_back(std::move(laid));
        return after;
    }

    void stretch_spanned_rows() {
        for (const auto& cell : laid_.cells) {
            if (cell.rows == 1) continue;
            const auto first = laid_.heights.begin() + static_cast<std::ptrdiff_t>(cell.row);
            const auto end = first + static_cast<std::ptrdiff_t>(cell.rows);
            const double lacking =
                height_of(cell.lines) + 2 * laid_.padding_y - std::accumulate(first, end, 0.0);
            if (lacking > 0) *(end - 1) += lacking;
        }
    }

    const PaperTable& source_;
    const PdfType& type_;
    double tallest_;
    std::vector<double> edges_;
    std::vector<std::size_t> taken_; ///< column -> first row in which it is free again
    LaidTable laid_;
};

void draw_cell(cairo_t* cairo, const LaidCell& cell, const LaidTable& table, double x, double y,
               double height) {
    if (table.borders) {
        cairo_set_line_width(cairo, border);
        cairo_rectangle(cairo, x + cell.x, y, cell.width, height);
        cairo_stroke(cairo);
    }
    const double free = height - height_of(cell.lines) - 2 * table.padding_y;
    double top = y + table.padding_y;
    if (cell.upright == PaperCell::Upright::middle) top += free / 2;
    if (cell.upright == PaperCell::Upright::bottom) top += free;
    for (const auto& line : cell.lines) {
        if (line.draw) line.draw(cairo, x + cell.x + table.padding_x, top);
        top += line.height;
    }
}

double height_between(const LaidTable& table, std::size_t from, std::size_t to) {
    return std::accumulate(table.heights.begin() + static_cast<std::ptrdiff_t>(from),
                           table.heights.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
}

/// The cells that begin in the rows [from, to): they stand in the order of their rows.
std::span<const LaidCell> cells_of(const LaidTable& table, std::size_t from, std::size_t to) {
    const auto first = std::ranges::lower_bound(table.cells, from, {}, &LaidCell::row);
    const auto end = std::ranges::lower_bound(table.cells, to, {}, &LaidCell::row);
    return {first, end};
}

/// The rows [from, to) as one strip.
PdfStrip bundle(const std::shared_ptr<const LaidTable>& table, std::size_t from, std::size_t to) {
    return {.height = height_between(*table, from, to),
            .draw = [table, from, to](cairo_t* cairo, double x, double y) {
                for (const auto& cell : cells_of(*table, from, to))
                    draw_cell(cairo, cell, *table, x, y + height_between(*table, from, cell.row),
                              height_between(*table, cell.row, cell.row + cell.rows));
            }};
}

/// A row taller than a page, as several rows: each cell gives as many lines as there is room for.
void split_row(const LaidTable& table, std::size_t row, double tallest, PdfStrips& out) {
    const std::span<const LaidCell> cells = cells_of(table, row, row + 1);
    std::vector<std::size_t> next(cells.size(), 0);
    for (bool more = true; more;) {
        auto piece = std::make_shared<LaidTable>(
            LaidTable{.borders = table.borders, .padding_x = table.padding_x, .padding_y = table.padding_y});
        more = false;
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            LaidCell part = cells[i];
            part.row = 0;
            part.upright = PaperCell::Upright::top;
            part.lines.clear();
            double used = 2 * table.padding_y;
            for (; next[i] < cells[i].lines.size(); ++next[i]) {
                const PdfStrip& line = cells[i].lines[next[i]];
                if (used + line.height > tallest && !part.lines.empty()) break;
                used += line.height;
                part.lines.push_back(line);
            }
            more = more || next[i] < cells[i].lines.size();
            height = std::max(height, used);
            piece->cells.push_back(std::move(part));
        }
        piece->heights = {height};
        out.push_back(bundle(piece, 0, 1));
    }
}

/// The row behind the last that belongs to `from` by a span.
std::size_t bundle_end(const LaidTable& table, std::size_t from) {
    std::size_t end = from + 1;
    for (std::size_t row = from; row < end; ++row)
        for (const auto& cell : cells_of(table, row, row + 1)) end = std::max(end, cell.row + cell.rows);
    return end;
}

} // namespace

PdfStrips table_strips(const PaperTable& table, const PdfType& type, double width, double tallest) {
    const auto laid = std::make_shared<const LaidTable>(TableLayout(table, type, width, tallest).take());
    const auto head_rows =
        std::min(static_cast<std::size_t>(std::max(0, table.head_rows)), table.rows.size());
    PdfStrips out;
    auto head = std::make_shared<PdfStrips>();
    if (head_rows > 0) head->push_back(bundle(laid, 0, head_rows));
    auto again = std::make_shared<PdfStrips>();
    if (!head->empty() && !table.continued.empty())
        *again = type.lines({.look = TextLook::cell_right, .runs = {{.text = table.continued}}}, width);
    again->insert(again->end(), head->begin(), head->end());
    const double room = tallest - height_of(*again);
    for (auto& strip : *head) {
        out.push_back(strip);
        out.back().keep = true;
    }
    for (std::size_t row = head_rows; row < laid->heights.size();) {
        const std::size_t end = bundle_end(*laid, row), before = out.size();
        if (end == row + 1 && laid->heights[row] > room)
            split_row(*laid, row, room, out);
        else
            out.push_back(bundle(laid, row, end));
        if (!out.empty() && table.rows[end - 1].keep) out.back().keep = true;
        if (!head->empty())
            for (std::size_t i = before; i < out.size(); ++i) out[i].head = again;
        row = end;
    }
    return out;
}

} // namespace bianmin
