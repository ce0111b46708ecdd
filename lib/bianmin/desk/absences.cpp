/// Absences through the one path of steps.
#include "bianmin/desk/absences.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// The unit in whose hands the record lies: the station's agent belongs to a center as well.
UnitId center_of(const Setup& setup, const Staff& staff) {
    const Unit* unit = setup.unit(staff.unit);
    if (!unit) return staff.unit;
    return unit->kind == UnitKind::department ? unit->parent : unit->id;
}

Opening opening_of(const Desk& desk, const Leaving& leaving, const Staff& staff, const LeftPost& left) {
    const UnitId unit = center_of(desk.setup, staff);
    const Unit* known = desk.setup.unit(unit);
    Opening opening{.service = ServiceId(word(CaseType::absence)),
                    .applicant = {.name = staff.name},
                    .center = unit,
                    .subject = staff.id.text};
    if (known && known->kind == UnitKind::station) opening.station = unit;
    std::vector<std::string> numbers;
    for (const auto& one : left.handover.cases) numbers.push_back(one.row.number);
    opening.own = {"from", "back_by"};
    opening.more.set("from", iso(leaving.span.from))
        .set("back_by", iso(leaving.span.until))
        .set("until", leaving.span.until.date())
        .set("reason", leaving.reason)
        .set("because", leaving.because)
        .set("substitute", left.substitute.text)
        .set("handover", join(numbers, "\n"));
    if (const Fen cash = left.handover.cash_total(); cash.value > 0) opening.more.set("cash_fen", cash.value);
    fix_takers(desk.setup, staff.id, leaving.substitute, opening.more);
    return opening;
}

Event return_event(const Desk& desk) {
    Event event = event_now(desk, Action::complete);
    event.facts.set("result", "返岗");
    return event;
}

Error refusal(const char* code, const StaffId& who, Text message, Text suggestion) {
    return Error(ErrorKind::refused, say("refused: {}", term(CaseType::absence)),
                 {{.code = code,
                   .value = who.text,
                   .message = std::move(message),
                   .suggestion = std::move(suggestion),
                   .clause = "二(五)AB岗"}});
}

} // namespace

LeftPost leave_post(Desk& desk, const Leaving& leaving) {
    const Staff& staff = require_staff(desk.setup, leaving.who);
    if (!leaving.substitute.empty())
        if (auto finding = substitute_refusal(desk.setup, staff, leaving.substitute))
            throw Error(ErrorKind::refused, say("refused: {}", term(CaseType::absence)),
                        {std::move(*finding)});
    Facts fixed;
    fix_takers(desk.setup, staff.id, leaving.substitute, fixed);
    auto absences = absences_of(desk.store, {}, leaving.span.from.date());
    absences.push_back({.away = staff.id, .span = leaving.span, .takers = recorded_takers(fixed)});
    LeftPost left{.substitute =
                      on_duty(desk.setup, absences, staff.id, leaving.span.from).value_or(StaffId()),
                  .handover = handover_of(desk, staff.id)};
    std::vector<Event> then{event_now(desk, Action::accept)};
    // Recorded when it is over: the return goes with it.
    if (leaving.span.until < desk.occurred) then.push_back(return_event(desk));
    left.outcome = open_case(desk, opening_of(desk, leaving, staff, left), std::move(then));
    auto posts = takes_over_from(desk.setup, absences, staff.id);
    posts.push_back(staff.id);
    for (auto& post : posts)
        if (!gaps_of(desk.setup, absences, post, leaving.span).empty()) left.empty.push_back(std::move(post));
    return left;
}

StepOutcome come_back(Desk& desk, const StaffId& who) {
    const Staff& staff = require_staff(desk.setup, who);
    if (const auto before = desk.store.number_of_key(desk.key))
        return take_steps(desk, *before, {return_event(desk)});
    // Also one whose end has passed: the post went back then, the record is still open.
    for (const auto& absence : absences_of(desk.store, {staff.id}, {}))
        if (absence.open && absence.span.from <= desk.occurred)
            return take_steps(desk, absence.number, {return_event(desk)});
    throw refusal("not-away", staff.id, say("{} is not away at {}", staff.id.text, iso(desk.occurred)),
                  say("see: bianmin staff on-duty"));
}

StepOutcome cancel_absence(Desk& desk, const StaffId& who, std::optional<Date> day,
                           const std::string& because) {
    const Staff& staff = require_staff(desk.setup, who);
    Event event = event_now(desk, Action::withdraw);
    event.facts.set("because", because);
    if (const auto before = desk.store.number_of_key(desk.key))
        return take_steps(desk, *before, {std::move(event)});
    auto absences = absences_of(desk.store, {staff.id}, desk.occurred.date());
    std::erase_if(absences,
                  [&](const Absence& one) { return !one.open || (day && one.span.from.date() != *day); });
    const auto begun =
        std::erase_if(absences, [&](const Absence& one) { return one.span.from <= desk.occurred; });
    if (absences.empty())
        throw begun > 0
            ? refusal("absence-begun", staff.id, say("the absence of {} has begun", staff.id.text),
                      say("record the return: bianmin staff back {}", staff.id.text))
            : refusal("no-absence", staff.id, say("no absence of {} lies ahead", staff.id.text),
                      say("see: bianmin staff on-duty"));
    if (absences.size() > 1)
        throw Error(ErrorKind::usage, say("{} absences of {} lie ahead", absences.size(), staff.id.text), {},
                    say("name one by its first day: --from {}", iso(absences.front().span.from.date())));
    return take_steps(desk, absences.front().number, {std::move(event)});
}

} // namespace bianmin
