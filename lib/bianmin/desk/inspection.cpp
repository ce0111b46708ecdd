/// Through the one path of openings and steps.
#include "bianmin/desk/inspection.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/checklist.hpp"
#include "bianmin/rules/fold.hpp"

#include <algorithm>
#include <cstdint>
#include <set>

namespace bianmin {
namespace {

void require_fit(const Desk& desk, const Checklist& list, const Unit& unit, const Visit& visit) {
    std::vector<Finding> findings = check_answers(list, visit.answers);
    if (unit.kind != list.of)
        findings.push_back({.code = "other-kind",
                            .value = unit.id.text,
                            .message = say("{} is for a {}, {} is a {}", list.name, term(list.of), unit.name,
                                           word(unit.kind)),
                            .suggestion = say("choose another with --standard"),
                            .clause = list.clause});
    if (visit.answers.empty())
        findings.push_back({.code = "no-answers",
                            .value = unit.id.text,
                            .message = say("an inspection of {} without a single answer", unit.name),
                            .suggestion = say("give --answer ITEM=VALUE or --from FILE")});
    if (desk.occurred > desk.now)
        findings.push_back({.code = "future",
                            .value = iso(desk.occurred),
                            .message = say("an inspection of {} cannot be in the future", unit.name),
                            .suggestion = say("give the day it took place: --at")});
    if (!findings.empty())
        throw Error(ErrorKind::refused, say("refused: {}", unit.name), std::move(findings));
}

Opening opening_about(const Unit& unit, CaseType type) {
    Opening opening{
        .service = ServiceId(word(type)), .applicant = {.name = "检查组"}, .subject = unit.id.text};
    (unit.kind == UnitKind::station ? opening.station : opening.center) = unit.id;
    return opening;
}

/// Open rectifications of the unit by the items of this standard.
std::map<std::string, CaseRow> open_rectifications(Store& store, const UnitId& unit,
                                                   const std::string& standard) {
    std::map<std::string, CaseRow> open;
    for (const auto& kept : store.matters_about(CaseType::rectification, {unit.text}, Date{})) {
        if (kept.row.ended || kept.entries.empty()) continue;
        const Facts& facts = kept.entries.front().events.front().facts;
        if (facts.text("standard") == standard) open.emplace(facts.text("item"), kept.row);
    }
    return open;
}

CaseRow demand(Desk& desk, const Unit& unit, const Checklist& list, const ChecklistItem& item,
               const std::string& inspection) {
    Opening opening = opening_about(unit, CaseType::rectification);
    opening.parent = inspection;
    opening.note = item.text;
    opening.more.set("standard", list.id).set("item", item.id);
    Event accept = event_now(desk, Action::accept);
    accept.facts.set("limit", item.remedy_days).set("unit", std::string(word(LimitUnit::workday)));
    return open_case(desk, opening, {std::move(accept)}).c.row;
}

CaseRow close(Desk& desk, const std::string& number, const std::string& inspection) {
    Event complete = event_now(desk, Action::complete);
    // A visit that is only tried has no number yet.
    complete.facts.set("result", "复查合格").set("inspection", inspection.empty() ? "—" : inspection);
    return take_steps(desk, number, {std::move(complete)}).c.row;
}

/// The items on which a later visit has had its say already: a visit written down behind it neither opens nor
/// closes anything.
std::set<std::string> answered_later(Store& store, const UnitId& unit, const Checklist& list, Date day) {
    std::set<std::string> items;
    for (const auto& [id, visits] : inspections_of(store, {unit.text}, list.id, Date{INT32_MAX}))
        for (const auto& visit : visits)
            if (visit.day > day)
                for (const auto& answer : visit.answers) items.insert(answer.item);
    return items;
}

/// What the visit says of the items it looked at, in the list's order.
std::vector<std::pair<const ChecklistItem*, bool>> verdicts_of(const Checklist& list, const Visit& visit) {
    std::vector<std::pair<const ChecklistItem*, bool>> verdicts;
    for (const auto& item : list.items) {
        if (const auto known = visit.computed.find(item.id); known != visit.computed.end()) {
            verdicts.emplace_back(&item, known->second);
            continue;
        }
        const auto answer = std::ranges::find(visit.answers, item.id, &ItemAnswer::item);
        if (answer != visit.answers.end()) verdicts.emplace_back(&item, accepted(item, *answer));
    }
    return verdicts;
}

} // namespace

Inspected record_inspection(Desk& desk, const Checklist& list, const Visit& visit) {
    const Unit& unit = require_unit(desk.setup, visit.unit);
    require_fit(desk, list, unit, visit);
    const auto verdicts = verdicts_of(list, visit);
    const auto failed = static_cast<std::int64_t>(
        std::ranges::count_if(verdicts, [](const auto& one) { return !one.second; }));
    Opening opening = opening_about(unit, CaseType::inspection);
    opening.note = visit.note;
    opening.more.set("standard", list.id).set("answers", encode_answers(visit.answers)).set("failed", failed);
    Event complete = event_now(desk, Action::complete);
    complete.facts.set("result", failed == 0 ? std::string("合格") : std::to_string(failed) + "项不合格");
    Inspected inspected{
        open_case(desk, opening, {event_now(desk, Action::accept), std::move(complete)}), {}, {}};
    const std::string number = inspected.outcome.c.row.number;
    const auto open = open_rectifications(desk.store, unit.id, list.id);
    const auto settled = answered_later(desk.store, unit.id, list, desk.occurred.date());
    for (const auto& [item, good] : verdicts) {
        if (settled.contains(item->id)) continue;
        const auto known = open.find(item->id);
        // Keys of their own: a run that was cut short is completed by running it again.
        Desk own = desk;
        own.key = desk.key + "-" + item->id;
        if (good) {
            if (known != open.end())
                inspected.closed.push_back({close(own, known->second.number, number), item->id});
        } else if (known == open.end()) {
            inspected.opened.push_back({demand(own, unit, list, *item, number), item->id});
        }
    }
    return inspected;
}

std::map<UnitId, std::vector<InspectionRecord>>
inspections_of(Store& store, const std::vector<std::string>& units, std::string_view standard, Date until) {
    std::map<UnitId, std::vector<InspectionRecord>> found;
    for (const auto& kept : store.matters_about(CaseType::inspection, units, Date{})) {
        if (kept.entries.empty() || kept.row.received > until) continue;
        const Event& open = kept.entries.front().events.front();
        if (!standard.empty() && open.facts.text("standard") != standard) continue;
        found[UnitId(kept.row.subject)].push_back({kept.row.number, std::string(open.facts.text("standard")),
                                                   kept.row.received, open.actor.text,
                                                   decode_answers(open.facts.text("answers"))});
    }
    return found;
}

} // namespace bianmin
