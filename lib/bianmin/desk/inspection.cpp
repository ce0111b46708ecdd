/// Through the one path of openings and steps.
#include "bianmin/desk/inspection.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/checklist.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/guards_voice.hpp"

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

struct Demand {
    CaseRow row;
    StaffId finder; ///< who opened it
};

/// Open rectifications of the unit by the items of this standard.
std::map<std::string, Demand> open_rectifications(Store& store, const UnitId& unit,
                                                  const std::string& standard) {
    std::map<std::string, Demand> open;
    for (const auto& kept : store.matters_about(CaseType::rectification, {unit.text}, Date{})) {
        if (kept.row.ended || kept.entries.empty()) continue;
        const Event& opening = kept.entries.front().events.front();
        if (opening.facts.text("standard") == standard)
            open.emplace(opening.facts.text("item"), Demand{kept.row, opening.actor});
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
/// closes anything. What a unit says of itself does not stand against a visit of others.
std::set<std::string> answered_later(const Desk& desk, const Unit& unit, const Checklist& list) {
    std::set<std::string> items;
    const Unit* seat = desk.setup.seat_of(desk.actor);
    const bool own = seat && seat->id == unit.id;
    for (const auto& [id, visits] :
         inspections_of(desk.store, desk.setup, {unit.id.text}, list.id, Date{INT32_MAX}))
        for (const auto& visit : visits)
            if (visit.day > desk.occurred.date() && (own || !visit.own))
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

StepOutcome record_visit(Desk& desk, const Checklist& list, const Unit& unit, const Visit& visit,
                         std::int64_t failed) {
    std::vector<ItemAnswer> answers = visit.answers;
    for (auto& answer : answers)
        if (const ChecklistItem* item = list.item(answer.item)) answer.value = in_words(*item, answer);
    Opening opening = opening_about(unit, CaseType::inspection);
    opening.note = visit.note;
    opening.more.set("standard", list.id).set("answers", encode_answers(answers)).set("failed", failed);
    Event complete = event_now(desk, Action::complete);
    complete.facts.set("result", failed == 0 ? std::string("合格") : std::to_string(failed) + "项不合格");
    return open_case(desk, opening, {event_now(desk, Action::accept), std::move(complete)});
}

} // namespace

Inspected record_inspection(Desk& desk, const Checklist& list, const Visit& visit) {
    const Unit& unit = require_unit(desk.setup, visit.unit);
    require_fit(desk, list, unit, visit);
    const auto verdicts = verdicts_of(list, visit);
    const auto failed = std::ranges::count_if(verdicts, [](const auto& one) { return !one.second; });
    Inspected inspected{record_visit(desk, list, unit, visit, failed), {}, {}, {}};
    const std::string number = inspected.outcome.c.row.number;
    const auto open = open_rectifications(desk.store, unit.id, list.id);
    const auto settled = answered_later(desk, unit, list);
    for (const auto& [item, good] : verdicts) {
        if (settled.contains(item->id)) continue;
        const auto known = open.find(item->id);
        // Keys of their own: a run that was cut short is completed by running it again.
        Desk own = desk;
        own.key = desk.key + "-" + item->id;
        if (good) {
            if (known == open.end()) continue;
            if (may_settle(desk.setup, desk.actor, known->second.finder))
                inspected.closed.push_back({close(own, known->second.row.number, number), item->id});
            else
                inspected.left_open.push_back({known->second.row, item->id});
        } else if (known == open.end()) {
            inspected.opened.push_back({demand(own, unit, list, *item, number), item->id});
        }
    }
    return inspected;
}

std::map<UnitId, std::vector<InspectionRecord>> inspections_of(Store& store, const Setup& setup,
                                                               const std::vector<std::string>& units,
                                                               std::string_view standard, Date until) {
    std::map<UnitId, std::vector<InspectionRecord>> found;
    for (const auto& kept : store.matters_about(CaseType::inspection, units, Date{})) {
        if (kept.entries.empty() || kept.row.received > until) continue;
        const Event& open = kept.entries.front().events.front();
        if (!standard.empty() && open.facts.text("standard") != standard) continue;
        const Unit* seat = setup.seat_of(open.actor);
        found[UnitId(kept.row.subject)].push_back({.number = kept.row.number,
                                                   .standard = std::string(open.facts.text("standard")),
                                                   .day = kept.row.received,
                                                   .inspector = open.actor.text,
                                                   .own = seat && seat->id.text == kept.row.subject,
                                                   .answers = decode_answers(open.facts.text("answers"))});
    }
    return found;
}

} // namespace bianmin
