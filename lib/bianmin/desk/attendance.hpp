/// Attendance (考勤, 二(五)): one sheet a person and month, a case of its own type; each mark is an event of
/// it.
#pragma once
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/attendance.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// What a person did on a day: came, went, was on leave.
struct AttendanceMark {
    Date day;
    std::optional<int> in, out;
    std::string leave;
};

/// The sheets of these people (empty: of everybody) that reach into [from, …), day by day.
struct AttendanceSheets {
    std::vector<std::pair<StaffId, DayRecord>> days;
    std::vector<DayRecord> of(const StaffId& staff) const;
};
AttendanceSheets attendance_sheets(Store& store, const std::vector<StaffId>& people, Date from, Date to);

/// What is the matter with a mark; nullopt: nothing.
std::optional<Finding> mark_refusal(const Staff& staff, const AttendanceMark& mark, Moment now);
/// Somebody records the own past without director or deputy: nobody would have seen it.
std::optional<Finding> past_refusal(const Setup& setup, const StaffId& actor, const Staff& of, Date day,
                                    Date today);

/// Records marks of one month of one person in one act, opening the sheet where there is none. Marks that are
/// known already are not written again. Returns the number of the sheet; empty: nothing was written.
struct MarkedSheet {
    std::string number;
    int recorded = 0, known = 0;
};
MarkedSheet record_marks(Desk& desk, const Staff& staff, Month month, std::vector<AttendanceMark> marks);

} // namespace bianmin
