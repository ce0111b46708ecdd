/// A month as a sheet of paper on the wall: weeks from Monday, rest days, make-up days, names of holidays.
#pragma once
#include "bianmin/rules/calendar.hpp"

#include <string>

namespace bianmin::cli {

/// At most 80 columns: one month, with 休 and 班 and the names below the days.
std::string month_grid(const WorkingCalendar& calendar, Month month, bool english);
/// At most 80 columns: three months side by side, `*` for holidays and `+` for make-up days.
std::string year_grid(const WorkingCalendar& calendar, int year, bool english);

} // namespace bianmin::cli
