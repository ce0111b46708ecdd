/// The papers' way from the village to the town, as a station's ledger tells it (二(三)上报材料).
#include "bianmin/desk/import_plan.hpp"

#include <algorithm>

namespace bianmin {

/// 送镇日期 is the day on which the agent handed the papers over: they were sent and taken in on it.
void ImportPlanner::add_way(const Draft& draft, const UnitId& station, const UnitId& center,
                            std::vector<Event>& events) {
    if (!draft.sent || station.empty() || *draft.sent < *draft.received) return;
    const auto event = [&](Action action, const char* fact, const StaffId& who) {
        Event out{.action = action, .occurred = ledger_moment(draft, *draft.sent), .actor = desk_.actor};
        out.facts.set("from", station.text).set("to", center.text);
        out.facts.set(fact, who.empty() ? std::string(not_stated) : who.text);
        return out;
    };
    const auto later = std::ranges::find_if(events, [&](const Event& other) {
        return other.action != Action::open && other.action != Action::accept &&
               other.occurred.date() >= *draft.sent;
    });
    events.insert(later, {event(Action::send, "sender", staff_named(draft.agent, station)),
                          event(Action::receive, "receiver", staff_named(draft.receiver, center))});
}

} // namespace bianmin
