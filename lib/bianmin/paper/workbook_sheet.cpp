/// Title, lines, heads, rows, totals, notes, signatures: a worksheet as an office prints it.
#include "bianmin/paper/workbook_sheet.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/sheet_rows.hpp"
#include "bianmin/paper/workbook_cells.hpp"
#include "bianmin/paper/workbook_pages.hpp"
#include "bianmin/paper/wrap.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bianmin {
namespace {

constexpr double line_height = 15;
constexpr double full_width = 150; // fills the same page in letters of their own size
using Font = BookStyle::Font;
using Align = BookStyle::Align;
/// How many lines a text takes in a column.
double lines_of(const std::string& text, double width) {
    if (static_cast<double>(text.size()) < width) return 1;
    double lines = 0;
    for (const auto line : split(text, '\n'))
        lines += std::max(1.0, std::ceil(display_width(line) * 1.05 / (width - 2)));
    return lines;
}

class SheetMaker {
public:
    SheetMaker(Workbook& book, const Sheet& sheet, bool english)
        : book_(book), sheet_(sheet), english_(english), cells_(book, english) {}

    BookSheet make() {
        out_.name = sheet_name(sheet_, english_);
        measure();
        add_top();
        add_heads();
        std::vector<BookRow> top = std::move(rows_);
        rows_.clear();
        const std::size_t first = top.size();
        const std::size_t body = SheetRows(sheet_).size();
        const bool none = body == 0 && sheet_.totals.empty();
        next_ = first + body;
        if (none) add_line(english_ ? "(none)" : "（无）", {.align = Align::center}, 20);
        if (!sheet_.totals.empty()) add_totals(first);
        if (!none) mark_faults(first, next_row() - 1);
        add_bottom();
        set_rows_of(std::move(top), body, std::move(rows_));
        out_.frozen_rows = first;
        out_.frozen_columns = sheet_.columns.size() > 8 ? 1 : 0;
        out_.filter = body >= 20 && out_.repeated.first == out_.repeated.second;
        out_.filter_end = first + body - 1;
        settle_pages(out_);
        return std::move(out_);
    }

private:
    std::string text(const Label& label) const { return pick(label, english_); }
    /// Parts of one width that fill a page: fitted to as many pages, each program breaks between them.
    void level_parts() {
        std::vector<double> parts(out_.breaks.size() + 1, 0);
        const auto part_of = [&](std::size_t c) {
            return static_cast<std::size_t>(std::ranges::upper_bound(out_.breaks, c) - out_.breaks.begin());
        };
        for (std::size_t c = 1; c < out_.widths.size(); ++c) parts[part_of(c)] += out_.widths[c];
        const double most = std::max(std::ranges::max(parts), full_width - out_.widths[0]);
        for (std::size_t c = 1; c < out_.widths.size(); ++c) out_.widths[c] *= most / parts[part_of(c)];
    }

    double width() const { return std::accumulate(out_.widths.begin(), out_.widths.end(), 0.0); }
    /// Where the second part begins, and each behind it.
    std::vector<std::size_t> later_parts() const {
        std::vector<std::size_t> out;
        for (std::size_t c = 2; c < sheet_.columns.size(); ++c)
            if (!sheet_.columns[c].part.zh.empty()) out.push_back(c);
        return out;
    }

    /// Parts that one page holds stand side by side. Titles stand over the first page's columns only, so that
    /// each page is whole.
    void measure() {
        const ColumnWidths columns = measure_columns(sheet_, english_);
        out_.widths = columns.natural;
        use_room(columns, out_.widths);
        if (width() > readable_width) out_.breaks = later_parts();
        if (out_.breaks.empty()) make_room(columns, out_.widths);
        across_ = out_.breaks.empty() ? sheet_.columns.size() : out_.breaks.front();
        double sum = 0;
        for (std::size_t c = begin(); c < across_; ++c) sum += out_.widths[c];
        constexpr double least = 60; // a title needs room
        if (across_ > 0 && sum < least) {
            for (std::size_t c = begin(); c < across_; ++c) out_.widths[c] *= std::min(least / sum, 2.5);
            sum = std::min(least, sum * 2.5);
        }
        if (!out_.breaks.empty()) level_parts();
        sum_ = std::max(sum, 1.0);
    }

