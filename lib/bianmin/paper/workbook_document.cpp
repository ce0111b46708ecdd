/// Documents as workbooks: a worksheet for each sheet, charts behind the first.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/made_line.hpp"
#include "bianmin/paper/workbook_pages.hpp"
#include "bianmin/paper/workbook_sheet.hpp"
#include "bianmin/paper/writers.hpp"

#include <algorithm>
#include <cmath>

namespace bianmin {
namespace {

struct ChartPlace {
    BookRange data;
    const Chart* chart;
};

/// One table of figures; appended to `rows`.
BookRange add_figures(Workbook& book, const Chart& chart, bool english, std::vector<BookRow>& rows) {
    const bool share = chart.unit == "%";
    const auto plain = book.style({}), strong = book.style({.font = BookStyle::Font::hei, .bold = true});
    const auto number =
        book.style({.align = BookStyle::Align::right, .wrap = false, .number = share ? "0.0%" : "General"});
    if (!rows.empty()) rows.emplace_back();
    const std::size_t head = rows.size();
    BookRow names{.cells = {{.value = pick(chart.title, english), .style = strong}}};
    for (const auto& series : chart.series)
        names.cells.push_back({.value = pick(series, english), .style = strong});
    rows.push_back(std::move(names));
    for (const auto& bar : chart.bars) {
        BookRow row{.cells = {{.value = pick(bar.label, english), .style = plain}}};
        for (const double value : bar.values) {
            BookCell cell{.style = number};
            if (std::isfinite(value)) cell.value = share ? value / 100 : value;
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    return {head, 0, rows.size() - 1, chart.series.size()};
}

BookChart::Shape shape_of(Chart::Shape shape) {
    if (shape == Chart::Shape::line) return BookChart::Shape::line;
    return shape == Chart::Shape::stacked ? BookChart::Shape::stacked : BookChart::Shape::bars;
}

constexpr int usual_width = 560; // pixels

/// Bars need height; columns, which a legend makes of them, need width: many of them have a row to
/// themselves.
std::pair<int, int> size_of(const Chart& chart) {
    constexpr int usual_height = 300, both = 1136, few = 12, each = 17;
    const auto bars = static_cast<int>(chart.bars.size() * chart.series.size());
    if (chart.shape == Chart::Shape::line) return {usual_width, usual_height};
    if (chart.series.size() > 1) return {bars > few ? both : usual_width, usual_height};
    return {usual_width, std::max(usual_height, 90 + bars * each)};
}

} // namespace

void add_charts(Workbook& book, const std::vector<Chart>& charts, bool english) {
    BookSheet figures{.name = english ? "Chart data" : "图表数据", .widths = {44}, .upright = true};
    std::vector<BookRow> rows;
    std::vector<ChartPlace> places;
    for (const auto& chart : charts)
        if (!chart.bars.empty() && !chart.series.empty()) {
            places.push_back({add_figures(book, chart, english, rows), &chart});
            figures.widths.resize(std::max(figures.widths.size(), chart.series.size() + 1), 12);
        }
    if (places.empty()) return;
    set_rows(figures, std::move(rows));
    settle_pages(figures);

    constexpr std::size_t pixels_a_row = 20, columns_a_chart = 9;
    BookSheet drawn{.name = english ? "Charts" : "图表"};
    std::size_t row = 0, below = 0, slot = 0;
    for (const auto& [data, chart] : places) {
        const auto [width, height] = size_of(*chart);
        const bool alone = width > usual_width;
        if (slot % 2 == 0 || alone) row = below, slot = 0;
        below = std::max(below, row + static_cast<std::size_t>(height) / pixels_a_row + 1);
        drawn.charts.push_back({.shape = shape_of(chart->shape),
                                .title = pick(chart->title, english),
                                .data_sheet = figures.name,
                                .data = data,
                                .share = chart->unit == "%",
                                .row = row,
                                .column = slot * columns_a_chart,
                                .width = width,
                                .height = height});
        slot = alone ? 0 : (slot + 1) % 2;
    }
    BookSheet& kept = book.add_sheet(std::move(drawn));
    const std::size_t at = book.sheets.size() - 1;
    kept.repeated = {1, 0};
    const std::string data_name = book.add_sheet(std::move(figures)).name;
    for (auto& chart : book.sheets[at].charts) chart.data_sheet = data_name;
}

Workbook workbook_of(const Document& document, bool english, Moment made, const std::string& unit) {
    Workbook book{.made = made};
    if (!document.sheets.empty()) {
        const Sheet& first = document.sheets.front();
        book.title = pick(first.title, english);
        book.company = unit_of(first, english);
        for (const auto& line : first.lines)
            book.subject += (book.subject.empty() ? "" : " ") + pick(line, english);
    }
    if (!unit.empty() && !document.sheets.empty() && document.sheets.front().lines.empty())
        book.company = unit;
    for (std::size_t i = 0; i < document.sheets.size(); ++i) {
        book.made_line = made_line(document, i, unit, made, english);
        book.add_sheet(book_sheet(book, document.sheets[i], english));
    }
    add_charts(book, document.charts, english);
    if (book.sheets.empty()) book.add_sheet({.name = english ? "Empty" : "空表"});
    return book;
}

std::string write_xlsx(const Document& document, const WriteOptions& options) {
    return write_workbook(workbook_of(document, options.english, options.made, options.unit));
}

} // namespace bianmin
