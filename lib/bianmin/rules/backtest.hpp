/// Past cases under a shorter promise (承诺时限, 二(四)(2)): how many would have been late, and how short it
/// may be.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

#include <optional>
#include <vector>

namespace bianmin {

/// The smallest limit of that unit a finished case would have kept, pauses left out. Days end on a working
/// day (民法典第二百零三条), so a case that ended on a Monday may have kept the limit of the Saturday before.
/// nullopt: the case has not been accepted and completed.
std::optional<int> needed_limit(const WorkingCalendar& calendar, const Case& c, LimitUnit unit);

struct Backtest {
    int limit = 0;
    std::vector<int> needed; ///< of each case, ascending
    int cases() const { return static_cast<int>(needed.size()); }
    /// How many would have been late under `limit`.
    int late() const;
    /// The smallest limit that so many of a hundred cases keep; 0 where there are no cases.
    int keeps(int percent) const;
};
Backtest backtest(std::vector<int> needed, int limit);

} // namespace bianmin
