/// Taking an import back, by events that say so.
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/import_ledger.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace bianmin {
namespace {

constexpr std::size_t chunk = 500;

const Import& require_import(const std::vector<Import>& imports, std::int64_t id) {
    const auto found = std::ranges::find(imports, id, &Import::id);
    if (found == imports.end())
        throw Error(ErrorKind::not_found, say("there is no import {}", id), {},
                    say("see: bianmin import list"));
    if (found->undone) throw Error(ErrorKind::refused, say("import {} has been taken back already", id));
    return *found;
}

/// The cases of the batch that are not annulled yet; those that went on since are refusals.
std::vector<std::string> cases_of(Store& store, std::int64_t id) {
    std::vector<std::string> numbers;
    store.each_case({.import_id = id}, [&](const ListedCase& listed) {
        if (listed.row.state != State::annulled) numbers.push_back(listed.row.number);
    });
    return numbers;
}

/// The cases that rows of the import let go on, by number.
using Continued = std::multimap<std::string, Finding>;

Continued continued_by(Store& store, std::int64_t id) {
    Continued out;
    for (auto& kept : store.import_findings(id, {}))
        if (kept.finding.code == "continued") out.emplace(kept.finding.value, std::move(kept.finding));
    return out;
}

/// With the rows of imports that were taken back before: nobody stands by what they recorded.
Continued with_taken_back(Store& store, const std::vector<Import>& imports, std::int64_t id) {
    Continued out = continued_by(store, id);
    for (const auto& other : imports)
        if (other.undone && other.id != id) out.merge(continued_by(store, other.id));
    return out;
}

/// Nothing was recorded but by imports that go: a row, and later rows of the same matter.
bool untouched(const KeptCase& kept, const Continued& continued) {
    return kept.entries.size() <= 1 + continued.count(kept.row.number);
}

Finding has_later_events(const std::string& number) {
    return {.code = "has-later-events",
            .value = number,
            .message = say("{} has been worked on since it was imported", number),
            .suggestion = say("settle this case by hand")};
}

void require_untouched(Store& store, const std::vector<std::string>& numbers, const Continued& continued) {
    std::vector<Finding> later;
    for (const auto& number : numbers)
        if (!untouched(find_case(store, number), continued)) later.push_back(has_later_events(number));
    const auto count = later.size();
    if (count > 0)
        throw Error(ErrorKind::refused,
                    say("{} cases of the import have later events; nothing was taken back", count),
                    std::move(later));
}

/// A step is taken back by the next one, which only who knows the case can choose.
std::vector<Finding> going_on(const Continued& continued, const std::vector<std::string>& own) {
    const std::set<std::string> annulled(own.begin(), own.end());
    std::vector<Finding> out;
    for (const auto& [number, row] : continued)
        if (!annulled.contains(number))
            out.push_back(
                {.code = "continued",
                 .severity = Severity::warning,
                 .place = row.place,
                 .value = number,
                 .message = say("this case of an earlier import went on by this row, and stays so"),
                 .suggestion = say("where the row was wrong, mend the case with case reopen or case "
                                   "correct")});
    return out;
}

void annul(Desk& desk, const std::string& number, std::string_view because, const Continued& continued) {
    const auto kept = find_case(desk.store, number);
    if (!untouched(kept, continued)) // a clerk was faster
        throw Error(ErrorKind::refused, say("refused: {} of {}", verb(Action::annul), number),
                    {has_later_events(number)});
    Case c = fold_case(kept.row, kept.entries);
    std::vector<Event> events{event_now(desk, Action::annul)};
    events.front().facts.set("because", std::string(because));
    if (auto findings = run_events(c, events, desk.rules()); !findings.empty())
        throw Error(ErrorKind::refused, say("refused: {} of {}", verb(Action::annul), number),
                    std::move(findings));
    Record record{.entry = {.origin = desk.ledger_of(kept.row.origin),
                            .case_key = kept.row.key,
                            .recorded = desk.now,
                            .events = std::move(events)},
                  .row = c.row};
    desk.store.record(record);
}

} // namespace

ImportUndone undo_import(Desk& desk, std::int64_t import_id, std::string_view because) {
    require_right(desk, Deed::undo);
    const auto imports = desk.store.imports();
    Import batch = require_import(imports, import_id);
    const auto numbers = cases_of(desk.store, import_id);
    const Continued continued = with_taken_back(desk.store, imports, import_id);
    require_untouched(desk.store, numbers, continued);
    const ImportUndone undone{static_cast<std::int64_t>(numbers.size()),
                              going_on(continued_by(desk.store, import_id), numbers)};
    if (desk.dry_run) return undone;
    for (std::size_t start = 0; start < numbers.size(); start += chunk) {
        const auto part = std::span(numbers).subspan(start, std::min(chunk, numbers.size() - start));
        desk.store.transact([&] {
            for (const auto& number : part) annul(desk, number, because, continued);
        });
    }
    batch.undone = true;
    desk.store.finish_import(batch);
    return undone;
}

} // namespace bianmin
