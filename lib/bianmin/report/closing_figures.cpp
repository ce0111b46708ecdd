/// The kept figures of a month: everything its report prints, by every grouping.
#include "bianmin/base/error.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/report/closing.hpp"
#include "bianmin/report/tally_json.hpp"

namespace bianmin {
namespace {

using nlohmann::ordered_json;

ordered_json named_json(const std::vector<NamedCase>& cases) {
    ordered_json out = ordered_json::array();
    for (const auto& one : cases)
        out.push_back({one.number, one.service, one.where, one.handler, iso(one.due),
                       one.ended ? iso(*one.ended) : "", one.days_late});
    return out;
}

std::vector<NamedCase> read_named(const ordered_json& json) {
    std::vector<NamedCase> out;
    for (const auto& one : json)
        out.push_back({.number = one.at(0),
                       .service = one.at(1),
                       .where = one.at(2),
                       .handler = one.at(3),
                       .due = parse_date(one.at(4).get<std::string>()).value_or(Date{}),
                       .ended = parse_date(one.at(5).get<std::string>()),
                       .days_late = one.at(6)});
    return out;
}

ordered_json rows_json(const MonthlyFacts& facts) {
    ordered_json out = ordered_json::array();
    for (const auto& row : facts.rows)
        out.push_back({row.key, row.name.zh, row.name.en, kept_tally(row.tally)});
    return out;
}

ordered_json doubts_json(const std::vector<Doubt>& doubts) {
    ordered_json out = ordered_json::array();
    for (const auto& doubt : doubts)
        out.push_back({doubt.code, doubt.file, doubt.cell, doubt.message, doubt.row, doubt.open});
    return out;
}

ordered_json or_null(const std::optional<Tally>& tally) {
    return tally ? kept_tally(*tally) : ordered_json(nullptr);
}

std::optional<Tally> tally_or_none(const ordered_json& json) {
    if (json.is_null()) return std::nullopt;
    return read_kept_tally(json);
}

ordered_json year_json(const std::optional<UnitFlow>& year) {
    if (!year) return nullptr;
    return {year->received, year->completed, year->late, year->rejected, year->withdrawn};
}

ordered_json trend_json(const std::vector<TrendMonth>& trend) {
    ordered_json out = ordered_json::array();
    for (const auto& one : trend) out.push_back({iso(one.month), one.received, one.completed, one.late});
    return out;
}

/// Months closed before there were trends have none.
std::vector<TrendMonth> read_trend(const ordered_json& json) {
    std::vector<TrendMonth> out;
    if (!json.contains("trend")) return out;
    for (const auto& one : json.at("trend"))
        out.push_back(
            {parse_month(one.at(0).get<std::string>()).value_or(Month{}), one.at(1), one.at(2), one.at(3)});
    return out;
}

ordered_json adjusted_json(const std::vector<AdjustedFigure>& adjusted) {
    ordered_json out = ordered_json::array();
    for (const auto& one : adjusted) out.push_back({iso(one.month), one.figure, one.closed, one.by});
    return out;
}

ordered_json below_json(const std::vector<ClosedBelow>& below) {
    ordered_json out = ordered_json::array();
    for (const auto& one : below)
        out.push_back(
            {one.unit, iso(one.on), one.received_then, one.received, one.completed_then, one.completed});
    return out;
}

std::vector<ClosedBelow> read_below(const ordered_json& json) {
    std::vector<ClosedBelow> out;
    if (!json.contains("below")) return out;
    for (const auto& one : json.at("below"))
        out.push_back({one.at(0), parse_date(one.at(1).get<std::string>()).value_or(Date{}), one.at(2),
                       one.at(3), one.at(4), one.at(5)});
    return out;
}

void read_lists(const ordered_json& json, MonthlyFacts& facts) {
    for (const auto& one : json.at("stations"))
        facts.stations.push_back(
            {UnitId(one.at(0).get<std::string>()), one.at(1), one.at(2), read_kept_tally(one.at(3))});
    facts.late = read_named(json.at("late"));
    facts.overdue = read_named(json.at("overdue"));
    for (const auto& one : json.at("doubts"))
        facts.doubts.push_back({one.at(0), one.at(1), one.at(2), one.at(3), one.at(4), one.at(5)});
    facts.adjustments = read_adjustments(json.at("adjustments"));
    facts.below = read_below(json);
    for (const auto& one : json.at("adjusted"))
        facts.adjusted.push_back(
            {parse_month(one.at(0).get<std::string>()).value_or(Month{}), one.at(1), one.at(2), one.at(3)});
}

void read_figures(const ordered_json& json, By by, MonthlyFacts& facts) {
    facts.unit_name = json.at("unit_name");
    for (const auto& row : json.at("rows").at(std::string(row_of(by).word)))
        facts.rows.push_back({row.at(0), {row.at(1), row.at(2)}, read_kept_tally(row.at(3))});
    facts.total = read_kept_tally(json.at("total"));
    facts.previous = tally_or_none(json.at("previous"));
    facts.year_ago = tally_or_none(json.at("year_ago"));
    if (const auto& year = json.at("year"); !year.is_null())
        facts.year = UnitFlow{.received = year.at(0),
                              .completed = year.at(1),
                              .late = year.at(2),
                              .rejected = year.at(3),
                              .withdrawn = year.at(4)};
    facts.trend = read_trend(json);
    read_lists(json, facts);
}

} // namespace

std::string canonical_figures(const MonthlyFacts& facts, std::span<const MonthlyFacts> others) {
    ordered_json out;
    out["form"] = 1;
    out["month"] = iso(facts.request.month);
    out["unit"] = facts.request.unit.text;
    out["unit_name"] = facts.unit_name;
    out["made_on"] = iso(facts.request.today);
    out["total"] = kept_tally(facts.total);
    ordered_json rows;
    rows[std::string(row_of(facts.request.by).word)] = rows_json(facts);
    for (const auto& other : others) rows[std::string(row_of(other.request.by).word)] = rows_json(other);
    out["rows"] = std::move(rows);
    out["previous"] = or_null(facts.previous);
    out["year_ago"] = or_null(facts.year_ago);
    out["year"] = year_json(facts.year);
    out["trend"] = trend_json(facts.trend);
    ordered_json stations = ordered_json::array();
    for (const auto& station : facts.stations)
        stations.push_back({station.id.text, station.name, station.center, kept_tally(station.tally)});
    out["stations"] = std::move(stations);
    out["late"] = named_json(facts.late);
    out["overdue"] = named_json(facts.overdue);
    out["doubts"] = doubts_json(facts.doubts);
    out["adjusted"] = adjusted_json(facts.adjusted);
    out["adjustments"] = adjustments_json(facts.adjustments);
    // Where there is nothing to say, the digest is what it always was.
    if (!facts.below.empty()) out["below"] = below_json(facts.below);
    return dump(out);
}

MonthlyFacts closed_facts(const ClosedMonth& closed, const ReportRequest& request, const Setup& setup) {
    MonthlyFacts facts{.request = request, .scope = scope_of(setup, request.unit)};
    try {
        const auto json = ordered_json::parse(closed.figures);
        facts.request.today = parse_date(json.at("made_on").get<std::string>()).value_or(request.today);
        facts.period = period_of(request.month, facts.request.today);
        read_figures(json, request.by, facts);
    } catch (const ordered_json::exception&) {
        throw Error(ErrorKind::unavailable,
                    say("the closed figures of {} cannot be read", iso(request.month)), {},
                    say("run `bianmin store check`"));
    }
    const Staff* actor = setup.person(closed.actor);
    facts.closed = ClosedBy{closed.digest, closed.log, actor ? actor->name : closed.actor.text, closed.at};
    return facts;
}

Tally closed_total(std::string_view figures) {
    const auto json = ordered_json::parse(figures, nullptr, false);
    return json.is_object() && json.contains("total") ? read_kept_tally(json["total"]) : Tally{};
}

} // namespace bianmin
