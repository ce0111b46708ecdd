/// What a ledger knew of a case at a place of its log, where a bundle brought entries that stand before its
/// own.
#include "bianmin/report/placed_log.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <utility>

using namespace bianmin;

namespace {

/// Entries in the order of the case, each with its place in the ledger.
PlacedLog placed(std::initializer_list<std::pair<std::int64_t, Event>> entries) {
    PlacedLog out;
    for (const auto& [place, event] : entries) {
        Entry& entry = out.log.entries.emplace_back();
        entry.events.push_back(event);
        out.positions.push_back(place);
    }
    return out;
}

Event event(Action action, const char* fact = nullptr) {
    Event out{action, at(make_date(2018, 8, 13), 9), StaffId("zhao"), {}};
    if (fact) out.facts.set(fact, std::int64_t{1});
    return out;
}

} // namespace

TEST_CASE("a case at a place is what stood there by then, wherever it stands in the case") {
    const auto log = placed({{1, event(Action::open)},
                             {9, event(Action::remind)},
                             {2, event(Action::accept)},
                             {3, event(Action::complete)}});
    CHECK(case_at(log, 0).row.steps == 0);
    CHECK(case_at(log, 2).row.state == State::accepted);
    CHECK(case_at(log, 8).row.state == State::completed);
    CHECK(case_at(log, 8).row.reminders == 0);
    CHECK(case_at(log, 9).row.reminders == 1);
}

TEST_CASE("silence that was broken in time counts for nothing from when that is known") {
    const auto later = placed({{1, event(Action::open)},
                               {2, event(Action::accept, "deemed")},
                               {3, event(Action::accept)},
                               {4, event(Action::complete)}});
    CHECK(overruled_at(later, 2).empty());
    CHECK(overruled_at(later, 3) == std::vector{&later.log.entries[1].events[0]});
    CHECK(overruled_at(later, 4).size() == 1);
    const auto before =
        placed({{1, event(Action::open)}, {5, event(Action::notify)}, {2, event(Action::accept, "deemed")}});
    CHECK(overruled_at(before, 4).empty());
    CHECK(overruled_at(before, 5) == std::vector{&before.log.entries[2].events[0]});
    const auto silence = placed(
        {{1, event(Action::open)}, {2, event(Action::accept, "deemed")}, {3, event(Action::complete)}});
    CHECK(overruled_at(silence, 3).empty());
}
