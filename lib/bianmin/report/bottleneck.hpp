/// 环节用时表: where the time goes between receipt and hand-over (二(三)确保办事环节畅通有序).
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/report/reports.hpp"
#include "bianmin/rules/calendar.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// The stretches of a case that are timed, in working days.
enum class Leg { receipt, assignment, upper, opinion, work, delivery };

struct LegDays {
    std::vector<int> done;    ///< both ends known
    std::vector<int> waiting; ///< begun and not over: what never ends would show nowhere else
    bool operator==(const LegDays&) const = default;
};
/// Days of each leg by service.
using LegTimes = std::map<Leg, std::map<ServiceId, LegDays>>;
/// What ended in the period, and what waits on the evening of `to`.
void time_case(LegTimes& times, const CaseLog& log, const WorkingCalendar& calendar, Date from, Date to);

/// All services together, and the services that take longest on each leg (`most` of them).
Document bottleneck_document(const LegTimes& times, const Setup& setup, Date from, Date to, std::size_t most);

} // namespace bianmin
