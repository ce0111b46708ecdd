/// What a key stands for, held against what is wanted now.
#include "bianmin/desk/repeated.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/applicant.hpp"

#include <algorithm>

namespace bianmin {
namespace {

const std::vector<Event>& events_of_key(const Desk& desk, const KeptCase& kept) {
    static const std::vector<Event> none;
    const auto found = std::ranges::find(kept.entries, desk.key, &Entry::key);
    return found == kept.entries.end() ? none : found->events;
}

/// The steps wanted are among those recorded, in order: a deemed acceptance may have come before them.
bool holds(const std::vector<Event>& recorded, const std::vector<Event>& wanted) {
    auto from = recorded.begin();
    for (const auto& event : wanted) {
        from = std::ranges::find(from, recorded.end(), event.action, &Event::action);
        if (from == recorded.end()) return false;
        ++from;
    }
    return true;
}

/// What tells the act from others of its kind.
bool same_particulars(const Facts& recorded, const Opening& wanted) {
    return recorded.text("subject") == wanted.subject &&
           std::ranges::all_of(
               wanted.own, [&](const char* fact) { return recorded.text(fact) == wanted.more.text(fact); });
}

} // namespace

Error another_act(const Desk& desk, const KeptCase& kept) {
    const auto& recorded = events_of_key(desk, kept);
    // What was opened is called so; else the last: a deemed acceptance may have come first.
    const bool opened = !recorded.empty() && recorded.front().action == Action::open;
    const Term verb_then = recorded.empty() ? Term{}
                           : opened         ? verb(Action::open)
                                            : verb(recorded.back().action);
    return Error(ErrorKind::refused, say("refused: the key {} stands for another act", desk.key),
                 {{.code = "key-reused",
                   .value = desk.key,
                   .message = say("under this key '{}' of {} is recorded", verb_then, kept.row.number),
                   .suggestion = say("a key repeats its own act only: give each act a key of its own")}});
}

std::optional<KeptCase> opened_before(Desk& desk, const Opening& wanted) {
    const auto number = desk.store.number_of_key(desk.key);
    if (!number) return std::nullopt;
    auto kept = find_case(desk.store, *number);
    const auto& recorded = events_of_key(desk, kept);
    Person person = wanted.applicant;
    check_person(person, desk.occurred.date()); // as it would be kept
    const bool renamed = kept.row.corrections > 0 || kept.person.name.empty();
    const bool same = !recorded.empty() && recorded.front().action == Action::open &&
                      kept.row.service == require_service(desk.setup, wanted.service).id &&
                      same_particulars(recorded.front().facts, wanted) &&
                      (renamed || kept.person.name == person.name);
    if (!same) throw another_act(desk, kept);
    return kept;
}

std::optional<std::vector<Event>> taken_before(Desk& desk, const KeptCase& kept,
                                               const std::vector<Event>& wanted) {
    const auto number = desk.store.number_of_key(desk.key);
    if (!number) return std::nullopt;
    const bool here = *number == kept.row.number;
    const KeptCase other = here ? KeptCase{} : find_case(desk.store, *number);
    const auto& recorded = events_of_key(desk, here ? kept : other);
    if (!here || !holds(recorded, wanted)) throw another_act(desk, here ? kept : other);
    return recorded;
}

} // namespace bianmin
