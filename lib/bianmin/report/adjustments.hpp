/// 上期调整: what came into the ledger after a month was closed, shown in the next open month.
#pragma once
#include "bianmin/report/monthly.hpp"

namespace bianmin {

/// Looks for what was recorded behind the newest closing and changes a closed month, and sets it in the
/// report of the month after; `closing`: of any later month, which is about to be closed.
void add_adjustments(Monthly& monthly, const ReportRequest& request, const Setup& setup,
                     const ReportSource& source, bool closing);

Sheet adjusted_table(const MonthlyFacts& facts);
Sheet adjustments_table(const MonthlyFacts& facts, std::size_t most);

} // namespace bianmin