    /// One row with one text over the columns; as high as its lines.
    void add_line(const std::string& line, BookStyle style, double height) {
        if (line.empty() || across_ == 0) return;
        style.wrap = true;
        double lines = 0;
        for (const auto part : split(line, '\n'))
            lines += std::max(1.0, std::ceil(display_width(part) * style.points / 10.5 / room()));
        BookRow row{.height = std::max(height, lines * line_height * style.points / 10.5 + 4)};
        row.cells.assign(across_, {.style = book_.style(style)});
        row.cells[begin()].value = line;
        const std::size_t at = next_row();
        if (across_ > begin() + 1) out_.merged.push_back({at, begin(), at, across_ - 1});
        rows_.push_back(std::move(row));
    }

    /// A column that is repeated on every page holds no line: each page would have a piece of it.
    std::size_t begin() const { return out_.breaks.empty() ? 0 : 1; }
    /// Letters of a line over all columns.
    double room() const { return sum_ * 0.95; }
    std::size_t next_row() const { return next_ + rows_.size(); }
    std::string in_one_line(const std::vector<Label>& labels, std::string_view between) const {
        std::string out;
        for (const auto& label : labels) out.append(out.empty() ? "" : between).append(text(label));
        return out;
    }

    void add_top() {
        add_line(text(sheet_.title),
                 {.font = Font::hei, .align = Align::center, .points = 16, .border = false}, 30);
        std::string said = book_.made_line;
        for (const auto& line : sheet_.lines) said.append(between_items).append(text(line));
        add_line(join(item_lines(said, room()), "\n"), {.align = Align::center, .border = false}, 20);
    }

    BookCell head(const std::string& words) const {
        constexpr std::uint32_t pale = 0xE7EDF4;
        BookCell cell{
            .style = book_.style({.font = Font::hei, .align = Align::center, .bold = true, .fill = pale})};
        if (!words.empty()) cell.value = words;
        return cell;
    }

    /// Names of parts where there are several, groups where there are any, labels.
    void add_heads() {
        const std::size_t top = next_row();
        if (!later_parts().empty()) add_spans([&](std::size_t c) { return part_at(c); }, 1);
        const bool groups = std::ranges::any_of(
            sheet_.columns, [](const Column& column) { return !column.group.zh.empty(); });
        if (groups) {
            const std::size_t upper = next_row();
            add_spans([&](std::size_t c) { return text(sheet_.columns[c].group); }, 0);
            for (std::size_t c = 0; c < sheet_.columns.size(); ++c) {
                if (!text(sheet_.columns[c].group).empty()) continue;
                rows_.back().cells[c] = head(text(sheet_.columns[c].label));
                out_.merged.push_back({upper, c, upper + 1, c});
            }
        }
        BookRow labels;
        double lines = 1;
        for (std::size_t c = 0; c < sheet_.columns.size(); ++c) {
            const std::string label = text(sheet_.columns[c].label);
            const bool above = groups && text(sheet_.columns[c].group).empty();
            labels.cells.push_back(head(above ? "" : label));
            lines = std::max(lines, std::ceil(display_width(label) * 1.1 / out_.widths[c]));
        }
        labels.height = std::max(22.0, lines * line_height + 4);
        rows_.push_back(std::move(labels));
        out_.repeated = {top, next_row() - 1};
    }

    std::string part_at(std::size_t column) const {
        if (column == 0) return "";
        std::string part;
        for (std::size_t c = 0; c <= column; ++c)
            if (!sheet_.columns[c].part.zh.empty()) part = text(sheet_.columns[c].part);
        return part;
    }

