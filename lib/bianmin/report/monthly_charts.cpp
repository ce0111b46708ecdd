/// The charts of the printed monthly report.
#include "bianmin/report/monthly_sheets.hpp"

#include <algorithm>
#include <limits>

namespace bianmin {
namespace {

constexpr std::size_t most_bars = 16;

double share(Ratio ratio) {
    if (ratio.whole <= 0) return std::numeric_limits<double>::quiet_NaN();
    return 100.0 * static_cast<double>(ratio.part) / static_cast<double>(ratio.whole);
}

Chart kinds(const Tally& t) {
    Chart chart{.key = "kinds",
                .title = {"本月收件构成（件）", "Received by kind"},
                .series = {{"收件", "Received"}}};
    const auto bar = [&](Label label, std::int64_t value) {
        chart.bars.push_back({std::move(label), {static_cast<double>(value)}});
    };
    bar({"即办件", "Instant"}, t.received_as[0]);
    bar({"承诺件", "Promised"}, t.received_as[1]);
    bar({"联办件", "Joint"}, t.received_as[2]);
    bar({"上报件", "Escalated"}, t.received_as[3]);
    bar({"退办件", "Rejected"}, t.received_rejected);
    return chart;
}

/// The rows that received most, in the table's order; a chart of seventy lines says nothing.
std::vector<const MonthlyFacts::Row*> busiest(const MonthlyFacts& facts) {
    const auto received = [](const auto* row) { return row->tally.received + row->tally.completed; };
    std::vector<const MonthlyFacts::Row*> rows;
    for (const auto& row : facts.rows)
        if (received(&row) > 0) rows.push_back(&row);
    if (rows.size() > most_bars) {
        std::ranges::stable_sort(rows, std::ranges::greater{}, received);
        rows.resize(most_bars);
        std::ranges::sort(rows); // they point into one vector
    }
    return rows;
}

Chart on_time(const std::vector<const MonthlyFacts::Row*>& rows) {
    Chart chart{
        .key = "on_time", .title = {"按时办结率", "Completed on time"}, .series = {{"按时率", "On time"}}};
    chart.unit = "%";
    for (const auto* row : rows) chart.bars.push_back({row->name, {share(row->tally.on_time_rate())}});
    return chart;
}

Chart flow(const std::vector<const MonthlyFacts::Row*>& rows) {
    Chart chart{.key = "flow",
                .title = {"收件与办结（件）", "Received and completed"},
                .series = {{"收件", "Received"}, {"办结", "Completed"}}};
    for (const auto* row : rows)
        chart.bars.push_back(
            {row->name,
             {static_cast<double>(row->tally.received), static_cast<double>(row->tally.completed)}});
    return chart;
}

Chart satisfaction(const Tally& t) {
    Chart chart{.key = "ratings", .title = {"评价（件）", "Ratings"}, .series = {{"件数", "Cases"}}};
    const auto bar = [&](Label label, std::int64_t value) {
        chart.bars.push_back({std::move(label), {static_cast<double>(value)}});
    };
    bar({"非常满意", "Very good"}, t.ratings[0]);
    bar({"满意", "Good"}, t.ratings[1]);
    bar({"基本满意", "Fair"}, t.ratings[2]);
    bar({"不满意", "Poor"}, t.ratings[3]);
    bar({"非常不满意", "Very poor"}, t.ratings[4]);
    bar({"未评价", "Unrated"}, t.completed - t.rated());
    return chart;
}

Label month_label(Month month) {
    return {std::to_string(month.month()) + "月", iso(month)};
}

Chart trend(const std::vector<TrendMonth>& months) {
    Chart chart{.key = "trend",
                .title = {"本年各月收件与办结（件）", "Received and completed, month by month"},
                .shape = Chart::Shape::line,
                .series = {{"收件", "Received"}, {"办结", "Completed"}}};
    for (const auto& one : months)
        chart.bars.push_back({month_label(one.month),
                              {static_cast<double>(one.received), static_cast<double>(one.completed)}});
    return chart;
}

Chart on_time_trend(const std::vector<TrendMonth>& months) {
    Chart chart{.key = "on_time_trend",
                .title = {"本年各月按时办结率", "Completed on time, month by month"},
                .shape = Chart::Shape::line,
                .series = {{"按时率", "On time"}},
                .unit = "%"};
    for (const auto& one : months)
        chart.bars.push_back({month_label(one.month), {share({one.completed - one.late, one.completed})}});
    return chart;
}

} // namespace

std::vector<Chart> monthly_charts(const MonthlyFacts& facts) {
    std::vector<Chart> charts{kinds(facts.total), satisfaction(facts.total)};
    if (facts.trend.size() > 1) {
        charts.push_back(trend(facts.trend));
        charts.push_back(on_time_trend(facts.trend));
    }
    const auto rows = busiest(facts);
    if (rows.empty()) return charts;
    const std::size_t first = charts.size();
    charts.push_back(flow(rows));
    charts.push_back(on_time(rows));
    if (rows.size() < most_bars) return charts;
    for (std::size_t i = first; i < charts.size(); ++i) {
        charts[i].title.zh += "（件数最多的各行）";
        charts[i].title.en += " (rows with most cases)";
    }
    return charts;
}

} // namespace bianmin
