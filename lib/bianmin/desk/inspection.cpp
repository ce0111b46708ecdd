/// Through the one path of openings and steps.
#include "bianmin/desk/inspection.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/repeated.hpp"
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

/// As they are recorded.
std::string answers_in_words(const Checklist& list, const Visit& visit) {
    std::vector<ItemAnswer> answers = visit.answers;
    for (auto& answer : answers)
        if (const ChecklistItem* item = list.item(answer.item)) answer.value = in_words(*item, answer);
    return encode_answers(answers);
}

/// A key stands for one visit: told again it is that visit, with other words it is a slip.
void require_own_key(const Desk& desk, const Checklist& list, const Unit& unit, const Visit& visit) {
    const auto number = desk.store.number_of_key(desk.key);
    if (!number) return;
    const KeptCase kept = find_case(desk.store, *number);
    if (!kept.entries.empty() && kept.entries.front().key == desk.key && kept.row.subject == unit.id.text) {
        const Facts& facts = kept.entries.front().events.front().facts;
        if (kept.row.type == CaseType::inspection && facts.text("standard") == list.id &&
            facts.text("answers") == answers_in_words(list, visit) && facts.text("note") == visit.note)
            return;
    }
    throw another_act(desk, kept);
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
    std::string standard;
    const ChecklistItem* item = nullptr; ///< of the list by which it was demanded
};

bool same_thing(const ChecklistItem& a, const ChecklistItem& b) {
    return !a.measure.empty() && a.measure == b.measure && a.answer == b.answer;
}

/// Open rectifications of the unit by the items of this list: its own, and those of other lists that measure
/// the same.
std::multimap<std::string, Demand> open_rectifications(Store& store, const std::vector<std::string>& units,
                                                       const Checklist& list,
                                                       std::span<const Checklist> lists) {
    std::multimap<std::string, Demand> open;
    for (const auto& kept : store.matters_about(CaseType::rectification, units, Date{})) {
        if (kept.row.ended || kept.entries.empty()) continue;
        const Event& opening = kept.entries.front().events.front();
        Demand demand{kept.row, opening.actor, std::string(opening.facts.text("standard"))};
        const auto other = std::ranges::find(lists, demand.standard, &Checklist::id);
        const Checklist* by = demand.standard == list.id ? &list : other != lists.end() ? &*other : nullptr;
        demand.item = by ? by->item(opening.facts.text("item")) : nullptr;
        if (!demand.item) continue;
        for (const auto& item : list.items)
            if (by == &list ? &item == demand.item : same_thing(item, *demand.item))
                open.emplace(item.id, demand);
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

CaseRow close(Desk& desk, const std::string& number, const std::string& inspection, bool good) {
    Event complete = event_now(desk, Action::complete);
    // A visit that is only tried has no number yet.
    complete.facts.set("result", good ? "复查合格" : "已逾期完成")
        .set("inspection", inspection.empty() ? "—" : inspection);
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

struct VisitVerdict {
    const ChecklistItem* item = nullptr;
    bool good = false, past = false;
    const ItemAnswer* answer = nullptr; ///< none: computed

    /// By its own list, which may ask for more.
    bool settles(const Demand& demand) const {
        if (!good) return past;
        if (demand.item == item) return true;
        return answer ? accepted(*demand.item, *answer)
                      : demand.item->at_least == item->at_least && demand.item->at_most == item->at_most;
    }
};

/// What the visit says of the items it looked at, in the list's order.
std::vector<VisitVerdict> verdicts_of(const Checklist& list, const Visit& visit) {
    std::vector<VisitVerdict> verdicts;
    for (const auto& item : list.items) {
        if (const auto known = visit.computed.find(item.id); known != visit.computed.end()) {
            verdicts.push_back({&item, known->second, visit.past.contains(item.id)});
            continue;
        }
        const auto answer = std::ranges::find(visit.answers, item.id, &ItemAnswer::item);
        if (answer != visit.answers.end())
            verdicts.push_back({&item, accepted(item, *answer), false, &*answer});
    }
    return verdicts;
}

StepOutcome record_visit(Desk& desk, const Checklist& list, const Unit& unit, const Visit& visit,
                         std::int64_t failed) {
    Opening opening = opening_about(unit, CaseType::inspection);
    opening.note = visit.note;
    opening.more.set("standard", list.id).set("answers", answers_in_words(list, visit)).set("failed", failed);
    Event complete = event_now(desk, Action::complete);
    complete.facts.set("result", failed == 0 ? std::string("合格") : std::to_string(failed) + "项不合格");
    return open_case(desk, opening, {event_now(desk, Action::accept), std::move(complete)});
}

/// Settles what the visit found right, or lists it for who had found it. A visit told again does not speak of
/// what was demanded behind it.
void settle(Desk& desk, const VisitVerdict& verdict, const Demand& demand, Inspected& inspected) {
    const CaseRow& visit = inspected.outcome.c.row;
    if (!verdict.settles(demand) || (inspected.outcome.repeated && demand.row.key > visit.key)) return;
    Rectification one{demand.row, demand.item->id, demand.item->text};
    if (!may_settle(desk.setup, desk.actor, demand.finder))
        return inspected.left_open.push_back(std::move(one));
    // Keys of their own: a run that was cut short is completed by running it again.
    Desk own = desk;
    own.key += "-" + (demand.item == verdict.item ? "" : demand.standard + "-") + demand.item->id;
    one.good = verdict.good;
    one.row = close(own, demand.row.number, visit.number, verdict.good);
    inspected.closed.push_back(std::move(one));
}

} // namespace

Inspected record_inspection(Desk& desk, const Checklist& list, std::span<const Checklist> lists,
                            const Visit& visit) {
    const Unit& unit = require_unit(desk.setup, visit.unit);
    require_fit(desk, list, unit, visit);
    require_own_key(desk, list, unit, visit);
    const auto verdicts = verdicts_of(list, visit);
    const auto failed = std::ranges::count_if(verdicts, [](const auto& one) { return !one.good; });
    Inspected inspected{record_visit(desk, list, unit, visit, failed), {}, {}, {}};
    const auto open = open_rectifications(desk.store, {unit.id.text}, list, lists);
    const auto settled = answered_later(desk, unit, list);
    for (const auto& verdict : verdicts) {
        const ChecklistItem& item = *verdict.item;
        if (settled.contains(item.id)) continue;
        const auto [first, last] = open.equal_range(item.id);
        for (auto one = first; one != last; ++one) settle(desk, verdict, one->second, inspected);
        // What cannot be put right any more, as an effect already caused, is no demand.
        if (verdict.good || verdict.past || first != last || item.remedy_days == 0) continue;
        Desk own = desk;
        own.key += "-" + item.id;
        const std::string& number = inspected.outcome.c.row.number;
        inspected.opened.push_back({demand(own, unit, list, item, number), item.id, item.text});
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

std::map<std::pair<std::string, std::string>, Date>
rectification_days(Store& store, const Checklist& list, std::span<const Checklist> lists, Date at) {
    std::map<std::pair<std::string, std::string>, Date> days;
    for (const auto& [item, demand] : open_rectifications(store, {}, list, lists)) {
        if (!demand.row.due || demand.row.received > at) continue;
        Date& day = days.try_emplace({demand.row.subject, item}, *demand.row.due).first->second;
        day = std::max(day, *demand.row.due);
    }
    return days;
}

} // namespace bianmin