    template<class Words>
    void add_spans(Words words, std::size_t from) {
        BookRow row{.height = 22};
        for (std::size_t c = 0; c < from; ++c) row.cells.push_back(head(""));
        for (std::size_t c = from; c < sheet_.columns.size();) {
            const std::string name = words(c);
            std::size_t end = c + 1;
            while (!name.empty() && end < sheet_.columns.size() && words(end) == name) ++end;
            for (std::size_t i = c; i < end; ++i) row.cells.push_back(head(i == c ? name : ""));
            if (end - c > 1) out_.merged.push_back({next_row(), c, next_row(), end - 1});
            c = end;
        }
        rows_.push_back(std::move(row));
    }

    void add_totals(std::size_t first) {
        BookRow row{.height = 20};
        for (std::size_t c = 0; c < sheet_.columns.size(); ++c) {
            BookCell cell = cells_.cell(c < sheet_.totals.size() ? sheet_.totals[c] : Cell(),
                                        sheet_.columns[c].right, true);
            std::string formula = sum_formula(sheet_, c, first);
            if (formula.empty()) formula = rate_formula(sheet_, c, next_row());
            if (const auto* value = std::get_if<double>(&cell.value); value && !formula.empty())
                cell.value = BookFormula{formula, *value};
            row.cells.push_back(std::move(cell));
        }
        rows_.push_back(std::move(row));
    }

    void mark_faults(std::size_t first, std::size_t last) {
        const std::vector<bool> below = shortages(sheet_);
        for (std::size_t c = 0; c < sheet_.columns.size(); ++c) {
            if (sheet_.columns[c].faults) out_.red.push_back({first, c, last, c});
            if (below[c]) out_.below.push_back({first, c, last, c});
        }
    }

    void add_bottom() {
        for (const auto& note : sheet_.notes) add_line(text(note), {.points = 9, .border = false}, 16);
        if (!sheet_.foot.empty())
            add_line(in_one_line(sheet_.foot, "　　　　　　　　　　"), {.border = false}, 28);
        add_code();
    }

    /// 结账摘要 as a code, too, in a row of its own.
    void add_code() {
        auto code = code_of(sheet_, english_);
        if (!code) return;
        code->row = next_row();
        code->column = begin();
        constexpr double points_per_mm = 72 / 25.4, room = 4;
        rows_.push_back({.height = code->size * points_per_mm + room});
        out_.codes.push_back(std::move(*code));
    }

    void set_rows_of(std::vector<BookRow> top, std::size_t body, std::vector<BookRow> bottom) {
        out_.count = top.size() + body + bottom.size();
        double others = 0;
        for (const auto* part : {&top, &bottom})
            for (const auto& row : *part) others += row.height;
        const double height = airy_height(body, others, letters_of(out_));
        out_.row = [this_cells = cells_, &sheet = sheet_, widths = out_.widths, top = std::move(top), body,
                    bottom = std::move(bottom), height](std::size_t r) {
            if (r < top.size()) return top[r];
            if (r >= top.size() + body) return bottom[r - top.size() - body];
            return SheetRows(sheet).with(r - top.size(), [&](const std::vector<Cell>& from) {
                return body_row(this_cells, sheet, from, widths, height);
            });
        };
    }

    static BookRow body_row(const BookCells& cells, const Sheet& sheet, const std::vector<Cell>& from,
                            const std::vector<double>& widths, double height) {
        BookRow row;
        row.cells.reserve(sheet.columns.size());
        double lines = 1;
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            row.cells.push_back(
                cells.cell(c < from.size() ? from[c] : Cell(), sheet.columns[c].right, false));
            if (const auto* text = std::get_if<std::string>(&row.cells.back().value))
                lines = std::max(lines, lines_of(*text, widths[c]));
        }
        if (lines > 1) height = std::max(height, lines * line_height + 3); // no program does it always
        row.height = height;
        return row;
    }

    Workbook& book_;
    const Sheet& sheet_;
    bool english_;
    BookCells cells_;
    BookSheet out_;
    std::vector<BookRow> rows_;
    std::size_t next_ = 0, across_ = 0;
    double sum_ = 1;
};

} // namespace

BookSheet book_sheet(Workbook& book, const Sheet& sheet, bool english) {
    return SheetMaker(book, sheet, english).make();
}

} // namespace bianmin
