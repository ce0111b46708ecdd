/// 月结: a month's figures as they are kept, and the report made of them again.
#pragma once
#include "bianmin/report/monthly.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A count of a tally under its stable key; kept, adjusted and compared by it.
struct TallyFigure {
    std::string_view key;
    Label label;
    std::int64_t& (*of)(Tally&);
};
std::span<const TallyFigure> tally_figures();
const TallyFigure* tally_figure(std::string_view key);

/// Everything a report of the month prints, by every grouping: JSON with its keys in a fixed order. `others`
/// differ from `facts` in their rows only.
std::string canonical_figures(const MonthlyFacts& facts, std::span<const MonthlyFacts> others);
/// The facts of a closed month, grouped as asked. Throws Error(unavailable) for a damaged text.
MonthlyFacts closed_facts(const ClosedMonth& closed, const ReportRequest& request, const Setup& setup);
/// The total of kept figures.
Tally closed_total(std::string_view figures);

/// What is compared with stands as it was closed.
void compare_with_closed(Monthly& monthly, Month month, const Setup& setup, const ReportSource& source);
/// The centers (of a district, grouped by center) and stations (of a center) that closed the month and were
/// given more since.
std::vector<ClosedBelow> closed_below(const MonthlyFacts& facts, const Setup& setup,
                                      const ReportSource& source);
/// One pass over the cases of the month, of the one before and of last year's; `meanwhile` is done while the
/// two may still be read, and touches nothing of them.
void count_month(std::span<Monthly> counts, Month month, const ReportSource& source,
                 const std::function<void()>& meanwhile = {});

/// A month counted to be closed.
struct CountedMonth {
    UnitId unit;
    std::string figures;
    bool previous = false;         ///< the ledger holds something of the month before
    std::vector<Finding> findings; ///< not empty: it cannot be closed
};
/// The month of each of the units, in one pass.
std::vector<CountedMonth> count_closing(const std::vector<UnitId>& units, Month month, Date today,
                                        const Setup& setup, const WorkingCalendar& calendar,
                                        const std::function<ReportSource(const UnitId&)>& source_of);

/// 已结账, by whom and when, and the stamp.
std::vector<Label> closing_notes(const ClosedBy& closed);

} // namespace bianmin
