/// What of an event may be told.
#include "bianmin/report/events.hpp"

#include "bianmin/paper/json.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// Ids, codes, days and words of closed lists. What is not here is free text, or might be.
constexpr std::array<std::string_view, 66> told{
    "type",      "parent",      "until",      "from",        "back_by",    "substitute", "version",
    "digest",    "unit",        "minutes",    "month",       "service",    "kind",       "channel",
    "form",      "center",      "station",    "window",      "agent",      "person",     "import",
    "handler",   "for",         "limit",      "legal_limit", "legal_unit", "due",        "legal_due",
    "own_due",   "provisional", "edition",    "fee_fen",     "deemed",     "accepted",   "within",
    "unit_due",  "upper_due",   "procedure",  "used_days",   "legal_used", "rating",     "handler_rating",
    "satisfied", "level",       "clock",      "was_due",     "copies",     "field",      "batch",
    "back",      "arrive_by",   "acting_for", "day",         "number",     "was",        "supply_due",
    "times",     "incomplete",  "legal_was",  "own_was",     "takers",     "reserve",    "cash_fen",
    "in_time",   "on_duty",     "vacant"};

/// The subject of a matter is a member of staff or a unit; whoever else it may be stays untold.
bool about_office(std::string_view subject) {
    return std::ranges::all_of(subject, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '.';
    });
}

std::string facts_text(const Facts& facts, CaseType type) {
    nlohmann::ordered_json out = nlohmann::ordered_json::object();
    for (const auto& fact : facts.all()) {
        // The case a complaint arose from names who complained to whoever handled it (回避, 二(一)投诉处理).
        if (type == CaseType::complaint && fact.name == "parent") continue;
        if (!impersonal_fact(fact.name, fact.value)) continue;
        if (const auto* number = std::get_if<std::int64_t>(&fact.value))
            out[fact.name] = *number;
        else
            out[fact.name] = std::get<std::string>(fact.value);
    }
    return dump(out);
}

} // namespace

bool impersonal_fact(std::string_view name, const Facts::Value& value) {
    if (std::ranges::find(told, name) != told.end()) return true;
    if (const auto* text = std::get_if<std::string>(&value))
        return (name == "subject" || name == "to" || name == "holder") && about_office(*text) &&
               text->size() < 18;
    return name == "by" || name == "extended";
}

Sheet events_sheet() {
    Sheet sheet{.key = "events", .title = {"日志", "Log"}};
    for (const char* key : {"position", "origin", "seq", "recorded_at", "case", "case_seq", "type", "service",
                            "center", "station", "action", "occurred_at", "actor", "facts"})
        sheet.columns.push_back({.key = key, .label = {key, key}});
    return sheet;
}

std::vector<std::vector<Cell>> event_rows(const LoggedEntry& logged) {
    std::vector<std::vector<Cell>> rows;
    const Entry& entry = logged.entry;
    for (const auto& event : entry.events)
        rows.push_back({logged.position, entry.origin.text, entry.seq, iso(entry.recorded), logged.number,
                        entry.case_seq, std::string(word(logged.type)), logged.service.text,
                        logged.center.text, logged.station.text, std::string(word(event.action)),
                        iso(event.occurred), event.actor.text, facts_text(event.facts, logged.type)});
    return rows;
}

} // namespace bianmin
