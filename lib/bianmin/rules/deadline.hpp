/// Clocks (时限): when a limit ends, how much of it is left, and the proof day by day.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/limit_span.hpp"
#include "bianmin/rules/calendar.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct Due {
    Date date;
    bool provisional = false; ///< 暂定: counted through days whose calendar is not published
    std::string edition;      ///< of the calendar the last day stands in
    auto operator<=>(const Due&) const = default;
};

/// The last day of a limit that starts on `start` (not counted), plus `extra` in the same unit, without the
/// days of `pauses` (both ends not counted, 行政许可法第四十五条). Working-day limits end on a working day;
/// day and month limits roll to the next working day (民法典第二百零一至二百零三条). `same_day` ends on
/// `start`. A pause that has not ended moves nothing yet.
Due due_date(const WorkingCalendar& calendar, Date start, Limit limit, int extra = 0,
             std::span<const Case::Pause> pauses = {});
/// The day alone, for who compares: edition and publication cost more than the day.
Date due_day(const WorkingCalendar& calendar, Date start, Limit limit, int extra = 0,
             std::span<const Case::Pause> pauses = {});

/// Working days used from `start` (not counted) to `end`, pauses left out, also one that has not ended.
int used_workdays(const WorkingCalendar& calendar, Date start, Date end,
                  std::span<const Case::Pause> pauses = {});
/// The same in the unit of `limit` (months are measured in days).
int used_in_unit(const WorkingCalendar& calendar, Date start, Date end, Limit limit,
                 std::span<const Case::Pause> pauses = {});
/// A limit in the unit `used_in_unit` measures with (a month from `start` is as many days as it has).
int limit_in_unit(Date start, Limit limit);
/// Working days left on `today`; negative when over.
int remaining_workdays(const WorkingCalendar& calendar, Date today, Date due);

/// One day of the proof (`case explain`, `calendar due --explain`).
struct ProofDay {
    Date date;
    bool counted = false;
    int number = 0; ///< the day's ordinal where counted
    /// `rolled`: a day after the nominal end of a limit in days or months, up to the working day it ends on.
    enum class Why { start, counted, weekend, holiday, paused, rolled } why = Why::counted;
    std::string detail; ///< holiday name, notice number, procedure
    bool provisional = false;
};
/// From the first day to the due date, one entry a day.
std::vector<ProofDay> prove(const WorkingCalendar& calendar, Date start, Limit limit, int extra,
                            std::span<const Case::Pause> pauses);

/// `22个工作日`, `60日` (natural days), `一个月内`, `当日`; a number alone is in the unit `bare`.
std::optional<Limit> parse_limit(std::string_view text, LimitUnit bare = LimitUnit::workday);

} // namespace bianmin
