/// The table of measures, and the counting behind those of services.
#include "bianmin/report/measures.hpp"

#include "bianmin/report/measures_parts.hpp"

#include <array>

namespace bianmin {
namespace measured {

const UnitTally& tally_of(const Unit& unit, const AuditFacts& facts) {
    static const UnitTally none;
    const auto found = facts.tallies.find(unit.id);
    return found == facts.tallies.end() ? none : found->second;
}

std::string period_zh(const AuditFacts& facts) {
    return chinese(facts.from, facts.at);
}

std::string period(const AuditFacts& facts) {
    return iso(facts.from) + "…" + iso(facts.at);
}

} // namespace measured

namespace {

constexpr auto center = UnitKind::center, station = UnitKind::station;
constexpr std::array rows = std::to_array<MeasureRow>({
    {"official-name", measured::official_name, {}},
    {"director-of-office", measured::director_of_office, center},
    {"deputy-full-time", measured::deputy_full_time, center},
    {"agent-named", measured::agent_named, station},
    {"agent-source", measured::agent_source, station},
    {"agent-on-duty", measured::agent_on_duty, station},
    {"ab-posts", measured::ab_posts, center},
    {"coverage", measured::coverage, center},
    {"guides-current", measured::guides_current, {}},
    {"four-systems", measured::four_systems, {}},
    {"phone", measured::phone, {}},
    {"extranet", measured::extranet, center},
    {"area", measured::area, center},
    {"stations-sited", measured::stations_sited, center},
    {"register-kept", measured::register_kept, {}},
    {"on-time", measured::on_time, {}},
    {"on-time-limited", measured::on_time_limited, {}},
    {"on-time-agency", measured::on_time_agency, {}},
    {"one-notice", measured::one_notice, {}},
    {"free-agency", measured::free_agency, {}},
    {"special-services", measured::special_services, {}},
    {"by-appointment", measured::by_appointment, {}},
    {"after-hours", measured::after_hours, {}},
    {"entrusted", measured::entrusted, {}},
    {"home-visits", measured::home_visits, {}},
    {"other-services", measured::other_services, station},
    {"complaints-handled", measured::complaints_handled, center},
    {"rectified", measured::rectified, {}},
    {"ratings-asked", measured::ratings_asked, {}},
    {"plan-on-time", measured::plan_on_time, {}},
    {"trainings", measured::trainings, center},
    {"staff-stable", measured::staff_stable, center},
});

constexpr std::array others{CaseType::complaint, CaseType::rectification, CaseType::plan,
                            CaseType::training,  CaseType::transfer,      CaseType::consultation,
                            CaseType::mediation, CaseType::need,          CaseType::assistance};

void count_received(UnitTally& tally, const CaseRow& row, const AuditFacts& facts) {
    ++tally.received;
    tally.days.insert(row.received.number);
    if (month_of(row.received) == month_of(facts.at)) ++tally.this_month;
    if (row.channel == Channel::agent) ++tally.entrusted;
    if (row.form == Form::appointment) ++tally.appointed;
    if (row.form == Form::after_hours) ++tally.after_hours;
    if (row.form == Form::home_visit) ++tally.visited;
    if (row.notices > 0) ++tally.notified;
    if (row.notices > 1) ++tally.twice_notified;
    if (row.fee.value > 0) tally.charges.push_back({row.number, row.service, row.received, row.fee});
}

/// Completed in the period, so that it counts.
bool done(const CaseRow& row, const AuditFacts& facts) {
    const bool completed = row.state == State::completed || row.state == State::returned;
    return completed && row.ended && *row.ended >= facts.from && *row.ended <= facts.at;
}

void count_in(Punctuality& kept, const CaseRow& row, const AuditFacts& facts) {
    const bool ended = row.ended && *row.ended <= facts.at;
    if (!ended && row.received <= facts.at && row.due && *row.due < facts.at && !row.suspended)
        ++kept.overdue;
    if (!done(row, facts)) return;
    ++kept.completed;
    if (!row.late) ++kept.on_time;
}

void count_in(UnitTally& tally, const CaseRow& row, const AuditFacts& facts) {
    if (row.received >= facts.from && row.received <= facts.at) count_received(tally, row, facts);
    count_in(tally.all, row, facts);
    if (row.kind != Kind::instant) count_in(tally.limited, row, facts);
    if (row.channel == Channel::agent) count_in(tally.by_agent, row, facts);
    if (row.rating && done(row, facts)) ++tally.rated;
}

} // namespace

Date audit_period_begin(Date at) {
    return month_of(add_months(month_of(at).first(), -2)).first();
}

void count_case(AuditFacts& facts, const CaseRow& row) {
    count_in(facts.tallies[row.center], row, facts);
    if (!row.station.empty()) count_in(facts.tallies[row.station], row, facts);
}

std::span<const CaseType> matters_of_audits() {
    return others;
}

std::span<const MeasureRow> measures() {
    return rows;
}

std::vector<std::string> measure_names() {
    std::vector<std::string> names;
    for (const auto& row : rows) names.emplace_back(row.name);
    return names;
}

std::span<const InspectionRecord> inspections_at(const AuditFacts& facts, const UnitId& unit) {
    const auto found = facts.inspections.find(unit);
    return found == facts.inspections.end() ? std::span<const InspectionRecord>() : found->second;
}

std::map<std::string, Evidence> measure_unit(const Setup& setup, const WorkingCalendar& calendar,
                                             const Unit& unit, const AuditFacts& facts) {
    std::map<std::string, Evidence> out;
    for (const auto& row : rows) out.emplace(row.name, row.take(setup, calendar, unit, facts));
    return out;
}

} // namespace bianmin
