/// The monthly report for programs: everything, under stable English keys.
#include "bianmin/paper/json.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/report/adjustments.hpp"
#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/report/tally_json.hpp"

#include <cmath>
#include <limits>

namespace bianmin {
namespace {

using nlohmann::ordered_json;

constexpr auto all = std::numeric_limits<std::size_t>::max();

ordered_json tally_json(const Tally& tally) {
    return flat_object(figure_columns(), figures(tally));
}

ordered_json share(Ratio ratio) {
    if (ratio.whole <= 0) return nullptr;
    return std::round(static_cast<double>(ratio.part) / static_cast<double>(ratio.whole) * 1e4) / 1e4;
}

ordered_json rows_json(const MonthlyFacts& facts) {
    ordered_json rows = ordered_json::array();
    for (const auto& row : facts.rows) {
        ordered_json object{{"key", row.key}, {"name", row.name.zh}};
        object.update(tally_json(row.tally));
        rows.push_back(std::move(object));
    }
    return rows;
}

ordered_json balance_json(const Tally& t) {
    return {{"opening", t.opening},      {"received", t.received},   {"completed", t.completed},
            {"rejected", t.rejected},    {"withdrawn", t.withdrawn}, {"closing", t.closing},
            {"remainder", t.remainder()}};
}

/// Shares and days as plain differences, counts as growth.
ordered_json change_json(const Tally& now, const Tally& before) {
    const auto growth_of = [](std::int64_t a, std::int64_t b) { return share({a - b, b}); };
    const auto difference = [](Ratio a, Ratio b) -> ordered_json {
        const auto x = share(a), y = share(b);
        if (x.is_null() || y.is_null()) return nullptr;
        return std::round((x.get<double>() - y.get<double>()) * 1e4) / 1e4;
    };
    return {{"received", growth_of(now.received, before.received)},
            {"completed", growth_of(now.completed, before.completed)},
            {"rejected", growth_of(now.rejected, before.rejected)},
            {"closing", growth_of(now.closing, before.closing)},
            {"agency", growth_of(now.agency, before.agency)},
            {"fee", growth_of(now.fee.value, before.fee.value)},
            {"completion_rate", difference(now.completion_rate(), before.completion_rate())},
            {"on_time_rate", difference(now.on_time_rate(), before.on_time_rate())},
            {"satisfaction", difference(now.satisfaction(), before.satisfaction())}};
}

ordered_json compared(const MonthlyFacts& facts, const std::optional<Tally>& other, Month month) {
    if (!other) return nullptr;
    return {
        {"month", iso(month)}, {"figures", tally_json(*other)}, {"change", change_json(facts.total, *other)}};
}

ordered_json year_json(const MonthlyFacts& facts) {
    if (!facts.year) return nullptr;
    const UnitFlow& year = *facts.year;
    return {{"from", iso(make_date(facts.request.month.year(), 1, 1))},
            {"to", iso(facts.period.last)},
            {"received", year.received},
            {"completed", year.completed},
            {"late", year.late},
            {"rejected", year.rejected},
            {"withdrawn", year.withdrawn},
            {"on_time_rate", share({year.completed - year.late, year.completed})}};
}

ordered_json trend_json(const MonthlyFacts& facts) {
    ordered_json out = ordered_json::array();
    for (const auto& one : facts.trend)
        out.push_back({{"month", iso(one.month)},
                       {"received", one.received},
                       {"completed", one.completed},
                       {"late", one.late},
                       {"on_time_rate", share({one.completed - one.late, one.completed})}});
    return out;
}

ordered_json idle_json(const MonthlyFacts& facts) {
    ordered_json idle = ordered_json::array();
    for (const auto& station : facts.stations)
        if (station.tally.received == 0)
            idle.push_back({{"key", station.id.text}, {"name", station.name}, {"center", station.center}});
    return idle;
}

} // namespace

std::string monthly_json(const MonthlyFacts& facts) {
    const Month month = facts.request.month;
    ordered_json out;
    out["month"] = iso(month);
    out["unit"] = facts.request.unit.text;
    out["unit_name"] = facts.unit_name;
    out["by"] = row_of(facts.request.by).word;
    out["as_of"] = iso(facts.period.as_of);
    out["made_on"] = iso(facts.request.today);
    out["rows"] = rows_json(facts);
    out["totals"] = tally_json(facts.total);
    out["balance"] = balance_json(facts.total);
    out["comparison"] = {{"previous", compared(facts, facts.previous, month - 1)},
                         {"year_ago", compared(facts, facts.year_ago, month - 12)}};
    out["year_to_date"] = year_json(facts);
    out["trend"] = trend_json(facts);
    out["stations"] = {{"ranking", flat_objects(ranking_table(facts, all))}, {"idle", idle_json(facts)}};
    const Sheet special = special_table(facts);
    out["special"] = {{"rows", flat_objects(special)},
                      {"totals", flat_object(special.columns, special.totals)}};
    out["late"] = flat_objects(late_table(facts, all));
    out["overdue"] = flat_objects(overdue_table(facts, all));
    out["doubts"] = flat_objects(doubts_table(facts, true));
    if (!facts.adjustments.empty()) {
        out["adjusted"] = flat_objects(adjusted_table(facts));
        out["adjustments"] = adjustments_json(facts.adjustments);
    }
    if (facts.closed)
        out["closed"] = {{"at", iso(facts.closed->at)},
                         {"by", facts.closed->actor},
                         {"log", facts.closed->log},
                         {"digest", stamp_of(facts.closed->digest)}};
    out["definitions"] = flat_objects(definitions_table());
    return dump(out, 2);
}

} // namespace bianmin
