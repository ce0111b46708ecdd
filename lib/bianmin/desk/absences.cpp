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
    for (const auto& row : left.handed_over) numbers.push_back(row.number);
    opening.own = {"from", "back_by"};
    opening.more.set("from", iso(leaving.span.from))
        .set("back_by", iso(leaving.span.until))
        .set("until", leaving.span.until.date())
        .set("reason", leaving.reason)
        .set("because", leaving.because)
        .set("substitute", left.substitute.text)
        .set("handover", join(numbers, "\n"));
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

std::vector<CaseRow> open_cases_of(Store& store, const StaffId& who) {
    std::vector<CaseRow> rows;
    store.each_open_case([&](const CaseRow& row) {
        if (row.type != CaseType::absence && (row.handler == who || row.agent == who)) rows.push_back(row);
    });
    std::ranges::sort(rows, {}, &CaseRow::number);
    return rows;
}

LeftPost leave_post(Desk& desk, const Leaving& leaving) {
    const Staff& staff = require_staff(desk.setup, leaving.who);
    std::vector<StaffId> posts = stands_in_for(desk.setup, staff.id);
    posts.push_back(staff.id);
    auto absences = absences_of(desk.store, with_takers(desk.setup, posts), leaving.span.from.date());
    absences.push_back({.away = staff.id, .span = leaving.span});
    LeftPost left{.substitute =
                      on_duty(desk.setup, absences, staff.id, leaving.span.from).value_or(StaffId()),
                  .handed_over = open_cases_of(desk.store, staff.id)};
    std::vector<Event> then{event_now(desk, Action::accept)};
    // Recorded when it is over: the return goes with it.
    if (leaving.span.until < desk.occurred) then.push_back(return_event(desk));
    left.outcome = open_case(desk, opening_of(desk, leaving, staff, left), std::move(then));
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
