/// Deemed acceptance, and whose clock it is.
#include "bianmin/desk/deemed.hpp"

#include "bianmin/store/travel.hpp"

namespace bianmin {

Event deemed_acceptance(const Case& c, Moment occurred, const StaffId& actor) {
    Event event{.action = Action::accept, .occurred = occurred, .actor = actor};
    event.facts.set("deemed", 1).set("accepted", c.row.received);
    return event;
}

bool speaks_for_clocks(const Desk& desk, const KeptCase& kept) {
    const UnitId& own = desk.setup.own_unit;
    if (own.empty() || kept.row.center == own) return true;
    if (kept.row.station != own || kept.entries.empty()) return false;
    Travel travel(desk.store);
    const Entry& first = kept.entries.front();
    return travel.position_of(first.origin, first.seq).value_or(0) > travel.sent_to(kept.row.center);
}

} // namespace bianmin
