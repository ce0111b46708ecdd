/// Due dates under another calendar edition (期限重算).
#include "bianmin/desk/recount.hpp"

#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/fold.hpp"

#include <algorithm>
#include <iterator>

namespace bianmin {
namespace {

/// What the new edition says of a case, without taking the step.
Facts counted_anew(const Desk& desk, const Case& c) {
    Event trial = event_now(desk, Action::recount);
    decide(c, trial, desk.rules());
    return trial.facts;
}

ClockName promise_of(CaseType type) {
    return type == CaseType::complaint       ? ClockName::complaint
           : type == CaseType::rectification ? ClockName::rectification
                                             : ClockName::promise;
}

/// The clocks whose day is another one; a promise also moves when it is no longer provisional.
std::vector<MovedClock> moves(const Case& c, const Facts& anew) {
    std::vector<MovedClock> out;
    const bool provisional = anew.number("provisional") != 0;
    const auto compare = [&](ClockName clock, std::string_view fact, const std::optional<Date>& before) {
        const auto after = anew.date(fact);
        if (!before || !after) return;
        const bool promise = fact == "due";
        if (*before == *after && !(promise && provisional != c.row.provisional)) return;
        out.push_back({.number = c.row.number,
                       .clock = clock,
                       .before = *before,
                       .after = *after,
                       .provisional = promise && provisional});
    };
    compare(promise_of(c.row.type), "due", c.row.due);
    // A matter that promises what the law says has one clock.
    if (c.row.type == CaseType::service || c.row.legal_due != c.row.due)
        compare(ClockName::statutory, "legal_due", c.row.legal_due);
    compare(ClockName::own_stage, "own_due", c.own_due);
    return out;
}

std::string_view fact_of_before(ClockName clock) {
    return clock == ClockName::statutory ? "legal_was" : clock == ClockName::own_stage ? "own_was" : "was";
}

/// Folds the case and tells which of its clocks move; appends the event when one does.
std::vector<MovedClock> recount(Desk& desk, const std::string& number, std::string_view because) {
    const auto kept = find_case(desk.store, number);
    Case c = fold_case(kept.row, kept.entries);
    if (!c.row.due || !c.clock_start || c.row.suspended || !contains(in_work, c.row.state)) return {};
    auto moved = moves(c, counted_anew(desk, c));
    if (moved.empty()) return moved;
    std::vector<Event> events{event_now(desk, Action::recount)};
    events.front().facts.set("because", std::string(because));
    for (const auto& one : moved) events.front().facts.set(fact_of_before(one.clock), one.before);
    if (auto findings = run_events(c, events, desk.rules()); !findings.empty())
        throw Error(ErrorKind::refused, say("refused: {} of {}", verb(Action::recount), number),
                    std::move(findings));
    if (desk.dry_run) return moved;
    Record record{.entry = {.origin = desk.origin(kept.row.origin),
                            .case_key = kept.row.key,
                            .recorded = desk.now,
                            .events = std::move(events)},
                  .row = c.row};
    desk.store.record(record);
    return moved;
}

} // namespace

std::vector<MovedClock> recount_due_dates(Desk& desk, std::string_view because) {
    require_right(desk, Deed::calendar);
    std::vector<std::string> numbers;
    desk.store.each_open_case([&](const CaseRow& row) {
        if (row.due) numbers.push_back(row.number);
    });
    std::vector<MovedClock> out;
    desk.store.transact([&] {
        out.clear();
        for (const auto& number : numbers)
            std::ranges::move(recount(desk, number, because), std::back_inserter(out));
    });
    return out;
}

} // namespace bianmin
