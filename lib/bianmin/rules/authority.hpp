/// 依法放权 (二(三)): what a window cannot decide by itself, who decides above, and how long that takes.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

#include <vector>

namespace bianmin {

/// Why a window cannot decide it: it is sent up (上报件), or the power lies above the township (行使层级).
struct DecidedAbove {
    const Service* service = nullptr;
    bool escalated = false;
    bool upper_level = false; ///< level < 5; GB/T 39046 A: 4 county, 5 township, 6 village
    int forwarded = 0, answered = 0;
    int days = 0, longest = 0; ///< working days above: of all cases, of the slowest
};

/// The services offered on that day that are decided above, in the order of the catalog.
std::vector<DecidedAbove> decided_above(const Setup& setup, Date on);

/// Adds a case that was sent up: working days until the answer, else until `today`.
void count_above(DecidedAbove& of, const Case& c, const WorkingCalendar& calendar, Date today);

} // namespace bianmin
