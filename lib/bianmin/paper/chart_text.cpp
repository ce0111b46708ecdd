/// Bars and sparklines of characters.
#include "bianmin/paper/chart_text.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/chart_value.hpp"
#include "bianmin/paper/wrap.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace bianmin {
namespace {

constexpr int usual_columns = 80, widest_name = 24, longest_bar = 40;
constexpr std::array<std::string_view, 4> fills{"▇", "▒", "░", "▄"}, ascii_fills{"#", "=", "-", "+"};
constexpr std::array<std::string_view, 8> heights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
    ascii_heights{"1", "2", "3", "4", "5", "6", "7", "8"};

class ChartText {
public:
    ChartText(const Chart& chart, const ChartTextOptions& options)
        : chart_(chart), options_(options), columns_(options.columns > 0 ? options.columns : usual_columns) {}

    std::string write() {
        paragraph(text(chart_.title));
        if (chart_.bars.empty())
            out_ += options_.english ? "(none)\n" : "（无）\n";
        else if (chart_.shape == Chart::Shape::line)
            write_lines();
        else
            write_bars();
        return std::move(out_);
    }

private:
    std::string text(const Label& label) const { return printable(pick(label, options_.english)); }
    void paragraph(const std::string& words) {
        for (const auto& line : wrapped(words, columns_)) out_ += line + "\n";
    }
    std::string_view fill(std::size_t series) const {
        return (options_.ascii ? ascii_fills : fills)[series % fills.size()];
    }

    std::string shown(const Bar& bar) const {
        if (chart_.shape != Chart::Shape::stacked) return {};
        double sum = 0;
        std::string parts;
        for (const double value : bar.values) {
            sum += chart_length(value);
            parts += (parts.empty() ? "" : "+") + chart_value(value, chart_.unit);
        }
        return chart_value(sum, chart_.unit) + (bar.values.size() > 1 ? " = " + parts : "");
    }

    /// Room for names, bars and numbers.
    void measure() {
        for (const auto& bar : chart_.bars) {
            names_ = std::max(names_, display_width(text(bar.label)));
            double whole = 0;
            for (const double value : bar.values) {
                whole = chart_.shape == Chart::Shape::stacked ? whole + chart_length(value)
                                                              : std::max(whole, chart_length(value));
                numbers_ = std::max(numbers_, display_width(chart_value(value, chart_.unit)));
            }
            numbers_ = std::max(numbers_, display_width(shown(bar)));
            highest_ = std::max(highest_, whole);
        }
        if (chart_.unit == "%") highest_ = std::max(highest_, 100.0);
        names_ = std::min({names_, widest_name, columns_ / 3});
        // Some terminals draw block characters two columns wide.
        const int room = columns_ - names_ - numbers_ - 2;
        room_ = std::clamp(options_.ascii ? room : room / 2, 0, longest_bar);
    }

    std::string reach(double value, std::size_t series) const {
        if (highest_ <= 0 || room_ == 0) return {};
        const auto cells = static_cast<int>(std::lround(chart_length(value) / highest_ * room_));
        std::string bar;
        for (int i = 0; i < (chart_length(value) > 0 ? std::max(cells, 1) : 0); ++i) bar += fill(series);
        return bar;
    }

    void line(const std::string& name, const std::string& bar, const std::string& figure) {
        std::string line =
            padded(truncated(name, names_), names_) + " " + bar + (bar.empty() ? "" : " ") + figure;
        out_ += truncated(line, columns_) + "\n";
    }

    void write_bars() {
        measure();
        for (const auto& bar : chart_.bars) {
            if (chart_.shape == Chart::Shape::stacked) {
                write_stack(bar);
                continue;
            }
            for (std::size_t s = 0; s < bar.values.size(); ++s)
                line(s == 0 ? text(bar.label) : "", reach(bar.values[s], s),
                     chart_value(bar.values[s], chart_.unit));
        }
        write_legend();
    }

