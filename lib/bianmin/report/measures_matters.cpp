/// Measures that the matters beside services answer: complaints, rectifications, plans, training …
#include "bianmin/report/measures_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin::measured {
namespace {

bool void_(const CaseRow& row) {
    return row.state == State::annulled || row.state == State::withdrawn || row.state == State::rejected;
}

bool about(const CaseRow& row, const Unit& unit, const Setup& setup) {
    if (row.subject == unit.id.text) return true;
    if (const Staff* person = setup.person(StaffId(row.subject))) return person->unit == unit.id;
    const Window* window = setup.window(WindowId(row.subject));
    return window ? window->center == unit.id : row.subject.empty() && row.center == unit.id;
}

/// Of training and transfer: where the person worked then, whatever the setup says now.
bool recorded_at(const CaseRow& row, const Unit& unit) {
    return row.station.empty() ? row.center == unit.id : row.station == unit.id;
}

struct Count {
    int all = 0, open = 0, over = 0;
    int over_open = 0; ///< overdue and still to be done
};

/// Matters of a type about the unit that were open on `since` or later, as of the day of the audit.
Count count_of(const Setup& setup, const Unit& unit, const AuditFacts& facts, CaseType type, Date since) {
    Count count;
    for (const auto& row : facts.matters) {
        if (row.type != type || void_(row) || !about(row, unit, setup) || row.received > facts.at) continue;
        const bool ended = row.ended && *row.ended <= facts.at;
        if (ended && *row.ended < since) continue;
        ++count.all;
        if (!ended) ++count.open;
        if (ended ? row.late : row.due && *row.due < facts.at) ++count.over;
        if (!ended && row.due && *row.due < facts.at) ++count.over_open;
    }
    return count;
}

Evidence overdue(const Count& count, std::string_view zh, std::string_view en) {
    if (count.all == 0) return {.zh = fmt::format("{}：无", zh), .en = fmt::format("{}: none", en)};
    return {.holds = count.over == 0,
            .value = count.over,
            .zh = fmt::format("{}{}件，未办结{}，超期{}", zh, count.all, count.open, count.over),
            .en = fmt::format("{}: {}, open {}, overdue {}", en, count.all, count.open, count.over)};
}

/// Rows of a type received in [from, at] at the unit, or at its stations.
int received_of(const Unit& unit, const AuditFacts& facts, CaseType type, Date from) {
    return static_cast<int>(std::ranges::count_if(facts.matters, [&](const CaseRow& row) {
        return row.type == type && !void_(row) && (row.station == unit.id || row.center == unit.id) &&
               row.received >= from && row.received <= facts.at;
    }));
}

Date year_begin(Date at) {
    return make_date(civil(at).year, 1, 1);
}

} // namespace

/// What is long over is not held against a unit for ever.
Evidence complaints_handled(const Setup& setup, const WorkingCalendar&, const Unit& unit,
                            const AuditFacts& facts) {
    Evidence evidence =
        overdue(count_of(setup, unit, facts, CaseType::complaint, facts.from), "投诉", "complaints");
    if (!evidence.holds && tally_of(unit, facts).received > 0) evidence.holds = true; // none, so none is late
    return evidence;
}

Evidence rectified(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const Count count = count_of(setup, unit, facts, CaseType::rectification, facts.from);
    Evidence evidence = overdue(count, "整改", "rectifications");
    // What is still within its days is neither put right nor left undone.
    if (count.open > 0 && count.over == 0) return {.zh = evidence.zh, .en = evidence.en, .open = count.open};
    // Inspected, and nothing left to put right; who was never inspected has put nothing right.
    if (!evidence.holds && facts.inspections.contains(unit.id)) evidence.holds = true;
    return evidence;
}

/// 在规定的时间内完成建设任务: an item done late stays late, whenever it was.
Evidence plan_on_time(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const Count count = count_of(setup, unit, facts, CaseType::plan, Date{});
    Evidence evidence = overdue(count, "建设计划", "plan items");
    evidence.past = count.over > 0 && count.over_open == 0;
    return evidence;
}

/// 二(一)掌握群众需办、急办事项；二(三)咨询、调解、帮扶.
Evidence other_services(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto count = [&](CaseType type) { return received_of(unit, facts, type, facts.from); };
    const int asked = count(CaseType::consultation), settled = count(CaseType::mediation),
              helped = count(CaseType::assistance), needs = count(CaseType::need);
    const int all = asked + settled + helped + needs;
    return {.holds = all > 0,
            .value = all,
            .zh = fmt::format("{}咨询{}件、调解{}件、帮扶{}件、需办急办{}件", period_zh(facts), asked,
                              settled, helped, needs),
            .en = fmt::format("{}: {} consultations, {} mediations, {} assistances, {} needs", period(facts),
                              asked, settled, helped, needs)};
}

/// 二(五)理论、业务培训: of the year.
Evidence trainings(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    int attended = 0;
    std::set<std::string> people;
    for (const auto& row : facts.matters) {
        if (row.type != CaseType::training || void_(row) || !recorded_at(row, unit) ||
            row.received < year_begin(facts.at) || row.received > facts.at)
            continue;
        ++attended;
        people.insert(row.subject);
    }
    return {
        .holds = attended > 0,
        .value = attended,
        .zh = fmt::format("{}年培训{}人次，{}人", civil(facts.at).year, attended, people.size()),
        .en = fmt::format("{}: {} attendances of {} people", civil(facts.at).year, attended, people.size())};
}

/// 二(五)不经中心同意不得随意调换: of the year; one that still waits for consent moved nobody.
Evidence staff_stable(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    int done = 0, waiting = 0, without = 0;
    for (const auto& row : facts.matters) {
        if (row.type != CaseType::transfer || void_(row) || !recorded_at(row, unit) ||
            row.received < year_begin(facts.at) || row.received > facts.at)
            continue;
        if (row.ended && *row.ended <= facts.at) {
            ++done;
            if (!row.accepted) ++without;
        } else if (!row.accepted) {
            ++waiting;
        }
    }
    return {.holds = without == 0,
            .value = done,
            .zh = fmt::format("{}年调换{}人次，未经中心同意{}，待同意{}", civil(facts.at).year, done, without,
                              waiting),
            .en = fmt::format("{}: {} transfers, without the center's consent {}, waiting for it {}",
                              civil(facts.at).year, done, without, waiting)};
}

} // namespace bianmin::measured
