/// 考勤 (二(五)): what was recorded of a person's days, against the working calendar. Pure functions.
#pragma once
#include "bianmin/domain/appraisal.hpp"
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"
#include "bianmin/rules/duty.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What a sheet says about one day.
struct DayRecord {
    Date day;
    std::optional<int> in, out; ///< minutes of the day
    std::string leave;          ///< 请假: which kind
    std::string number;         ///< of the sheet
};

/// `08:30`, also `8:30` and with seconds; nothing else.
std::optional<int> parse_clock(std::string_view text);
std::string clock_word(int minutes);

/// Of a case of type attendance, in the order of the days: the last word about each.
std::vector<DayRecord> day_records(const CaseRow& row, const std::vector<Entry>& entries);
/// The month a sheet is of.
std::optional<Month> sheet_month(const std::vector<Entry>& entries);

enum class DayState {
    present,  ///< 出勤
    away,     ///< 离岗, as recorded under AB岗
    leave,    ///< 请假, as the sheet says
    missing,  ///< 缺勤: due, and nothing is recorded
    overtime, ///< 加班: recorded on a rest day
    rest,     ///< 休息
    ahead,    ///< still to come, or today and nothing recorded yet
    outside,  ///< not at this post (part month)
};
std::string_view word(DayState state);
std::string_view chinese(DayState state);

struct StaffDay {
    Date day;
    DayState state = DayState::rest;
    std::optional<int> in, out;
    bool late = false, early = false; ///< 迟到、早退
    bool open = false;                ///< 缺签退: came, and did not sign out
    std::string note, number;         ///< why away; the record
};

struct AttendanceSheet {
    StaffId staff;
    int due = 0, present = 0, late = 0, early = 0, open = 0, away = 0, leave = 0, missing = 0, overtime = 0;
    std::vector<StaffDay> days;
    /// due = present + away + leave + missing
    bool gaps() const { return missing > 0 || open > 0; }
    /// Of days that follow.
    AttendanceSheet& operator+=(const AttendanceSheet& later);
};

/// [from, to] as of `today`; days outside of the person's time at the post are no days.
AttendanceSheet attendance_sheet(const Staff& staff, std::span<const DayRecord> records,
                                 std::span<const Absence> absences, const WorkingCalendar& calendar,
                                 const OfficeHours& hours, Date from, Date to, Date today);

} // namespace bianmin