    /// Cells are shared out by where each part ends, so that the whole is as long as its sum.
    void write_stack(const Bar& bar) {
        std::string cells;
        double sum = 0;
        long filled = 0;
        for (std::size_t s = 0; s < bar.values.size() && highest_ > 0; ++s) {
            sum += chart_length(bar.values[s]);
            for (const long end = std::lround(sum / highest_ * room_); filled < end; ++filled)
                cells += fill(s);
        }
        line(text(bar.label), cells, shown(bar));
    }

    void write_legend() {
        if (chart_.series.size() < 2) return;
        std::string legend;
        for (std::size_t s = 0; s < chart_.series.size(); ++s)
            legend += (legend.empty() ? "" : "  ") + std::string(fill(s)) + " " + text(chart_.series[s]);
        paragraph(legend);
    }

    /// The last points where not all have room; first, last, lowest and highest stand beside in numbers.
    void write_lines() {
        for (const auto& series : chart_.series) names_ = std::max(names_, display_width(text(series)));
        names_ = std::min({names_, widest_name, columns_ / 3});
        const auto room =
            static_cast<std::size_t>(std::max(1, (columns_ - names_ - 2) / (options_.ascii ? 2 : 4)));
        const std::size_t from = chart_.bars.size() > room ? chart_.bars.size() - room : 0;
        for (std::size_t s = 0; s < chart_.series.size(); ++s) write_line(s, from);
        const auto& bars = chart_.bars;
        paragraph(bars.size() - from < 2 ? text(bars.back().label)
                                         : text(bars[from].label) + " … " + text(bars.back().label));
    }

    void write_line(std::size_t series, std::size_t from) {
        double lowest = std::numeric_limits<double>::infinity(), highest = -lowest, first = NAN, last = NAN;
        for (std::size_t b = from; b < chart_.bars.size(); ++b) {
            const double value = value_of(b, series);
            if (!std::isfinite(value)) continue;
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
            if (std::isnan(first)) first = value;
            last = value;
        }
        std::string spark;
        for (std::size_t b = from; b < chart_.bars.size(); ++b) {
            const double value = value_of(b, series);
            spark += !std::isfinite(value) ? std::string_view(" ") : height(value, lowest, highest);
        }
        std::string figure = chart_value(first, chart_.unit) + " → " + chart_value(last, chart_.unit);
        if (std::isfinite(lowest))
            figure += options_.english ? " (" + chart_value(lowest, chart_.unit) + "…" +
                                             chart_value(highest, chart_.unit) + ")"
                                       : "（" + chart_value(lowest, chart_.unit) + "…" +
                                             chart_value(highest, chart_.unit) + "）";
        out_ += padded(truncated(text(chart_.series[series]), names_), names_) + " " + spark;
        // Numbers go to a line of their own where the terminal is narrow.
        const int used = names_ + 1 + 2 * static_cast<int>(chart_.bars.size() - from);
        if (used + 1 + display_width(figure) > columns_)
            out_ += "\n" + std::string(static_cast<std::size_t>(names_), ' ');
        out_ += " " + truncated(figure, std::max(1, columns_ - names_ - 1)) + "\n";
    }

    double value_of(std::size_t bar, std::size_t series) const {
        const auto& values = chart_.bars[bar].values;
        return series < values.size() ? values[series] : NAN;
    }
    std::string_view height(double value, double lowest, double highest) const {
        const double share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
        return (options_.ascii ? ascii_heights : heights)[static_cast<std::size_t>(std::lround(share * 7))];
    }

    const Chart& chart_;
    const ChartTextOptions& options_;
    int columns_, names_ = 0, numbers_ = 0, room_ = 0;
    double highest_ = 0;
    std::string out_;
};

} // namespace

std::string chart_text(const Chart& chart, const ChartTextOptions& options) {
    return ChartText(chart, options).write();
}

std::string charts_below(const std::vector<Chart>& charts, Format format, const ChartTextOptions& options) {
    if (format != Format::table && format != Format::markdown) return {};
    std::string out;
    for (const auto& chart : charts) {
        const std::string text = chart_text(chart, options);
        out += format == Format::table ? "\n" + text : "\n```text\n" + text + "```\n";
    }
    return out;
}

} // namespace bianmin
