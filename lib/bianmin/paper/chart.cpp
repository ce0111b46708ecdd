/// Bars, stacked bars and lines, drawn by hand.
#include "bianmin/paper/chart.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/chart_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace bianmin {
namespace {

constexpr double width = 520, row_height = 22, bar_height = 14, thin_row = 15, thin_bar = 11,
                 line_height = 150;
constexpr double top_of_lines = 24, below_lines = 16;
constexpr double em = 6.4; // half the width of a Chinese character at 12 px, with air

/// Fills told apart without colour: dark, hatched, light, dotted, crossed, white.
constexpr std::array<std::string_view, 6> patterns{
    "",
    R"(<rect width="6" height="6" fill="#fff"/><path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="#1f4e79" stroke-width="1.2"/>)",
    "",
    R"(<rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="1.3" fill="#1f4e79"/>)",
    R"(<rect width="6" height="6" fill="#fff"/><path d="M0 3H6M3 0V6" stroke="#1f4e79" stroke-width="1"/>)",
    "",
};
constexpr std::array<std::string_view, 6> solid{"#1f4e79", "", "#bcd0e4", "", "", "#fff"};

class Drawing {
public:
    Drawing(const Chart& chart, bool english) : chart_(chart), english_(english) {
        for (const auto& bar : chart.bars)
            label_width_ = std::max(label_width_, em * std::min(display_width(label(bar)), 24) + 10);
        const bool stacked = chart.shape == Chart::Shape::stacked;
        for (const auto& bar : chart.bars) {
            double sum = 0;
            for (const double value : bar.values)
                sum = stacked ? sum + chart_length(value) : std::max(sum, chart_length(value));
            highest_ = std::max(highest_, sum);
            right_margin_ =
                std::max(right_margin_, 8 + em * display_width(stacked ? parts(bar) : largest(bar)));
        }
        if (chart.unit == "%") highest_ = 100;
        if (highest_ <= 0) highest_ = 1;
    }

    double height() const { return bottom_; }

    std::string draw() {
        if (chart_.shape == Chart::Shape::line)
            draw_lines();
        else
            draw_bars();
        draw_legend();
        const std::string title = escaped_markup(printable(pick(chart_.title, english_)));
        return fmt::format(
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" )"
            R"(font-family="{4}" font-size="12" role="img" aria-label="{2}"><title>{2}</title>{3}{5}</svg>)",
            fixed(width, 0), fixed(bottom_, 0), title, definitions(), fonts_of(TypeFace::song), body_);
    }

private:
    std::string largest(const Bar& bar) const {
        std::string widest;
        for (const double value : bar.values)
            if (auto shown = chart_value(value, chart_.unit); shown.size() > widest.size())
                widest = std::move(shown);
        return widest;
    }

    /// `12（8+4）`: the sum of a stack and what it is made of.
    std::string parts(const Bar& bar) const {
        double sum = 0;
        std::string list;
        for (const double value : bar.values) {
            sum += chart_length(value);
            list += (list.empty() ? "" : "+") + chart_value(value, chart_.unit);
        }
        const std::string shown = chart_value(sum, chart_.unit);
        return bar.values.size() < 2 ? shown
               : english_            ? shown + " (" + list + ")"
                                     : shown + "（" + list + "）";
    }

    std::string label(const Bar& bar) const { return printable(pick(bar.label, english_)); }

    std::string fill(std::size_t series) const {
        const std::size_t kind = series % patterns.size();
        return patterns[kind].empty() ? std::string(solid[kind])
                                      : fmt::format("url(#{}-{})", chart_.key, kind);
    }

    std::string definitions() const {
        std::string out;
        for (std::size_t s = 0; s < std::min(chart_.series.size(), patterns.size()); ++s)
            if (!patterns[s].empty())
                out += fmt::format(
                    R"(<pattern id="{}-{}" width="6" height="6" patternUnits="userSpaceOnUse">{}</pattern>)",
                    chart_.key, s, patterns[s]);
        return out.empty() ? "" : "<defs>" + out + "</defs>";
    }

    void text(double x, double y, std::string_view content, std::string_view anchor) {
        body_ += fmt::format(R"(<text x="{}" y="{}" text-anchor="{}">{}</text>)", fixed(x, 1), fixed(y, 1),
                             anchor, escaped_markup(content));
    }

