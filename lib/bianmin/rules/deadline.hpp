/// Clocks (时限): when a limit ends, how much of it is left, and the proof day by day.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

#include <span>
#include <string>
#include <vector>

namespace bianmin {

struct Due {
    Date date;
    bool provisional = false; ///< 暂定: counted through days whose calendar is not published
    std::string edition;      ///< of the calendar the last day stands in
    auto operator<=>(const Due&) const = default;
};

/// The last day of a limit that starts on `start` (not counted), plus `extra` in the same unit, without the days of
/// `pauses` (both ends not counted, 行政许可法第四十五条). Working-day limits end on a working day; day and month
/// limits roll to the next working day (民法典第二百零一至二百零三条). `same_day` ends on `start`.
Due due_date(const WorkingCalendar& calendar, Date start, Limit limit, int extra = 0,
             std::span<const Case::Pause> pauses = {});

/// Working days used from `start` (not counted) to `end`, pauses left out.
int used_workdays(const WorkingCalendar& calendar, Date start, Date end, std::span<const Case::Pause> pauses = {});
/// The same in the unit of `limit` (months are measured in days).
int used_in_unit(const WorkingCalendar& calendar, Date start, Date end, Limit limit,
                 std::span<const Case::Pause> pauses = {});
/// A limit in the unit `used_in_unit` measures with (a month from `start` is as many days as it has).
int limit_in_unit(Date start, Limit limit);
/// Working days left on `today`; negative when over.
int remaining_workdays(const WorkingCalendar& calendar, Date today, Date due);

/// One day of the proof (`case explain`).
struct ProofDay {
    Date date;
    bool counted = false;
    int number = 0; ///< the day's ordinal where counted
    enum class Why { start, counted, weekend, holiday, paused, rolled } why = Why::counted;
    std::string detail; ///< holiday name, notice number, procedure
    bool provisional = false;
};
std::vector<ProofDay> prove(const WorkingCalendar& calendar, Date start, Limit limit, int extra,
                            std::span<const Case::Pause> pauses);

/// `22个工作日`, `当日`, `60日`, `6个月`; in Chinese as printed on papers.
std::string chinese(Limit limit);

} // namespace bianmin
