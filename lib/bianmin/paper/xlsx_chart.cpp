/// Charts of the spreadsheet's own, readable in black and white: patterns, dashes, markers, numbers.
#include "bianmin/paper/xlsx.hpp"

#include <array>

namespace bianmin {
namespace {

constexpr lxw_color_t dark = 0x1F4E79, light = 0xBCD0E4;

/// The size of a text; no font is named, so that each program takes its Chinese one.
lxw_chart_font letters(double size, bool bold = false) {
    lxw_chart_font font{};
    font.size = size;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    return font;
}

/// Dark, hatched, light, dotted, crossed: told apart without colour.
void fill(lxw_chart_series* series, std::size_t number) {
    constexpr std::array<std::uint8_t, 5> kinds{0, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL, 0,
                                                LXW_CHART_PATTERN_PERCENT_20, LXW_CHART_PATTERN_SMALL_GRID};
    const std::uint8_t kind = kinds[number % kinds.size()];
    lxw_chart_line edge{};
    edge.color = dark;
    edge.width = 0.75F;
    chart_series_set_line(series, &edge);
    if (kind == 0) {
        lxw_chart_fill solid{};
        solid.color = number % kinds.size() == 0 ? dark : light;
        chart_series_set_fill(series, &solid);
        return;
    }
    lxw_chart_pattern pattern{};
    pattern.fg_color = dark;
    pattern.bg_color = 0xFFFFFF;
    pattern.type = kind;
    chart_series_set_pattern(series, &pattern);
}

void mark(lxw_chart_series* series, std::size_t number) {
    constexpr std::array<std::uint8_t, 4> dashes{LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                                                 LXW_CHART_LINE_DASH_ROUND_DOT,
                                                 LXW_CHART_LINE_DASH_LONG_DASH};
    constexpr std::array<std::uint8_t, 4> markers{LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE,
                                                  LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_DIAMOND};
    lxw_chart_line line{};
    line.color = dark;
    line.width = 1.75F;
    line.dash_type = dashes[number % dashes.size()];
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, markers[number % markers.size()]);
    chart_series_set_marker_size(series, 6);
}

void add_series(lxw_chart* drawn, const BookChart& chart, std::size_t number) {
    const auto column = static_cast<lxw_col_t>(chart.data.column + 1 + number);
    const auto head = static_cast<lxw_row_t>(chart.data.row),
               last = static_cast<lxw_row_t>(chart.data.last_row);
    const auto names = static_cast<lxw_col_t>(chart.data.column);
    const char* sheet = chart.data_sheet.c_str();
    lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
    chart_series_set_name_range(series, sheet, head, column);
    chart_series_set_categories(series, sheet, head + 1, names, last, names);
    chart_series_set_values(series, sheet, head + 1, column, last, column);
    if (chart.shape == BookChart::Shape::line)
        mark(series, number);
    else
        fill(series, number);
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, chart.share ? "0.0%" : "General");
    lxw_chart_font small = letters(9);
    chart_series_set_labels_font(series, &small);
    // Two lines run close to each other: one has its numbers above, the other below.
    if (chart.shape == BookChart::Shape::line)
        chart_series_set_labels_position(series, number % 2 == 0 ? LXW_CHART_LABEL_POSITION_ABOVE
                                                                 : LXW_CHART_LABEL_POSITION_BELOW);
    if (chart.shape != BookChart::Shape::stacked) return;
    lxw_chart_fill white{};
    white.color = 0xFFFFFF;
    chart_series_set_labels_fill(series, &white);
}

std::size_t series_of(const BookChart& chart) {
    return chart.data.last_column - chart.data.column;
}

/// With a legend, columns: beside bars, some programs list the series in the opposite order.
bool lies(const BookChart& chart) {
    return chart.shape != BookChart::Shape::line && series_of(chart) < 2;
}

std::uint8_t type_of(const BookChart& chart) {
    if (chart.shape == BookChart::Shape::line) return LXW_CHART_LINE;
    if (chart.shape == BookChart::Shape::stacked)
        return lies(chart) ? LXW_CHART_BAR_STACKED : LXW_CHART_COLUMN_STACKED;
    return lies(chart) ? LXW_CHART_BAR : LXW_CHART_COLUMN;
}

/// Bars from top to bottom, as the table reads; no lines behind what already has its number.
void set_axes(lxw_chart* drawn, const BookChart& chart) {
    lxw_chart_font small = letters(9);
    chart_axis_set_num_font(drawn->x_axis, &small);
    chart_axis_set_num_font(drawn->y_axis, &small);
    const bool lines = chart.shape == BookChart::Shape::line;
    lxw_chart_axis* values = lies(chart) ? drawn->x_axis : drawn->y_axis;
    chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
    chart_axis_set_min(values, 0);
    if (chart.share) {
        // Room for the number beside a whole bar, above a point at the top.
        chart_axis_set_max(values, lines ? 1.1 : 1.2);
        chart_axis_set_major_unit(values, 0.2);
        chart_axis_set_num_format(values, "0%");
    }
    if (lines) return;
    if (lies(chart)) chart_axis_set_reverse(drawn->y_axis);
    chart_axis_off(values);
    chart_set_series_gap(drawn, 60);
}

} // namespace

void draw_chart(lxw_workbook* book, lxw_worksheet* sheet, const BookChart& chart) {
    lxw_chart* drawn = workbook_add_chart(book, type_of(chart));
    const std::string title = cell_text(chart.title);
    lxw_chart_font big = letters(12, true), small = letters(9);
    chart_title_set_name(drawn, title.c_str());
    chart_title_set_name_font(drawn, &big);
    const std::size_t series = series_of(chart);
    for (std::size_t s = 0; s < series; ++s) add_series(drawn, chart, s);
    set_axes(drawn, chart);
    if (series < 2) {
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    } else {
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
        chart_legend_set_font(drawn, &small);
    }
    constexpr double usual_width = 480, usual_height = 288; // pixels
    lxw_chart_options options{};
    options.x_scale = chart.width / usual_width;
    options.y_scale = chart.height / usual_height;
    std::string description = title;
    options.description = description.data();
    worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(chart.row), static_cast<lxw_col_t>(chart.column),
                               drawn, &options);
}

} // namespace bianmin
