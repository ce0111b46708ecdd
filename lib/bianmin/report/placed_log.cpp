/// What the ledger knew of a case at a place: its entries up to there, in the order of the case.
#include "bianmin/report/placed_log.hpp"

#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/time_overruled.hpp"

#include <algorithm>
#include <utility>

namespace bianmin {
namespace {

/// `see` looks at each event before it is folded in.
template<class See>
Case fold_until(const PlacedLog& placed, std::int64_t place, const See& see) {
    Case c = fold_case(placed.log.row, {});
    for (std::size_t i = 0; i < placed.log.entries.size(); ++i) {
        if (placed.positions[i] > place) continue;
        for (const auto& event : placed.log.entries[i].events) {
            see(c, event);
            apply(c, event);
        }
    }
    return c;
}

} // namespace

std::int64_t end_of(const PlacedLog& placed) {
    return placed.positions.empty() ? 0 : std::ranges::max(placed.positions);
}

std::vector<Entry> entries_at(const PlacedLog& placed, std::int64_t place) {
    std::vector<Entry> out;
    for (std::size_t i = 0; i < placed.log.entries.size(); ++i)
        if (placed.positions[i] <= place) out.push_back(placed.log.entries[i]);
    return out;
}

Case case_at(const PlacedLog& placed, std::int64_t place) {
    return fold_until(placed, place, [](const Case&, const Event&) {});
}

std::vector<const Event*> overruled_at(const PlacedLog& placed, std::int64_t place) {
    std::vector<const Event*> out;
    const Event* by_time = nullptr;
    fold_until(placed, place, [&](const Case& c, const Event& event) {
        if (by_time && overrules_time(c, event)) out.push_back(std::exchange(by_time, nullptr));
        if (says_nothing_new(c, event))
            out.push_back(&event);
        else if (event.action == Action::accept && event.facts.number("deemed") != 0)
            by_time = &event;
    });
    return out;
}

bool gave_way_since(const PlacedLog& placed, std::int64_t place) {
    const auto now = overruled_at(placed, end_of(placed)), then = overruled_at(placed, place);
    const auto holds = [](const auto& list, const Event& event) {
        return std::ranges::find(list, &event) != list.end();
    };
    for (std::size_t i = 0; i < placed.log.entries.size(); ++i)
        for (const auto& event : placed.log.entries[i].events)
            if (placed.positions[i] <= place && holds(now, event) && !holds(then, event)) return true;
    return false;
}

} // namespace bianmin
