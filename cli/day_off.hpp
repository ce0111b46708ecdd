/// The remark about service on a day off (休息日受理).
#pragma once
#include "cli/session.hpp"

#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

namespace bianmin::cli {

/// On stderr, where a service was received or accepted on a day off. Many counters are open on Saturdays, so
/// that it is no refusal; a slip in the day is seen by it all the same.
void talk_of_day_off(Session& session, const WorkingCalendar& calendar, const CaseRow& row, Date day);

} // namespace bianmin::cli
