/// Kind and term of a case, held against its service and the law.
#include "bianmin/rules/guards_promise.hpp"

#include "bianmin/rules/deadline.hpp"

namespace bianmin {
namespace {

/// A ledger may say 0 of what was done at once.
void limit_counts(const Look& l, const std::optional<LimitUnit>& unit) {
    const auto value = l.event.facts.number("limit");
    if (!unit || *unit == LimitUnit::same_day || l.context.from_ledger || (value >= 1 && value <= 366))
        return;
    l.refuse(Guard::promise_in_law, say("a promise is at least 1 and at most 366, not {}", value),
             say("leave --limit out: the promise is then that of the service"), std::to_string(value));
}

/// What is promised to everybody binds at the counter; a ledger of old says what was promised then. What is
/// done at once has no term to exceed where it takes the stricter way.
bool is_public(const Look& l) {
    return l.service->type == CaseType::service && l.service->promised.value > 0 && !l.context.from_ledger;
}

} // namespace

void promise_in_law(const Look& l) {
    const auto unit = parse_word<LimitUnit>(l.event.facts.text("unit"));
    limit_counts(l, unit);
    if (!l.service || !unit) return;
    const Limit promised{static_cast<int>(l.event.facts.number("limit")), *unit};
    const auto longer_than = [&](const Limit& bound) {
        const Date start = l.event.occurred.date();
        return due_day(l.context.calendar, start, promised) > due_day(l.context.calendar, start, bound);
    };
    if (const auto& statutory = l.service->statutory; statutory && longer_than(*statutory))
        l.refuse(
            Guard::promise_in_law,
            say("the promise of {} is longer than the statutory {}", chinese(promised), chinese(*statutory)),
            say("promise at most the statutory limit"));
    else if (is_public(l) && longer_than(l.service->promised))
        l.refuse(Guard::promise_in_law,
                 say("the promise of {} is longer than the {} that the service promises everybody",
                     chinese(promised), chinese(l.service->promised)),
                 say("promise at most that; more time takes an extension with its approver: case extend"));
}

/// What several departments or the level above decide is not done at the counter by calling it so; to take
/// the stricter way is free, and what was promised may be done at once.
void kind_of_service(const Look& l) {
    const auto kind = parse_word<Kind>(l.event.facts.text("kind"));
    if (!kind || !l.service || l.context.from_ledger || *kind == l.service->kind) return;
    if (l.service->kind != Kind::joint && l.service->kind != Kind::escalated) return;
    const bool joint = l.service->kind == Kind::joint;
    Look{l.c, l.event, l.context, l.service, joint ? "二(四)(3)" : "二(四)(4)", l.out}.refuse(
        Guard::kind_of_service,
        joint ? say("{} is decided by several departments: its case cannot be opened as {}", l.service->name,
                    term(*kind))
              : say("{} is decided above: its case cannot be opened as {}", l.service->name, term(*kind)),
        say("leave --kind out: the case is then {}, as its service", term(l.service->kind)),
        std::string(word(*kind)));
}

} // namespace bianmin
