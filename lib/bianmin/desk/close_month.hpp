/// 月结: a month's figures are made final, for a unit and all below it.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/store/closings.hpp"

#include <functional>
#include <string>
#include <vector>

namespace bianmin {

struct CloseRequest {
    Month month;
    UnitId unit;
    std::string because; ///< why although an earlier month is open
};

/// A unit's month as it was counted.
struct ClosingCount {
    UnitId unit;
    std::string figures;
    bool previous = false;         ///< the ledger holds something of the month before
    std::vector<Finding> findings; ///< why it does not balance
};
using CountMonth = std::function<std::vector<ClosingCount>(const std::vector<UnitId>& units)>;

/// Closes the month of the unit, and of each unit below that is still open. Counts and writes in one
/// transaction. Throws Error(refused) for a month that still runs, is closed already or does not balance,
/// and, without a reason, when the month before is open.
std::vector<Closing> close_month(Desk& desk, const CloseRequest& request, const CountMonth& count);

} // namespace bianmin
