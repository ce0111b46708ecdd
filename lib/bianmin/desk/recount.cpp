/// Due dates under another calendar edition (期限重算).
#include "bianmin/desk/recount.hpp"

#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/fold.hpp"

namespace bianmin {
namespace {

/// Folds the case and tells whether its date moves; appends the event when it does.
std::optional<MovedCase> recount(Desk& desk, const std::string& number, std::string_view because) {
    const auto kept = find_case(desk.store, number);
    Case c = fold_case(kept.row, kept.entries);
    if (!c.row.due || !c.clock_start || c.row.suspended || c.row.ended) return std::nullopt;
    const Due due = due_date(desk.calendar, *c.clock_start, c.promised, c.extended, c.pauses);
    if (due.date == *c.row.due && due.provisional == c.row.provisional) return std::nullopt;
    MovedCase moved{
        .number = number, .before = *c.row.due, .after = due.date, .provisional = due.provisional};
    std::vector<Event> events{event_now(desk, Action::recount)};
    events.front().facts.set("because", std::string(because)).set("was", *c.row.due);
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

std::vector<MovedCase> recount_due_dates(Desk& desk, std::string_view because) {
    require_right(desk, Deed::calendar);
    std::vector<std::string> numbers;
    desk.store.each_open_case([&](const CaseRow& row) {
        if (row.due) numbers.push_back(row.number);
    });
    std::vector<MovedCase> out;
    desk.store.transact([&] {
        out.clear();
        for (const auto& number : numbers)
            if (auto moved = recount(desk, number, because)) out.push_back(std::move(*moved));
    });
    return out;
}

} // namespace bianmin
