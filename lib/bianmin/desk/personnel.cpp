/// Personnel matters through the one path of openings and steps.
#include "bianmin/desk/personnel.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/matters.hpp"
#include "bianmin/desk/opening.hpp"

#include <algorithm>

namespace bianmin {
namespace {

Error refusal(CaseType type, const char* code, std::string value, Text message, Text suggestion,
              const char* clause) {
    return Error(ErrorKind::refused, say("refused: {}", term(type)),
                 {{.code = code,
                   .value = std::move(value),
                   .message = std::move(message),
                   .suggestion = std::move(suggestion),
                   .clause = clause}});
}

/// Blanks are no words: a reason, a title, a topic stays on record.
void require_words(CaseType type, std::string_view option, const std::string& text, const char* clause) {
    if (trim(text).empty())
        throw refusal(type, "empty", "--" + std::string(option),
                      say("--{} says nothing", std::string(option)), say("write it out"), clause);
}

constexpr const char* by_consent = "二(五)不经中心同意不得随意调换";
constexpr const char* replaced_at_once = "二(五)部门和站所必须及时更换";

std::optional<CaseRow> under_way(Store& store, CaseType type, const StaffId& staff) {
    for (auto& kept : store.matters_about(type, {staff.text}, {}))
        if (!kept.row.ended) return std::move(kept.row);
    return std::nullopt;
}

/// Director or deputy of the center, or who holds the post of one.
bool may_consent(const Desk& desk, const Unit& center, const StaffId& who) {
    const auto heads = [&](const StaffId& id) {
        const Staff* person = desk.setup.person(id);
        return person &&
               (id == center.director || id == center.deputy ||
                (person->unit == center.id && std::ranges::any_of(person->roles, [](const Role role) {
                     return role == Role::director || role == Role::deputy;
                 })));
    };
    if (heads(who)) return true;
    const auto absences = absences_of(desk.store, {}, desk.occurred.date());
    return std::ranges::any_of(held_posts(desk.setup, absences, who, desk.occurred), heads);
}

/// The B of the post, whoever comes from the same sending unit (部门和站所), and who sits at no window and
/// leads nothing.
bool may_succeed(const Setup& setup, const Staff& leaving, const Staff& successor) {
    if (leaving.substitute == successor.id) return true;
    const Window *left = setup.window(leaving.window), *held = setup.window(successor.window);
    if (held) return left && held->department == left->department && held->center == left->center;
    const Unit* unit = setup.unit(successor.unit);
    if (unit && unit->kind == UnitKind::station) return false;
    return std::ranges::none_of(successor.roles, [](const Role role) {
        return role == Role::director || role == Role::deputy || role == Role::agent ||
               role == Role::supervisor || role == Role::auditor;
    });
}

/// The same topic of the same day counts once.
void require_new_training(Desk& desk, const Staff& staff, const Facts& facts) {
    if (desk.store.number_of_key(desk.key)) return;
    for (const auto& kept : desk.store.matters_about(CaseType::training, {staff.id.text}, Date{})) {
        if (kept.row.received != desk.occurred.date() || kept.row.state == State::annulled ||
            kept.entries.empty() ||
            kept.entries.front().events.front().facts.text("topic") != facts.text("topic"))
            continue;
        throw refusal(CaseType::training, "recorded-already", kept.row.number,
                      say("the training of {} in {} on {} is recorded already: {}", staff.id.text,
                          std::string(facts.text("topic")), iso(kept.row.received), kept.row.number),
                      say("leave {} out, or name the day of the other one with --day", staff.id.text),
                      "二(五)理论、业务培训");
    }
}

/// Where the person goes: checked, by its id.
std::string target_of(const Setup& setup, const Staff& staff, const std::string& to) {
    if (const Window* window = setup.window(WindowId(to))) {
        if (window->id == staff.window)
            throw refusal(CaseType::transfer, "there-already", to,
                          say("{} sits at {} already", staff.id.text, to),
                          say("name another window or unit with --to"), by_consent);
        return window->id.text;
    }
    const Unit& unit = require_unit(setup, UnitId(to));
    if (unit.id == staff.unit)
        throw refusal(CaseType::transfer, "there-already", to,
                      say("{} works at {} already", staff.id.text, to),
                      say("name another window or unit with --to"), by_consent);
    return unit.id.text;
}

} // namespace

Opening matter_of_staff(const Setup& setup, const Staff& staff, CaseType type) {
    const Unit& unit = require_unit(setup, unit_answering_for(setup, staff.id.text));
    Opening opening{.service = ServiceId(word(type)),
                    .applicant = {.name = staff.name},
                    .center = unit.id,
                    .subject = staff.id.text};
    if (unit.kind == UnitKind::station) opening.station = unit.id;
    return opening;
}

void refuse_under_way(Desk& desk, const Opening& opening) {
    const bool moves = opening.service.text == word(CaseType::transfer);
    if (!moves && opening.service.text != word(CaseType::replacement)) return;
    const CaseType type = moves ? CaseType::transfer : CaseType::replacement;
    const auto known = under_way(desk.store, type, StaffId(opening.subject));
    if (!known) return;
    if (moves)
        throw refusal(type, "transfer-under-way", known->number,
                      say("a transfer of {} is under way: {}", opening.subject, known->number),
                      say("finish it with --done, or take it back: bianmin case withdraw {}", known->number),
                      by_consent);
    throw refusal(
        type, "replacement-under-way", known->number,
        say("the replacement of {} has been demanded already: {}", opening.subject, known->number),
        say("record who came with --by, or chase the sending unit: bianmin case remind {}", known->number),
        replaced_at_once);
}

StepOutcome request_transfer(Desk& desk, const Staff& staff, const Transferring& wanted) {
    require_words(CaseType::transfer, "because", wanted.because, by_consent);
    // The policy keeps 窗口工作人员 in their place; a director or an agent is appointed by others.
    if (staff.window.empty() && !desk.store.number_of_key(desk.key))
        throw refusal(
            CaseType::transfer, "no-window", staff.id.text,
            say("{} has no window: only window staff is moved with the center's consent", staff.id.text),
            say("write the new unit, window or role of {} into staff.toml", staff.id.text), by_consent);
    Opening opening = matter_of_staff(desk.setup, staff, CaseType::transfer);
    opening.more.set("from", staff.window.empty() ? staff.unit.text : staff.window.text)
        .set("to", target_of(desk.setup, staff, wanted.to))
        .set("because", wanted.because);
    if (!desk.store.number_of_key(desk.key)) refuse_under_way(desk, opening);
    std::vector<Event> then;
    if (!wanted.consent.empty()) {
        const Unit& unit = require_unit(desk.setup, opening.center);
        const Unit& center = unit.kind == UnitKind::station ? require_unit(desk.setup, unit.parent) : unit;
        if (!may_consent(desk, center, wanted.consent))
            throw refusal(CaseType::transfer, "no-consent", wanted.consent.text,
                          say("{} cannot consent for {}: only its director or deputy can",
                              wanted.consent.text, center.name),
                          say("who may: {}", center.director.text + ", " + center.deputy.text), by_consent);
        then.push_back(event_now(desk, Action::accept));
        then.back().facts.set("consent", wanted.consent.text);
    }
    return open_case(desk, opening, std::move(then));
}

StepOutcome finish_transfer(Desk& desk, const Staff& staff, const std::string& result) {
    Event event = event_now(desk, Action::complete);
    event.facts.set("result", result.empty() ? "已调换" : result);
    if (const auto before = desk.store.number_of_key(desk.key)) return take_steps(desk, *before, {event});
    const auto known = under_way(desk.store, CaseType::transfer, staff.id);
    if (!known)
        throw refusal(CaseType::transfer, "no-transfer", staff.id.text,
                      say("no transfer of {} is under way", staff.id.text),
                      say("register it with --to and --because"), by_consent);
    if (known->state == State::registered)
        throw refusal(CaseType::transfer, "no-consent", known->number,
                      say("the center has not consented to {}", known->number),
                      say("director or deputy: bianmin case accept {}", known->number), by_consent);
    return take_steps(desk, known->number, {event});
}

StepOutcome demand_replacement(Desk& desk, const Staff& staff, const std::string& because) {
    require_words(CaseType::replacement, "because", because, replaced_at_once);
    const Window* window = desk.setup.window(staff.window);
    if (!window && !desk.store.number_of_key(desk.key))
        throw refusal(
            CaseType::replacement, "no-window", staff.id.text,
            say("{} has no window: only window staff is replaced by a sending unit", staff.id.text),
            say("directors and agents are appointed by the town: write the new one into staff.toml"),
            replaced_at_once);
    Opening opening = matter_of_staff(desk.setup, staff, CaseType::replacement);
    opening.more.set("unit", window ? window->department : staff.unit.text).set("because", because);
    opening.window = staff.window;
    if (!desk.store.number_of_key(desk.key)) refuse_under_way(desk, opening);
    return open_case(desk, opening, {event_now(desk, Action::accept)});
}

StepOutcome finish_replacement(Desk& desk, const Staff& staff, const Staff& successor) {
    Event event = event_now(desk, Action::complete);
    event.facts.set("by", successor.id.text).set("result", "由" + successor.name + "接替");
    if (const auto before = desk.store.number_of_key(desk.key)) return take_steps(desk, *before, {event});
    if (successor.id == staff.id)
        throw refusal(CaseType::replacement, "same-person", staff.id.text,
                      say("{} cannot replace themselves", staff.id.text),
                      say("name the new person with --by"), replaced_at_once);
    if (!may_succeed(desk.setup, staff, successor))
        throw refusal(CaseType::replacement, "not-free", successor.id.text,
                      say("{} has another post and does not come from the sending unit of {}",
                          successor.id.text, staff.id.text),
                      say("name whom the sending unit sent, or who holds no post"), replaced_at_once);
    const auto known = under_way(desk.store, CaseType::replacement, staff.id);
    if (!known)
        throw refusal(CaseType::replacement, "no-replacement", staff.id.text,
                      say("no replacement of {} has been demanded", staff.id.text),
                      say("demand it with --because"), replaced_at_once);
    return take_steps(desk, known->number, {event});
}

std::vector<StepOutcome> record_for_each(Desk& desk, CaseType type, const std::vector<const Staff*>& people,
                                         const Facts& facts, const std::string& result) {
    const char* clause = type == CaseType::training ? "二(五)理论、业务培训" : "二(五)表现优秀";
    for (const auto option : {"topic", "title", "because"})
        if (facts.has(option)) require_words(type, option, std::string(facts.text(option)), clause);
    const auto record = [&](Desk& at, const Staff& staff) {
        Opening opening = matter_of_staff(desk.setup, staff, type);
        opening.more = facts;
        std::vector<Event> then{event_now(at, Action::accept), event_now(at, Action::complete)};
        then.back().facts.set("result", result);
        Desk own = at;
        if (people.size() > 1) own.key = at.key + "-" + staff.id.text;
        if (type == CaseType::training) require_new_training(own, staff, facts);
        return open_case(own, opening, std::move(then));
    };
    // Tried for everybody first, so that nobody is left out for a fault that another one has.
    Desk trial = desk;
    trial.dry_run = true;
    trial.watch = nullptr;
    for (const Staff* staff : people) record(trial, *staff);
    std::vector<StepOutcome> out;
    for (const Staff* staff : people) out.push_back(record(desk, *staff));
    return out;
}

} // namespace bianmin
