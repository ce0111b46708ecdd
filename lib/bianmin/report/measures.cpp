/// The table of measures, and those that the ledger answers.
#include "bianmin/report/measures.hpp"

#include "bianmin/report/measures_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bianmin {
namespace measured {
namespace {

const UnitTally& tally_of(const Unit& unit, const AuditFacts& facts) {
    static const UnitTally none;
    const auto found = facts.tallies.find(unit.id);
    return found == facts.tallies.end() ? none : found->second;
}

std::string period(const AuditFacts& facts) {
    return iso(facts.from) + "…" + iso(facts.at);
}

Evidence share(int part, int whole, const AuditFacts& facts, std::string_view zh, std::string_view en) {
    if (whole == 0)
        return {.zh = fmt::format("{} {}：无", period(facts), zh),
                .en = fmt::format("{} {}: none", period(facts), en)};
    const double percent = 100.0 * part / whole;
    return {.holds = part == whole,
            .value = percent,
            .zh = fmt::format("{} {}{}/{}，{:.1f}%", period(facts), zh, part, whole, percent),
            .en = fmt::format("{} {} {} of {}, {:.1f}%", period(facts), en, part, whole, percent)};
}

/// The longest run of working days on which nothing was received, up to the day of the audit.
int longest_gap(const WorkingCalendar& calendar, const UnitTally& tally, const AuditFacts& facts) {
    int longest = 0, run = 0;
    for (Date day = facts.from; day <= facts.at; day.number += 1) {
        if (!calendar.works(day)) continue;
        run = tally.days.contains(day.number) ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest;
}

bool about(const CaseRow& row, const Unit& unit, const Setup& setup) {
    if (row.subject == unit.id.text) return true;
    if (const Staff* person = setup.person(StaffId(row.subject))) return person->unit == unit.id;
    const Window* window = setup.window(WindowId(row.subject));
    return window ? window->center == unit.id : row.subject.empty() && row.center == unit.id;
}

/// Matters of a type about the unit: how many there are, and how many are over their day.
Evidence overdue(const Setup& setup, const Unit& unit, const AuditFacts& facts, CaseType type,
                 std::string_view zh, std::string_view en) {
    int all = 0, open = 0, over = 0;
    for (const auto& row : facts.matters) {
        if (row.type != type || !about(row, unit, setup) || row.received > facts.at) continue;
        ++all;
        const bool ended = row.ended && *row.ended <= facts.at;
        if (!ended) ++open;
        if (ended ? row.late : row.due && *row.due < facts.at) ++over;
    }
    if (all == 0) return {.zh = fmt::format("{}：无", zh), .en = fmt::format("{}: none", en)};
    return {.holds = over == 0,
            .value = over,
            .zh = fmt::format("{}{}件，未办结{}，超期{}", zh, all, open, over),
            .en = fmt::format("{}: {}, open {}, overdue {}", en, all, open, over)};
}

} // namespace

Evidence register_kept(const Setup&, const WorkingCalendar& calendar, const Unit& unit,
                       const AuditFacts& facts) {
    constexpr int bearable = 10; // working days: two weeks without an entry are asked about
    const auto& tally = tally_of(unit, facts);
    const int gap = longest_gap(calendar, tally, facts);
    return {.holds = tally.this_month > 0 && gap <= bearable,
            .value = tally.this_month,
            .zh = fmt::format("{} 登记{}件；{} 最长{}个工作日无登记", iso(month_of(facts.at)),
                              tally.this_month, period(facts), gap),
            .en = fmt::format("{}: {} entries; {}: at most {} working days without one",
                              iso(month_of(facts.at)), tally.this_month, period(facts), gap)};
}

Evidence on_time(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    return share(tally.on_time, tally.completed, facts, "按期办结", "completed on time:");
}

Evidence one_notice(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    return share(tally.notified - tally.twice_notified, tally.notified, facts, "一次告知清楚",
                 "notified once:");
}

Evidence free_agency(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    // A fee outside the schedule is refused when it is recorded, so that what stands in the ledger is free.
    const auto& tally = tally_of(unit, facts);
    if (tally.entrusted == 0)
        return {.zh = period(facts) + " 无代办件", .en = period(facts) + ": nothing entrusted"};
    return {.holds = true,
            .value = 0,
            .zh = fmt::format("{} 代办{}件，办理服务费0元", period(facts), tally.entrusted),
            .en = fmt::format("{}: {} errands, no service fee", period(facts), tally.entrusted)};
}

Evidence complaints_handled(const Setup& setup, const WorkingCalendar&, const Unit& unit,
                            const AuditFacts& facts) {
    return overdue(setup, unit, facts, CaseType::complaint, "投诉", "complaints");
}

Evidence rectified(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return overdue(setup, unit, facts, CaseType::rectification, "整改", "rectifications");
}

Evidence ratings_asked(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    return share(tally.rated, tally.completed, facts, "已征求意见", "asked for an opinion:");
}

Evidence plan_on_time(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return overdue(setup, unit, facts, CaseType::plan, "建设计划", "plan items");
}

} // namespace measured

namespace {

constexpr std::array rows = std::to_array<MeasureRow>({
    {"official-name", measured::official_name},
    {"director-of-office", measured::director_of_office},
    {"deputy-full-time", measured::deputy_full_time},
    {"agent-named", measured::agent_named},
    {"agent-source", measured::agent_source},
    {"agent-on-duty", measured::agent_on_duty},
    {"ab-posts", measured::ab_posts},
    {"coverage", measured::coverage},
    {"guides-current", measured::guides_current},
    {"four-systems", measured::four_systems},
    {"phone", measured::phone},
    {"extranet", measured::extranet},
    {"area", measured::area},
    {"register-kept", measured::register_kept},
    {"on-time", measured::on_time},
    {"one-notice", measured::one_notice},
    {"free-agency", measured::free_agency},
    {"complaints-handled", measured::complaints_handled},
    {"rectified", measured::rectified},
    {"ratings-asked", measured::ratings_asked},
    {"plan-on-time", measured::plan_on_time},
});

void count_in(UnitTally& tally, const CaseRow& row, const AuditFacts& facts) {
    if (row.received >= facts.from && row.received <= facts.at) {
        ++tally.received;
        tally.days.insert(row.received.number);
        if (month_of(row.received) == month_of(facts.at)) ++tally.this_month;
        if (row.channel == Channel::agent) ++tally.entrusted;
        if (row.notices > 0) ++tally.notified;
        if (row.notices > 1) ++tally.twice_notified;
    }
    const bool completed = row.state == State::completed || row.state == State::returned;
    if (!completed || !row.ended || *row.ended < facts.from || *row.ended > facts.at) return;
    ++tally.completed;
    if (!row.late) ++tally.on_time;
    if (row.rating) ++tally.rated;
}

} // namespace

Date audit_period_begin(Date at) {
    return month_of(add_months(month_of(at).first(), -2)).first();
}

void count_case(AuditFacts& facts, const CaseRow& row) {
    count_in(facts.tallies[row.center], row, facts);
    if (!row.station.empty()) count_in(facts.tallies[row.station], row, facts);
}

std::span<const MeasureRow> measures() {
    return rows;
}

std::map<std::string, Evidence> measure_unit(const Setup& setup, const WorkingCalendar& calendar,
                                             const Unit& unit, const AuditFacts& facts) {
    std::map<std::string, Evidence> out;
    for (const auto& row : rows) out.emplace(row.name, row.take(setup, calendar, unit, facts));
    return out;
}

} // namespace bianmin
