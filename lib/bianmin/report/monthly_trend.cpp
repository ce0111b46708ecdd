/// 各月走势: the year month by month, as its lines are drawn.
#include "bianmin/report/closing.hpp"

#include <algorithm>

namespace bianmin {
namespace {

TrendMonth of_tally(Month month, const Tally& tally) {
    return {month, tally.received, tally.completed, tally.late};
}

} // namespace

/// A closed month stands as it was closed, as in the comparison.
void Monthly::follow_year(std::span<const UnitFlow> flows, const ReportSource& source) {
    const Month first = month_of(make_date(request_.month.year(), 1, 1));
    trend_.clear();
    for (Month month = first; month < request_.month; month = month + 1) {
        const bool previous = month == request_.month - 1;
        if (previous && previous_.any) {
            trend_.push_back(of_tally(month, previous_.tally));
            continue;
        }
        const auto closed = source.closed ? source.closed(month) : std::nullopt;
        TrendMonth point = closed ? of_tally(month, closed_total(closed->figures)) : TrendMonth{month};
        for (const auto& flow : flows) {
            if (closed || flow.month != month || !scope_.contains(flow.center, flow.station)) continue;
            point.received += flow.received;
            point.completed += flow.completed;
            point.late += flow.late;
        }
        trend_.push_back(point);
    }
    trend_.push_back(of_tally(request_.month, total_));
    const auto any = [](const TrendMonth& point) { return point.received + point.completed > 0; };
    trend_.erase(trend_.begin(), std::ranges::find_if(trend_, any));
}

} // namespace bianmin
