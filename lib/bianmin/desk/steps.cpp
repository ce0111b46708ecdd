/// The one path of every step: look up, check all rules, decide, fold, record.
#include "bianmin/desk/steps.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/desk/admission.hpp"
#include "bianmin/desk/cash_hands.hpp"
#include "bianmin/desk/deemed.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/personnel.hpp"
#include "bianmin/desk/receipts.hpp"
#include "bianmin/desk/repeated.hpp"
#include "bianmin/domain/commitment.hpp"
#include "bianmin/rules/applicant.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/clocks.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/in_time.hpp"
#include "bianmin/rules/order.hpp"
#include "bianmin/rules/refusals.hpp"
#include "bianmin/rules/reminder.hpp"

#include <algorithm>
#include <iterator>

namespace bianmin {
namespace {

/// Silence beyond five working days makes the case accepted from receipt (行政许可法第三十二条第四项).
std::optional<Event> deemed_before(const Desk& desk, const Case& c, const std::vector<Event>& events) {
    if (events.empty()) return std::nullopt;
    const Action first = events.front().action;
    if (first == Action::withdraw || first == Action::correct || first == Action::annul) return std::nullopt;
    const Moment occurred = events.front().occurred;
    if (!silence_broken(c, desk.rules(), occurred.date())) return std::nullopt;
    return deemed_acceptance(c, occurred, desk.actor);
}

const Service* service_of(const Desk& desk, const CaseRow& row) {
    return desk.setup.service(row.service, row.received);
}

/// What was tried, in the words of who tried it: appointments are kept and cancelled.
Text heading(const Case& c, Action action) {
    if (c.row.number.empty()) return say("refused: {}", verb(action));
    const bool appointment = c.row.type == CaseType::appointment;
    if (appointment && action == Action::complete) return say("refused: arrive of {}", c.row.number);
    if (appointment && action == Action::withdraw) return say("refused: cancel of {}", c.row.number);
    return say("refused: {} of {}", verb(action), c.row.number);
}

Error refused(const Case& c, const Event& event, std::vector<Finding> findings, Text hint = {}) {
    return Error(ErrorKind::refused, heading(c, event.action), std::move(findings), std::move(hint));
}

/// The first day the working calendars know.
std::optional<Date> calendar_begin(const Setup& setup) {
    const auto first = std::ranges::min_element(setup.calendars, {}, &CalendarYear::year);
    if (first == setup.calendars.end()) return std::nullopt;
    return make_date(first->year, 1, 1);
}

/// What cannot be kept whatever the rules say: unreadable words, a day no calendar reaches. Imports of old
/// ledgers have their own ways with both.
std::vector<Finding> faults_of(const Desk& desk, const std::vector<Event>& events) {
    std::vector<Finding> findings;
    const auto begin = calendar_begin(desk.setup);
    for (const auto& event : events) std::ranges::move(check_texts(event), std::back_inserter(findings));
    const auto early = std::ranges::find_if(
        events, [&](const Event& event) { return begin && event.occurred.date() < *begin; });
    if (early != events.end())
        findings.push_back(
            {.code = "before-calendar",
             .value = iso(early->occurred),
             .message = say("the working calendar begins on {}: no term can be counted before", iso(*begin)),
             .suggestion = say("give --at with the time it happened")});
    return findings;
}

/// Numbers the receipts and applies the rules to a case whose entry will stand in the log of `unit`; every
/// reason at once, after the `findings` made before.
void run_numbered(Desk& desk, const UnitId& unit, Case& c, std::vector<Event>& events,
                  std::vector<Finding> findings) {
    const int before = c.row.steps;
    const bool faulty = !findings.empty();
    std::ranges::move(number_receipts(desk, unit, c, events), std::back_inserter(findings));
    std::ranges::move(run_events(c, events, desk.rules()), std::back_inserter(findings));
    if (findings.empty()) return;
    const auto taken = faulty ? 0 : static_cast<std::size_t>(c.row.steps - before);
    throw refused(c, events[std::min(taken, events.size() - 1)], std::move(findings));
}

/// Whose post stands empty is looked up for everybody: a reminder may go up several levels.
void address_reminders(Desk& desk, const Case& c, std::vector<Event>& events) {
    for (auto& event : events)
        if (event.action == Action::remind)
            reach_somebody(c, event, desk.rules(), absences_of(desk.store, {}, event.occurred.date()));
}

void write(Desk& desk, Record record, Case& c) {
    if (desk.dry_run) return;
    c.row.key = desk.store.record(record);
}

} // namespace

const std::string& Desk::number_code(const Unit& receiving) const {
    const Unit* own = setup.unit(setup.own_unit);
    return own ? own->code : receiving.code;
}

UnitId Desk::origin(const UnitId& otherwise) const {
    if (!setup.own_unit.empty()) return setup.own_unit;
    const Staff* staff = setup.person(actor);
    return staff && !staff->unit.empty() ? staff->unit : otherwise;
}

Event event_now(const Desk& desk, Action action) {
    return {.action = action, .occurred = desk.occurred, .actor = desk.actor};
}

std::vector<Finding> run_events(Case& c, std::vector<Event>& events, const RuleContext& rules) {
    for (auto& event : events) {
        if (contradicts_time(c, event, rules)) {
            event.facts.set("in_time", 1);
            undo_time(c);
        }
        propose(c, event, rules);
        auto findings = refusals(c, event, rules);
        if (!findings.empty()) return findings;
        decide(c, event, rules);
        apply(c, event);
    }
    return {};
}

std::optional<Person> corrected_person(Store& store, std::string_view number, Event& event) {
    if (event.action != Action::correct) return std::nullopt;
    Person person = find_case(store, number).person;
    const auto field = event.facts.text("field");
    std::string* place = field == "name"        ? &person.name
                         : field == "id_number" ? &person.id_number
                         : field == "phone"     ? &person.phone
                         : field == "address"   ? &person.address
                                                : nullptr;
    if (!place) return std::nullopt;
    *place = event.facts.text("value");
    if (field == "name" && place->empty()) *place = " "; // blank, which is refused
    if (auto fault = check_person_field(field, *place))
        throw Error(ErrorKind::refused, say("refused: {} of {}", verb(event.action), number),
                    {std::move(*fault)});
    RandomText random;
    person.salt = random(12);
    Facts kept;
    for (const auto& fact : event.facts.all())
        if (fact.name != "value")
            std::visit([&](const auto& value) { kept.set(fact.name, value); }, fact.value);
    event.facts = kept.set("person", commitment_of(person));
    return person;
}

namespace {

/// The act is tried first, so that whoever watches is asked about what the rules allow, and asked outside of
/// the transaction: other clerks do not wait for a hook. It is not asked about an act that was recorded
/// before.
template<class Act>
StepOutcome watched(Desk& desk, const Act& act) {
    std::vector<Event> events;
    if (!desk.watch) return act(desk, events);
    Desk trial = desk;
    trial.dry_run = true;
    auto out = act(trial, events);
    if (out.repeated || !desk.watch->wants(events)) return desk.dry_run ? out : act(desk, events);
    desk.watch->before(out.c, events);
    if (desk.dry_run) return out;
    out = act(desk, events);
    if (!out.repeated) desk.watch->after(out.c, events);
    return out;
}

StepOutcome record_opening(Desk& desk, const Opening& opening, std::vector<Event>& events,
                           const std::vector<Event>& then) {
    const Unit& unit = unit_of(desk.setup, opening);
    StepOutcome out;
    desk.store.transact([&] {
        out = {};
        if (const auto kept = opened_before(desk, opening)) {
            out = {.c = fold_case(kept->row, kept->entries), .repeated = true};
            return;
        }
        refuse_foreign(desk, opening);
        refuse_own_judge(desk, opening);
        refuse_booked_twice(desk, opening);
        Person person = opening.applicant;
        auto findings = check_person(person, desk.occurred.date());
        RandomText random;
        person.salt = random(12);
        events = {opening_event(desk, opening, person)};
        events.insert(events.end(), then.begin(), then.end());
        std::ranges::move(faults_of(desk, events), std::back_inserter(findings));
        out.stand_ins = settle_duty(desk, whose(events.front()), nullptr, events, {});
        out.c.row.origin = desk.origin(unit.id);
        run_numbered(desk, out.c.row.origin, out.c, events, std::move(findings));
        if (!desk.dry_run)
            out.c.row.number = desk.store.allot_number(desk.number_code(unit), desk.occurred.date());
        refuse_under_way(desk, opening);
        write(desk,
              {.entry = {.origin = out.c.row.origin, .key = desk.key, .recorded = desk.now, .events = events},
               .row = out.c.row,
               .person = person,
               .fresh = true},
              out.c);
    });
    return out;
}

StepOutcome record_steps(Desk& desk, std::string_view number, const std::vector<Event>& events,
                         const std::optional<Person>& person, std::vector<Event>& all) {
    StepOutcome out;
    desk.store.transact([&] {
        out = {};
        const auto kept = find_case(desk.store, number);
        out.c = fold_case(kept.row, kept.entries);
        if (auto before = taken_before(desk, kept, events)) {
            out.repeated = true;
            out.events = std::move(*before);
            return;
        }
        all = events;
        if (auto deemed = deemed_before(desk, out.c, events); deemed && speaks_for_clocks(desk, kept)) {
            all.insert(all.begin(), std::move(*deemed));
            out.deemed = true;
        }
        out.stand_ins =
            settle_duty(desk, whose(out.c.row), service_of(desk, out.c.row), all, kept.row.number);
        mark_cash_moves(desk, out.c, all);
        const UnitId origin = desk.origin(kept.row.origin);
        auto findings = faults_of(desk, all);
        for (const auto& event : all)
            std::ranges::move(times_out_of_order(kept.row, kept.entries, event),
                              std::back_inserter(findings));
        run_numbered(desk, origin, out.c, all, std::move(findings));
        address_reminders(desk, out.c, all);
        out.events = all;
        write(desk,
              {.entry = {.origin = origin,
                         .case_key = kept.row.key,
                         .key = desk.key,
                         .recorded = desk.now,
                         .events = all},
               .row = out.c.row,
               .person = person},
              out.c);
    });
    return out;
}

} // namespace

StepOutcome open_case(Desk& desk, const Opening& opening, std::vector<Event> then) {
    return watched(desk, [&](Desk& at, std::vector<Event>& events) {
        return record_opening(at, opening, events, then);
    });
}

StepOutcome take_steps(Desk& desk, std::string_view number, std::vector<Event> events,
                       std::optional<Person> person) {
    return watched(desk, [&](Desk& at, std::vector<Event>& all) {
        return record_steps(at, number, events, person, all);
    });
}

} // namespace bianmin
