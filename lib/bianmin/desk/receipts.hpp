/// Numbers of receipts (收费凭条): given by the counter and looked up, or the unit's next.
#pragma once
#include "bianmin/desk/desk.hpp"

#include <vector>

namespace bianmin {

/// Inside a transaction, before the rules look: every event by which `unit` takes money for the case
/// gets its receipt's number. A number that was given is refused where the unit used it that year for another
/// case; none is given in a dry run.
std::vector<Finding> number_receipts(Desk& desk, const UnitId& unit, const Case& c,
                                     std::vector<Event>& events);

} // namespace bianmin
