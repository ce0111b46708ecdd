/// Working days: which days count, and why the others do not.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// Why a day is what it is; for proofs and printed calendars.
struct DayReason {
    bool work = true;
    enum class Why { weekday, weekend, holiday, make_up } why = Why::weekday;
    std::string name;         ///< 国庆节
    std::string notice;       ///< 国办发明电〔2017〕12号
    bool provisional = false; ///< the year's calendar is not published
};

/// The working calendars of all years of a setup; days of years without a published one follow the weekday.
/// The years must outlive it.
class WorkingCalendar {
public:
    explicit WorkingCalendar(std::span<const CalendarYear> years);

    bool works(Date date) const;
    DayReason reason(Date date) const;
    /// The year's calendar has been published; otherwise everything counted through it is 暂定 (provisional).
    bool published(Date date) const;
    /// The calendars of all years from `from` to `to` have been published.
    bool published(Date from, Date to) const;
    /// The n-th working day after `start`, which itself does not count (民法典第二百零一条); n >= 1.
    Date add_workdays(Date start, int n) const;
    /// Working days in (from, to]; negative never, 0 where to <= from.
    int workdays_between(Date from, Date to) const;
    /// `date`, or the next working day where it is a rest day (民法典第二百零三条).
    Date roll_forward(Date date) const;
    /// The edition that governs a day: number of the latest notice issued by then; `unpublished` where none.
    std::string edition(Date date) const;

private:
    // One entry a day over the covered span: the count of working days up to and including it.
    // Outside the span weekdays are counted by arithmetic, so that no date is too far away.
    Date first_, last_;
    std::vector<std::int32_t> count_;
    std::vector<Date> work_; ///< all working days of the span, ascending
    std::span<const CalendarYear> years_;
    int rank(Date date) const;
    Date day_of_rank(int rank) const;
    const CalendarYear* year(int number) const;
    const DayMark* mark(Date date) const;
};

} // namespace bianmin
