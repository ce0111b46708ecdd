/// Numbers of receipts (收费凭条): given by the counter and looked up, or the unit's next.
#pragma once
#include "bianmin/desk/desk.hpp"

#include <vector>

namespace bianmin {

/// Inside a transaction, before the rules look: every event by which `unit` takes money gets its receipt's
/// number. A number that was given is refused where the unit used it that year; none is given in a dry run.
std::vector<Finding> number_receipts(Desk& desk, const UnitId& unit, std::vector<Event>& events);

} // namespace bianmin
