/// Drafts to events.
#include "bianmin/desk/import_plan.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/admission.hpp"
#include "bianmin/desk/ledger_words.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/commitment.hpp"
#include "bianmin/ledger/case_unit.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/named.hpp"

namespace bianmin {
namespace {

std::string reason_of(const Draft& draft) {
    return draft.reason.empty() ? std::string(not_stated) : draft.reason;
}

/// The column of the day that lies in the future. What came back has its day under either of two headings.
int column_of_day(const Draft& draft, const LedgerFacts& facts, std::string_view day) {
    const auto is = [&](const std::optional<Date>& date) { return date && iso(*date) == day; };
    if (is(draft.received)) return facts.received_column;
    if (is(draft.finished) && facts.finished_column > 0) return facts.finished_column;
    if (!is(draft.returned) && !is(draft.finished)) return 0;
    const auto cells = cells_of(draft);
    const auto delivered = static_cast<std::size_t>(facts.delivered_column);
    const bool written = delivered > 0 && delivered <= cells.size() && !trim(cells[delivered - 1]).empty();
    return written || facts.fetched_column == 0 ? facts.delivered_column : facts.fetched_column;
}

/// A rule's refusal in the words of a ledger.
void refuse(Draft& draft, const LedgerFacts& facts, std::vector<Finding> findings) {
    draft.verdict = Verdict::review;
    for (auto& finding : findings) {
        finding.place.row = draft.row;
        finding.place.line = draft.line;
        if (finding.code == "in-the-future") {
            place_in_column(finding, facts, column_of_day(draft, facts, finding.value.substr(0, 10)));
            finding.suggestion = say("check the day");
        }
        if (finding.code == "agent-allowed") {
            place_in_column(finding, facts, facts.service_column);
            finding.suggestion = say("write （上门） behind the service when the applicant was present, else "
                                     "enter the matter in the center's ledger");
        }
        draft.findings.push_back(std::move(finding));
    }
}

Finding unknown_unit(const Draft& draft) {
    return {.code = "unit-unknown",
            .place = {.row = draft.row},
            .message = say("no center or station is named for this row"),
            .suggestion = say("give --center or --station")};
}

/// The case of another unit would be here twice, under a new number.
std::optional<Finding> number_of_another(const Setup& setup, const Draft& draft, const Unit& unit) {
    const Unit* given = other_unit_of_number(setup, draft.number, unit);
    if (!given) return std::nullopt;
    return Finding{.code = "number-of-another",
                   .place = {.row = draft.row},
                   .value = draft.number,
                   .message = say("this is the number of a case of {}, not of {}",
                                  named(setup, given->id.text), named(setup, unit.id.text)),
                   .suggestion = say("import it for {}; if it was received here too, take the number out",
                                     given->id.text),
                   .clause = "二(五)情况统计"};
}

} // namespace

Moment ledger_moment(const Draft& draft, Date date) {
    int hour = 0, minute = 0;
    if (draft.received == date && draft.time.size() == 5) {
        hour = (draft.time[0] - '0') * 10 + draft.time[1] - '0';
        minute = (draft.time[3] - '0') * 10 + draft.time[4] - '0';
    }
    return at(date, hour, minute);
}

const Unit* ImportPlanner::unit_of(const Draft& draft) {
    const UnitId& wanted = draft.station.empty() ? draft.center : draft.station;
    auto [known, fresh] = units_.try_emplace(wanted.text, nullptr);
    if (fresh) {
        known->second = desk_.setup.unit(wanted);
        if (auto foreign = no_right(desk_.setup, desk_.actor, Deed::import_, wanted, desk_.held))
            foreign_.emplace(known->second, std::move(*foreign));
        else if (known->second != nullptr)
            if (auto elsewhere = not_our_ledger(desk_.setup, *known->second))
                foreign_.emplace(known->second, std::move(*elsewhere));
    }
    return known->second;
}

const Service* ImportPlanner::service_of(const Draft& draft) {
    if (draft.service.empty()) return nullptr;
    auto [known, fresh] = services_.try_emplace(draft.service.text, std::vector<const Service*>{});
    if (fresh)
        for (const auto& service : desk_.setup.services)
            if (service.id == draft.service) known->second.push_back(&service);
    return known->second.size() == 1 ? known->second.front()
                                     : desk_.setup.service(draft.service, draft.received);
}

const std::string& ImportPlanner::window_for(const UnitId& center, const std::string& group) {
    auto [known, fresh] = windows_.try_emplace(center.text + '\n' + group, std::string());
    if (fresh)
        if (const Window* window = desk_.setup.window_for(center, group)) known->second = window->id.text;
    return known->second;
}

StaffId ImportPlanner::staff_named(const std::string& name, const UnitId& unit) {
    if (name.empty()) return {};
    const std::string key = unit.text + '\n' + name;
    if (const auto known = staff_.find(key); known != staff_.end()) return known->second;
    StaffId found{name};
    const Unit* of = desk_.setup.unit(unit);
    const UnitId center = of != nullptr && of->kind == UnitKind::station ? of->parent : unit;
    for (const auto& staff : desk_.setup.staff)
        if (staff.name == name && (staff.unit == unit || staff.unit == center)) found = staff.id;
    staff_.emplace(key, found);
    return found;
}

Event ImportPlanner::opening(const Draft& draft, const Plan& plan, const Service& service,
                             std::int64_t import_id) {
    const bool at_station = plan.unit->kind == UnitKind::station;
    const UnitId& center = at_station ? plan.unit->parent : plan.unit->id;
    const std::string& window = draft.window.empty() ? window_for(center, service.group) : draft.window.text;
    Event event{
        .action = Action::open, .occurred = ledger_moment(draft, *draft.received), .actor = desk_.actor};
    event.facts.set("service", service.id.text)
        .set("kind", std::string(word(draft.kind.value_or(service.kind))))
        .set("channel", std::string(word(draft.channel)));
    if (draft.form != Form::regular) event.facts.set("form", std::string(word(draft.form)));
    event.facts.set("center", center.text)
        .set("station", at_station ? plan.unit->id.text : "")
        .set("window", window)
        .set("agent", staff_named(draft.agent, plan.unit->id).text)
        .set("person", commitment_of(*plan.record.person, sha_))
        .set("materials", materials_said(draft))
        .set("note", draft.note);
    if (import_id != 0) event.facts.set("import", import_id);
    return event;
}

/// The day on the paper is the promise: without a limit it gives one, beside a limit it must follow from it.
void ImportPlanner::weigh_due(Draft& draft, const Service& service) const {
    const Date start = *draft.received, stated = *draft.due;
    const Date computed = due_day(desk_.calendar, start, draft.limit.value_or(service.promised));
    if (stated == computed || stated < start) return;
    const Limit days{desk_.calendar.workdays_between(start, stated), LimitUnit::workday};
    if (!draft.limit && days.value > 0 && due_day(desk_.calendar, start, days) == stated) {
        draft.limit = days;
        return;
    }
    draft.findings.push_back({.code = "due-differs",
                              .severity = Severity::warning,
                              .place = {.line = draft.line, .row = draft.row},
                              .value = iso(stated),
                              .message = say("due on {} by the ledger, on {} by the limit; the latter counts",
                                             iso(stated), iso(computed)),
                              .suggestion = say("check the limit and the day; an extension is entered with "
                                                "case extend"),
                              .clause = "二(四)限时办结"});
}

Event ImportPlanner::acceptance(Draft& draft, const Service& service, const Unit& unit) {
    Event event{
        .action = Action::accept, .occurred = ledger_moment(draft, *draft.received), .actor = desk_.actor};
    event.facts.set("handler", staff_named(draft.handler, unit.id).text);
    if (draft.kind.value_or(service.kind) == Kind::instant) return event;
    if (draft.due) weigh_due(draft, service);
    if (!draft.limit) return event;
    const Date start = *draft.received;
    const bool lawful = !service.statutory || due_day(desk_.calendar, start, *draft.limit) <=
                                                  due_day(desk_.calendar, start, *service.statutory);
    if (lawful) {
        event.facts.set("limit", static_cast<std::int64_t>(draft.limit->value))
            .set("unit", std::string(word(draft.limit->unit)));
        return event;
    }
    draft.findings.push_back(
        {.code = "limit-over-statutory",
         .severity = Severity::warning,
         .place = {.row = draft.row},
         .value = chinese(*draft.limit),
         .message = say("longer than the statutory limit; the catalog's promise of {} is used",
                        chinese(service.promised)),
         .clause = "二(四)(2)"});
    if (draft.verdict == Verdict::accepted) draft.verdict = Verdict::corrected;
    return event;
}

void ImportPlanner::ending(const Draft& draft, const StaffId& handler, std::vector<Event>& events) const {
    const Date day = draft.finished.value_or(*draft.received);
    const auto add = [&](Action action, Date date) -> Event& {
        return events.emplace_back(
            Event{.action = action, .occurred = ledger_moment(draft, date), .actor = desk_.actor});
    };
    if (draft.outcome == Outcome::rejected)
        add(Action::reject, day)
            .facts.set("handler", handler.text)
            .set("reason", reason_of(draft))
            .set("basis", std::string(not_stated))
            .set("remedy", std::string(not_stated));
    if (draft.outcome == Outcome::withdrawn) add(Action::withdraw, day);
    if (draft.outcome != Outcome::completed) return;
    Event& done = add(Action::complete, day);
    done.facts.set("result", "办结");
    if (draft.fee && draft.fee->value > 0) done.facts.set("fee_fen", draft.fee->value);
    if (draft.returned && *draft.returned >= day)
        add(Action::return_, *draft.returned).facts.set("collector", collector_said(draft));
    if (draft.rating)
        add(Action::rate, std::max(day, draft.returned.value_or(day)))
            .facts.set("rating", std::string(word(*draft.rating)));
}

std::int64_t row_identity(const UnitId& unit, const ServiceId& service, const Person& person, Sha256& sha) {
    std::string identity = unit.text;
    for (const auto* part : {&service.text, &person.name, &person.id_number}) {
        identity += '\n';
        identity += *part;
    }
    return sha.number(identity);
}

std::optional<Finding> ImportPlanner::not_ours(const Draft& draft, const Unit* unit) const {
    if (!unit) return unknown_unit(draft);
    if (const auto foreign = foreign_.find(unit); foreign != foreign_.end()) return foreign->second;
    return number_of_another(desk_.setup, draft, *unit);
}

bool ImportPlanner::plan(Draft& draft, const LedgerFacts& facts, std::int64_t import_id, Plan& plan) {
    plan.unit = unit_of(draft);
    const Service* service = service_of(draft);
    if (auto fault = not_ours(draft, plan.unit)) {
        refuse(draft, facts, {std::move(*fault)});
        return false;
    }
    if (!service || !draft.received || draft.persons.empty()) {
        draft.verdict = Verdict::review;
        return false;
    }
    Record& record = plan.record;
    record.person = draft.persons.front();
    record.person->salt = random_(12);
    record.entry.recorded = desk_.now;
    auto& events = events_;
    events.clear();
    events.push_back(opening(draft, plan, *service, import_id));
    if (draft.outcome != Outcome::rejected) events.push_back(acceptance(draft, *service, *plan.unit));
    ending(draft, staff_named(draft.handler, plan.unit->id), events);
    if (plan.unit->kind == UnitKind::station) add_way(draft, plan.unit->id, plan.unit->parent, events);
    record.row_digest = row_identity(plan.unit->id, draft.service, draft.persons.front(), sha_);
    plan.near = near_keys(plan.unit->id.text, draft.service.text, *draft.received, record.person->name,
                          record.person->id_number);
    RuleContext rules = desk_.rules();
    rules.known = service;
    rules.from_ledger = true;
    case_ = {};
    auto findings = run_events(case_, events, rules);
    if (findings.empty()) {
        record.row = case_.row; // copied: the other thread's texts stay where they are
        encode_events(events, record.encoded);
        record.entry.events.clear();
        if (record.row.fee.value != 0) record.entry.events.swap(events);
        return true;
    }
    refuse(draft, facts, std::move(findings));
    return false;
}

std::vector<Event> ImportPlanner::continuation(const Draft& draft, const Case& known) {
    std::vector<Event> events;
    const bool ended = known.row.ended.has_value();
    if (!ended && draft.outcome != Outcome::open) ending(draft, known.row.handler, events);
    if (known.row.state == State::completed && draft.returned && *draft.returned >= *known.row.ended)
        events.push_back({.action = Action::return_,
                          .occurred = ledger_moment(draft, *draft.returned),
                          .actor = desk_.actor,
                          .facts = Facts{}.set("collector", collector_said(draft))});
    if (known.row.state == State::completed || known.row.state == State::returned)
        if (draft.rating && !known.row.rating)
            events.push_back(
                {.action = Action::rate,
                 .occurred = ledger_moment(
                     draft, std::max(*known.row.ended, draft.finished.value_or(*known.row.ended))),
                 .actor = desk_.actor,
                 .facts = Facts{}.set("rating", std::string(word(*draft.rating)))});
    if (known.handoffs.empty()) add_way(draft, known.row.station, known.row.center, events);
    return events;
}

} // namespace bianmin