    void rectangle(double x, double y, double w, double h, std::size_t series) {
        body_ += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}" stroke="#1f4e79"/>)",
                             fixed(x, 1), fixed(y, 1), fixed(w, 1), fixed(h, 1), fill(series));
    }

    void draw_bars() {
        double y = 4;
        for (const auto& bar : chart_.bars)
            y = chart_.shape == Chart::Shape::stacked ? draw_stack(bar, y) : draw_group(bar, y);
        body_ += fmt::format(R"(<path d="M{} 0V{}" stroke="#000"/>)", fixed(label_width_, 1), fixed(y, 1));
        bottom_ = y + 4;
    }

    double length(double value) const {
        return chart_length(value) * (width - label_width_ - right_margin_) / highest_;
    }

    void name_bar(const Bar& bar, double middle) {
        text(label_width_ - 6, middle + 4, truncated(label(bar), 24), "end");
    }

    /// One bar below the other, thin where there are several.
    double draw_group(const Bar& bar, double y) {
        const bool single = bar.values.size() == 1;
        const double row = single ? row_height : thin_row, height = single ? bar_height : thin_bar;
        const double rows = row * static_cast<double>(bar.values.size());
        name_bar(bar, y + (rows - row + height) / 2);
        for (std::size_t s = 0; s < bar.values.size(); ++s, y += row) {
            const double reach = length(bar.values[s]);
            if (reach > 0) rectangle(label_width_, y, reach, height, s);
            text(label_width_ + reach + 4, y + height / 2 + 4, chart_value(bar.values[s], chart_.unit),
                 "start");
        }
        return y + (single ? 0 : row_height - thin_row);
    }

    double draw_stack(const Bar& bar, double y) {
        name_bar(bar, y + bar_height / 2);
        double x = label_width_;
        for (std::size_t s = 0; s < bar.values.size(); ++s) {
            const double reach = length(bar.values[s]);
            if (reach > 0) rectangle(x, y, reach, bar_height, s);
            x += reach;
        }
        text(x + 4, y + bar_height / 2 + 4, parts(bar), "start");
        return y + row_height;
    }

    double x_of(std::size_t bar) const {
        const double left = 28, steps = std::max<double>(1, static_cast<double>(chart_.bars.size()) - 1);
        return left + (width - 2 * left) / steps * static_cast<double>(bar);
    }
    double y_of(double value) const {
        return top_of_lines + line_height * (1 - chart_length(value) / highest_);
    }

    /// Dashes and marks tell the lines apart without colour.
    void stroke(std::string_view points, std::size_t series) {
        body_ += fmt::format(R"(<polyline points="{}" fill="none" stroke="#1f4e79" stroke-width="1.5"{}/>)",
                             points,
                             series == 0 ? "" : fmt::format(R"( stroke-dasharray="{} 3")", 2 + 3 * series));
    }
    void mark(double x, double y, std::size_t series) {
        const std::string_view shape = series % 3 == 0   ? "M-3 -3H3V3H-3Z"
                                       : series % 3 == 1 ? "M0 -4L4 3H-4Z"
                                                         : "M0 -4L4 0L0 4L-4 0Z";
        body_ += fmt::format(R"s(<path transform="translate({} {})" d="{}" fill="{}" stroke="#1f4e79"/>)s",
                             fixed(x, 1), fixed(y, 1), shape, series % 2 == 0 ? "#1f4e79" : "#fff");
    }

    /// The highest point's number stands above, the others' below, so that two near each other can be read.
    bool highest_at(std::size_t bar, std::size_t series) const {
        const auto& values = chart_.bars[bar].values;
        for (std::size_t s = 0; s < values.size(); ++s)
            if (values[s] > values[series] || (values[s] == values[series] && s < series)) return false;
        return true;
    }

    void draw_line(std::size_t series) {
        std::string points;
        std::vector<std::size_t> known;
        const auto value = [&](std::size_t bar) { return chart_.bars[bar].values[series]; };
        for (std::size_t b = 0; b < chart_.bars.size(); ++b)
            if (series < chart_.bars[b].values.size() && !std::isnan(value(b))) known.push_back(b);
        for (const std::size_t b : known)
            points += fmt::format("{}{},{}", points.empty() ? "" : " ", fixed(x_of(b), 1),
                                  fixed(y_of(value(b)), 1));
        stroke(points, series);
        for (const std::size_t b : known) {
            mark(x_of(b), y_of(value(b)), series);
            text(x_of(b), y_of(value(b)) + (highest_at(b, series) ? -7 : 15),
                 chart_value(value(b), chart_.unit), "middle");
        }
    }

    void draw_lines() {
        const double foot = top_of_lines + line_height + below_lines;
        body_ += fmt::format(R"(<path d="M0 {}H{}" stroke="#000"/>)", fixed(foot, 1), fixed(width, 0));
        for (std::size_t s = 0; s < chart_.series.size(); ++s) draw_line(s);
        for (std::size_t b = 0; b < chart_.bars.size(); ++b)
            text(x_of(b), foot + 15, label(chart_.bars[b]), "middle");
        bottom_ = foot + 22;
    }

    void draw_legend() {
        if (chart_.series.size() < 2) return;
        const bool lines = chart_.shape == Chart::Shape::line;
        double x = lines ? 28 : label_width_;
        for (std::size_t s = 0; s < chart_.series.size(); ++s) {
            const std::string name = printable(pick(chart_.series[s], english_));
            const double sample = lines ? 28 : 12;
            if (lines) {
                stroke(fmt::format("{},{} {},{}", fixed(x, 1), fixed(bottom_ + 10, 1), fixed(x + sample, 1),
                                   fixed(bottom_ + 10, 1)),
                       s);
                mark(x + sample / 2, bottom_ + 10, s);
            } else {
                rectangle(x, bottom_ + 4, sample, 12, s);
            }
            text(x + sample + 4, bottom_ + 14, name, "start");
            x += sample + 16 + em * display_width(name);
        }
        bottom_ += 24;
    }

    const Chart& chart_;
    bool english_;
    double label_width_ = 0, right_margin_ = 40, highest_ = 0, bottom_ = 0;
    std::string body_;
};

} // namespace

std::string escaped_markup(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string svg(const Chart& chart, bool english) {
    return Drawing(chart, english).draw();
}

Picture chart_picture(const Chart& chart, bool english, double width_mm) {
    Drawing drawing(chart, english);
    Picture picture{.svg = drawing.draw(), .width = width_mm};
    picture.height = width_mm / width * drawing.height();
    return picture;
}

} // namespace bianmin
