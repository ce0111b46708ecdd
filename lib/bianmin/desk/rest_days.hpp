/// Rows received on a day off (休息日受理): told once for the file. Many counters are open on Saturdays, so
/// that it is no doubt of a row; a slip in the day is seen by it all the same.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/rules/calendar.hpp"

#include <cstdint>

namespace bianmin {

/// A rest day by a published calendar; a year without one has no days off yet.
inline bool day_off(const WorkingCalendar& calendar, Date day) {
    return calendar.published(day) && !calendar.works(day);
}

class RestDays {
public:
    explicit RestDays(const WorkingCalendar& calendar) : calendar_(calendar) {}

    /// Looks at a row that is recorded. Service after hours, by appointment, at home or online needs no
    /// working day.
    void look(const Draft& draft, const LedgerFacts& facts);
    /// Adds the note, where there is one to be told: how many rows, and the first of them.
    void tell(std::vector<Finding>& findings) const;
    /// Of that first row; nullopt: there is nothing to be told.
    std::optional<Month> month() const { return month_; }

private:
    const WorkingCalendar& calendar_;
    std::int64_t rows_ = 0;
    std::optional<Month> month_;
    Finding first_;
};

} // namespace bianmin
