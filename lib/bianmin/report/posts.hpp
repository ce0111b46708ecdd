/// Who sat at which window when: what the setup says of today, and the completed transfers (调换, 二(五)) of
/// the time before. A move does not change whose month it was.
#pragma once
#include "bianmin/report/reports.hpp"
#include "bianmin/rules/attendance.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// A transfer that took place.
struct PostMove {
    StaffId staff;
    std::string from, to; ///< windows, or units
    UnitId center;        ///< that consented: of `from`
    Date day;             ///< the first one at the new place
};
/// Of a case of type transfer; nullopt: it did not take place (yet).
std::optional<PostMove> move_of(const CaseLog& log);

/// Days at one window, both within; none: open on that side.
struct Stint {
    WindowId window;
    UnitId center;
    std::optional<Date> since, until;
    bool covers(Date day) const { return (!since || *since <= day) && (!until || day <= *until); }
    bool touches(Date from, Date to) const { return (!since || *since <= to) && (!until || *until >= from); }
    int days_in(Date from, Date to) const;
};

/// All of a person's, oldest first. `since` and `until` of staff.toml are about the post that stands there.
std::vector<Stint> stints_of(const Setup& setup, const Staff& staff, std::span<const PostMove> moves);
/// Those at windows of the center within [from, to].
std::vector<Stint> stints_at(const Setup& setup, const Staff& staff, std::span<const PostMove> moves,
                             const UnitId& center, Date from, Date to);

/// What a month's sheet is made of besides the person and the post.
struct SheetSource {
    std::span<const DayRecord> records;
    std::span<const Absence> absences;
    const WorkingCalendar& calendar;
    OfficeHours hours;
    Date today;
};
/// As attendance_sheet, over several stints that follow one another.
AttendanceSheet sheet_over(const Staff& staff, std::span<const Stint> stints, const SheetSource& source,
                           Date from, Date to);

} // namespace bianmin
