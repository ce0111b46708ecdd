/// Days of a sheet, one by one.
#include "bianmin/rules/attendance.hpp"

#include "bianmin/rules/just_before.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace bianmin {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> state_words{{
    {"present", "出勤"},
    {"away", "离岗"},
    {"leave", "请假"},
    {"missing", "缺勤"},
    {"overtime", "加班"},
    {"rest", "休息"},
    {"ahead", "未到"},
    {"outside", "不在岗"},
}};

Moment moment_at(Date day, int minutes) {
    return at(day, minutes / 60, minutes % 60);
}

/// Reads one day; office hours are what an absence has to cover.
class DayReading {
public:
    DayReading(const Staff& staff, std::span<const Absence> absences, const WorkingCalendar& calendar,
               const OfficeHours& hours, Date today)
        : staff_(staff), absences_(absences), calendar_(calendar), hours_(hours), today_(today) {}

    StaffDay read(Date day, const DayRecord* record) const {
        StaffDay out{.day = day};
        const bool marked = record && (record->in || record->out);
        if (record) {
            out.in = record->in;
            out.out = record->out;
            out.number = record->number;
        }
        if ((staff_.since && day < *staff_.since) || (staff_.until && day > *staff_.until))
            return with(std::move(out), DayState::outside);
        if (!calendar_.works(day)) return with(std::move(out), marked ? DayState::overtime : DayState::rest);
        if (marked) return present(std::move(out));
        if (const Absence* away = covering(day)) {
            out.note = away->reason;
            out.number = away->number;
            return with(std::move(out), DayState::away);
        }
        if (record && !record->leave.empty()) {
            out.note = record->leave;
            return with(std::move(out), DayState::leave);
        }
        return with(std::move(out), day >= today_ ? DayState::ahead : DayState::missing);
    }

private:
    static StaffDay with(StaffDay day, DayState state) {
        day.state = state;
        return day;
    }

    StaffDay present(StaffDay out) const {
        out.state = DayState::present;
        out.late = out.in && *out.in > hours_.begin + hours_.grace && !away_at(out.day, hours_.begin);
        out.early = out.out && *out.out < hours_.end - hours_.grace && !away_at(out.day, hours_.end);
        out.open = !out.in || (!out.out && out.day < today_);
        return out;
    }

    bool away_at(Date day, int minutes) const {
        return absence_at(absences_, staff_.id, moment_at(day, minutes)) != nullptr;
    }

    const Absence* covering(Date day) const {
        const Absence* away = absence_at(absences_, staff_.id, moment_at(day, hours_.begin));
        return away && away->span.until >= just_before(moment_at(day, hours_.end)) ? away : nullptr;
    }

    const Staff& staff_;
    std::span<const Absence> absences_;
    const WorkingCalendar& calendar_;
    const OfficeHours& hours_;
    Date today_;
};

void count(AttendanceSheet& sheet, const StaffDay& day) {
    switch (day.state) {
    case DayState::present: ++sheet.present; break;
    case DayState::away: ++sheet.away; break;
    case DayState::leave: ++sheet.leave; break;
    case DayState::missing: ++sheet.missing; break;
    case DayState::overtime: ++sheet.overtime; return;
    default: return;
    }
    ++sheet.due;
    sheet.late += day.late;
    sheet.early += day.early;
    sheet.open += day.open;
}

} // namespace

std::string_view word(DayState state) {
    return state_words[static_cast<std::size_t>(state)].first;
}

std::string_view chinese(DayState state) {
    return state_words[static_cast<std::size_t>(state)].second;
}

std::optional<int> parse_clock(std::string_view text) {
    std::array<int, 3> parts{};
    std::size_t part = 0, digits = 0;
    for (const char c : text) {
        if (c == ':') {
            if (digits == 0 || ++part == parts.size()) return std::nullopt;
            digits = 0;
        } else if (c >= '0' && c <= '9' && ++digits <= 2) {
            parts[part] = parts[part] * 10 + (c - '0');
        } else {
            return std::nullopt;
        }
    }
    if (part == 0 || digits != 2 || parts[0] > 23 || parts[1] > 59 || parts[2] > 59) return std::nullopt;
    return parts[0] * 60 + parts[1];
}

std::string clock_word(int minutes) {
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::vector<DayRecord> day_records(const CaseRow& row, const std::vector<Entry>& entries) {
    std::map<Date, DayRecord> days;
    if (row.state == State::annulled || row.state == State::withdrawn) return {};
    for (const auto& entry : entries)
        for (const auto& event : entry.events) {
            const auto day = event.facts.date("day");
            if (event.action != Action::accept || !day) continue;
            DayRecord& record = days[*day];
            record.day = *day;
            record.number = row.number;
            if (const auto in = parse_clock(event.facts.text("in"))) record.in = in;
            if (const auto out = parse_clock(event.facts.text("out"))) record.out = out;
            if (event.facts.has("leave")) record.leave = event.facts.text("leave");
        }
    std::vector<DayRecord> out;
    for (auto& [day, record] : days) out.push_back(std::move(record));
    return out;
}

std::optional<Month> sheet_month(const std::vector<Entry>& entries) {
    for (const auto& entry : entries)
        for (const auto& event : entry.events)
            if (event.action == Action::open) return parse_month(event.facts.text("month"));
    return std::nullopt;
}

AttendanceSheet& AttendanceSheet::operator+=(const AttendanceSheet& later) {
    for (const auto count : {&AttendanceSheet::due, &AttendanceSheet::present, &AttendanceSheet::late,
                             &AttendanceSheet::early, &AttendanceSheet::open, &AttendanceSheet::away,
                             &AttendanceSheet::leave, &AttendanceSheet::missing, &AttendanceSheet::overtime})
        this->*count += later.*count;
    days.insert(days.end(), later.days.begin(), later.days.end());
    return *this;
}

AttendanceSheet attendance_sheet(const Staff& staff, std::span<const DayRecord> records,
                                 std::span<const Absence> absences, const WorkingCalendar& calendar,
                                 const OfficeHours& hours, Date from, Date to, Date today) {
    AttendanceSheet sheet{.staff = staff.id};
    const DayReading reading(staff, absences, calendar, hours, today);
    for (Date day = from; day <= to; ++day) {
        const auto found = std::ranges::find(records, day, &DayRecord::day);
        sheet.days.push_back(reading.read(day, found == records.end() ? nullptr : &*found));
        count(sheet, sheet.days.back());
    }
    return sheet;
}

} // namespace bianmin
