/// 环比、同比、本年累计.
#include "bianmin/paper/cell.hpp"
#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/report/monthly_text_parts.hpp"

#include <cmath>

namespace bianmin {
namespace {

const Cell absent = Decimal{};

/// As printed beside it: whoever checks the difference on paper gets the same.
double rounded(double value) {
    return std::round(value * 10) / 10;
}

/// One line: a figure of the month, of the two others, and its changes.
class Comparison {
public:
    Comparison(const MonthlyFacts& facts, Sheet& sheet) : facts_(facts), sheet_(sheet) {}

    void count(Label name, std::int64_t Tally::*figure, std::int64_t UnitFlow::*year = nullptr) {
        line(
            std::move(name), [&](const Tally& t) { return Cell(t.*figure); },
            [&](const Tally& before) { return growth(facts_.total.*figure, before.*figure); },
            year && facts_.year ? Cell((*facts_.year).*year) : absent);
    }
    void share(Label name, Ratio (Tally::*rate)() const, Cell year = absent) {
        line(
            std::move(name), [&](const Tally& t) { return Cell((t.*rate)()); },
            [&](const Tally& before) { return points((facts_.total.*rate)(), (before.*rate)()); },
            std::move(year));
    }
    void money(Label name) {
        line(
            std::move(name), [](const Tally& t) { return Cell(t.fee); },
            [&](const Tally& before) { return growth(facts_.total.fee.value, before.fee.value); }, absent);
    }
    void mean(Label name) {
        line(
            std::move(name), [](const Tally& t) { return Cell(t.mean_days()); },
            [&](const Tally& before) { return difference(facts_.total.mean_days(), before.mean_days()); },
            absent);
    }

private:
    static Cell difference(Decimal now, Decimal before) {
        if (!now.value || !before.value) return absent;
        const double days = rounded(*now.value) - rounded(*before.value);
        const std::string text = (days >= 0.05 ? "+" : "") + fixed(days, 1);
        return Label{text + "日", text + " days"};
    }
    template<class Show, class Change>
    void line(Label name, Show show_one, Change change, Cell year) {
        const auto& previous = facts_.previous;
        const auto& ago = facts_.year_ago;
        sheet_.rows.push_back({std::move(name), show_one(facts_.total),
                               previous ? show_one(*previous) : absent, previous ? change(*previous) : absent,
                               ago ? show_one(*ago) : absent, ago ? change(*ago) : absent, std::move(year)});
    }

    const MonthlyFacts& facts_;
    Sheet& sheet_;
};

} // namespace

Cell growth(std::int64_t now, std::int64_t before) {
    return Ratio{now - before, before, true};
}

Cell points(Ratio now, Ratio before) {
    if (now.whole <= 0 || before.whole <= 0) return Decimal{};
    const double change = rate_points(now, before);
    const std::string text = (change >= 0.05 ? "+" : "") + fixed(change, 1);
    return Label{text + "百分点", text + " points"};
}

Sheet comparison_table(const MonthlyFacts& facts) {
    Sheet sheet{.key = "comparison", .title = {"同比、环比与本年累计", "Comparison and year to date"}};
    sheet.columns = {
        {"figure", {"指标", "Figure"}},
        {"month", {"本月", "Month"}, {}, true},
        {"previous", {"上月", "Month before"}, {}, true},
        {"month_on_month", {"环比", "Change"}, {}, true},
        {"year_ago", {"上年同月", "Year ago"}, {}, true},
        {"year_on_year", {"同比", "Change on year"}, {}, true},
        {"year_to_date", {"本年累计", "Year to date"}, {}, true},
    };
    Comparison table(facts, sheet);
    table.count({"收件", "Received"}, &Tally::received, &UnitFlow::received);
    table.count({"办结", "Completed"}, &Tally::completed, &UnitFlow::completed);
    table.count({"超时办结", "Completed late"}, &Tally::late, &UnitFlow::late);
    table.count({"退办", "Rejected"}, &Tally::rejected, &UnitFlow::rejected);
    table.count({"撤回", "Withdrawn"}, &Tally::withdrawn, &UnitFlow::withdrawn);
    table.count({"期末在办", "Open at end"}, &Tally::closing);
    table.count({"代办件", "By agent"}, &Tally::agency);
    table.money({"收费（元）", "Fees (yuan)"});
    table.share({"办结率", "Completion rate"}, &Tally::completion_rate);
    const auto& year = facts.year;
    table.share({"按时率", "On-time rate"}, &Tally::on_time_rate,
                year ? Cell(Ratio{year->completed - year->late, year->completed}) : absent);
    table.mean({"平均用时（工作日）", "Mean working days"});
    table.share({"提速率", "Speed-up"}, &Tally::speed_up);
    table.share({"满意率", "Satisfaction"}, &Tally::satisfaction);
    return sheet;
}

} // namespace bianmin
