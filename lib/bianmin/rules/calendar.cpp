/// Counting working days by ranks: every question is a difference of two prefix counts or one look into a
/// list.
#include "bianmin/rules/calendar.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr int monday_offset = 3; // 1970-01-01 was a Thursday

int floor_divide(int value, int divisor) {
    return value / divisor - (value % divisor < 0);
}

/// Mondays to Fridays up to and including `date`, from a Monday long ago; grows by five a week.
int weekday_rank(Date date) {
    const int days = date.number + monday_offset;
    const int weeks = floor_divide(days, 7);
    return 5 * weeks + std::min(days - 7 * weeks + 1, 5);
}

/// The Monday to Friday with that rank.
Date weekday_of_rank(int rank) {
    const int weeks = floor_divide(rank - 1, 5);
    return {7 * weeks + (rank - 1 - 5 * weeks) - monday_offset};
}

bool is_weekday(Date date) {
    return weekday(date) <= 5;
}

} // namespace

WorkingCalendar::WorkingCalendar(std::span<const CalendarYear> years) : years_(years) {
    if (years.empty()) return;
    const auto [first_year, last_year] = std::ranges::minmax_element(years, {}, &CalendarYear::year);
    const int lowest = first_year->year, highest = last_year->year;
    first_ = make_date(lowest, 1, 1);
    last_ = make_date(highest, 12, 31);
    std::vector<bool> works(static_cast<std::size_t>(last_ - first_ + 1));
    for (std::size_t i = 0; i < works.size(); ++i) works[i] = is_weekday(first_ + static_cast<int>(i));
    for (const auto& one : years)
        for (const auto& mark : one.marks)
            if (year(civil(mark.date).year) == &one)
                works[static_cast<std::size_t>(mark.date - first_)] = mark.work;
    count_.reserve(works.size());
    for (std::size_t i = 0; i < works.size(); ++i) {
        if (works[i]) work_.push_back(first_ + static_cast<int>(i));
        count_.push_back(static_cast<std::int32_t>(work_.size()));
    }
}

/// Working days up to and including `date`, counted from the first day of the span (negative before it).
int WorkingCalendar::rank(Date date) const {
    if (count_.empty()) return weekday_rank(date);
    if (date < first_) return weekday_rank(date) - weekday_rank(first_ - 1);
    if (date > last_) return count_.back() + weekday_rank(date) - weekday_rank(last_);
    return count_[static_cast<std::size_t>(date - first_)];
}

/// The working day with that rank.
Date WorkingCalendar::day_of_rank(int rank) const {
    if (count_.empty()) return weekday_of_rank(rank);
    if (rank < 1) return weekday_of_rank(weekday_rank(first_ - 1) + rank);
    if (rank > count_.back()) return weekday_of_rank(weekday_rank(last_) + rank - count_.back());
    return work_[static_cast<std::size_t>(rank - 1)];
}

bool WorkingCalendar::works(Date date) const {
    return rank(date) > rank(date - 1);
}

DayReason WorkingCalendar::reason(Date date) const {
    DayReason reason;
    reason.work = works(date);
    reason.why = is_weekday(date) ? DayReason::Why::weekday : DayReason::Why::weekend;
    reason.provisional = !published(date);
    if (const DayMark* found = mark(date)) {
        reason.why = found->work ? DayReason::Why::make_up : DayReason::Why::holiday;
        reason.name = found->name;
        reason.notice = found->notice;
    }
    return reason;
}

bool WorkingCalendar::published(Date date) const {
    const CalendarYear* found = year(civil(date).year);
    return found != nullptr && found->published;
}

bool WorkingCalendar::published(Date from, Date to) const {
    const int last = civil(to).year;
    for (int number = civil(from).year; number <= last; ++number) {
        const CalendarYear* found = year(number);
        if (found == nullptr || !found->published) return false;
    }
    return true;
}

Date WorkingCalendar::add_workdays(Date start, int n) const {
    return n <= 0 ? start : day_of_rank(rank(start) + n);
}

int WorkingCalendar::workdays_between(Date from, Date to) const {
    return to <= from ? 0 : rank(to) - rank(from);
}

Date WorkingCalendar::roll_forward(Date date) const {
    return day_of_rank(rank(date - 1) + 1);
}

std::string WorkingCalendar::edition(Date date) const {
    const CalendarYear* found = year(civil(date).year);
    if (found == nullptr || !found->published) return "unpublished";
    // The notice in force on the day; one that was issued later governs only what lies behind it.
    const Notice* in_force = nullptr;
    for (const auto& notice : found->notices)
        if (notice.issued && *notice.issued <= date && (!in_force || notice.issued > in_force->issued))
            in_force = &notice;
    if (in_force) return in_force->number;
    if (!found->edition.empty()) return found->edition;
    const auto latest = std::ranges::max_element(found->notices, {}, &Notice::issued);
    return latest == found->notices.end() ? "unpublished" : latest->number;
}

// Where a year stands twice, the later entry holds: an edition laid over an older one.
const CalendarYear* WorkingCalendar::year(int number) const {
    for (auto it = years_.rbegin(); it != years_.rend(); ++it)
        if (it->year == number) return &*it;
    return nullptr;
}

const DayMark* WorkingCalendar::mark(Date date) const {
    const CalendarYear* in = year(civil(date).year);
    if (in == nullptr) return nullptr;
    const auto found = std::ranges::find(in->marks, date, &DayMark::date);
    return found == in->marks.end() ? nullptr : &*found;
}

} // namespace bianmin
