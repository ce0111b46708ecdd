/// Rows of an attendance table to marks.
#include "cli/attendance_table.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/date_cell.hpp"
#include "cli/people.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

using Headers = std::array<std::string_view, 5>;
constexpr std::array<Headers, 6> headers{{
    {"姓名", "人员", "name"},
    {"工号", "人员编号", "staff"},
    {"日期", "考勤日期", "day", "date"},
    {"上班", "签到", "上班时间", "签到时间", "in"},
    {"下班", "签退", "下班时间", "签退时间", "out"},
    {"请假", "请假类型", "备注", "leave"},
}};

bool says_nothing(std::string_view text) {
    return text.empty() || text == "-" || text == "—" || text == "/" || text == "无" || text == "未打卡";
}

} // namespace

std::string AttendanceTable::cell(const TableRow& row, Column column) const {
    const auto place = places_[column];
    if (!place || *place >= row.cells.size()) return {};
    const std::string text(trim(row.cells[*place]));
    return says_nothing(text) ? std::string() : text;
}

void AttendanceTable::find_places(const TableRow& row) {
    places_ = {};
    for (std::size_t at = 0; at < row.cells.size(); ++at)
        for (std::size_t c = 0; c < headers.size(); ++c)
            if (const auto text = trim(row.cells[at]);
                !text.empty() && std::ranges::find(headers[c], text) != headers[c].end())
                places_[c] = at;
    if (!places_[day] || (!places_[who] && !places_[number])) places_ = {};
}

Place AttendanceTable::place_of(const AttendanceRow& row) const {
    return {.file = file_, .line = row.line, .sheet = row.sheet, .row = row.row};
}

void AttendanceTable::doubt(const TableRow& row, Column column, const char* code, Text message,
                            Text suggestion) {
    findings.push_back({.code = code,
                        .place = {.file = file_,
                                  .line = row.line,
                                  .column = static_cast<int>(places_[column].value_or(0)) + 1,
                                  .sheet = sheet_,
                                  .row = row.row,
                                  .cell = std::string(headers[column].front())},
                        .value = cell(row, column),
                        .message = std::move(message),
                        .suggestion = std::move(suggestion),
                        .clause = "二(五)考勤制度"});
}

/// By id, else by a name that one of the center's people bears alone.
const Staff* AttendanceTable::person_of(const TableRow& row) {
    const Column column = cell(row, number).empty() ? who : number;
    const std::string text = cell(row, column);
    const auto named = [&](const Staff* one) { return one->id.text == text || one->name == text; };
    const auto found = std::ranges::find_if(people_, named);
    if (found != people_.end() && std::ranges::count_if(people_, named) == 1) return *found;
    try {
        return &find_person(setup_, text);
    } catch (const Error& error) {
        doubt(row, column, error.kind() == ErrorKind::not_found ? "unknown-staff" : "several-people",
              error.message(), error.hint());
        return nullptr;
    }
}

std::optional<Date> AttendanceTable::day_of(const TableRow& row) {
    const DateCell read = read_date(cell(row, day));
    if (read.kind == DateCell::Kind::full) return read.date;
    if (month_ && read.kind == DateCell::Kind::no_year && valid_civil(month_->year(), read.month, read.day))
        return make_date(month_->year(), read.month, read.day);
    if (month_ && read.kind == DateCell::Kind::day_only &&
        valid_civil(month_->year(), month_->month(), read.day))
        return make_date(month_->year(), month_->month(), read.day);
    const bool part = read.kind == DateCell::Kind::no_year || read.kind == DateCell::Kind::day_only;
    doubt(row, day, "bad-date",
          part ? say("the day does not say its year or month") : say("no day can be read here"),
          part && !month_ ? say("give --month, or write the day like 2018-08-10")
                          : say("write the day like 2018-08-10"));
    return std::nullopt;
}

std::optional<int> AttendanceTable::time_of(const TableRow& row, Column column, bool& sound) {
    const std::string text = replaced(halfwidth(cell(row, column)), "：", ":");
    if (text.empty()) return std::nullopt;
    if (const auto minutes = parse_clock(text)) return minutes;
    if (const DateCell read = read_date(text); read.minutes >= 0) return read.minutes;
    doubt(row, column, "bad-time", say("`{}` is no time of the day", text), say("write it as 08:30"));
    sound = false;
    return std::nullopt;
}

void AttendanceTable::take(const TableRow& row) {
    if (cell(row, who).empty() && cell(row, number).empty()) {
        const bool says =
            !cell(row, in).empty() || !cell(row, AttendanceTable::out).empty() || !cell(row, leave).empty();
        if (says && !cell(row, day).empty())
            doubt(row, who, "no-name", say("a day of nobody"), say("fill in 姓名 or 工号"));
        return;
    }
    AttendanceRow read{.row = row.row, .line = row.line, .sheet = sheet_};
    read.staff = person_of(row);
    const auto date = day_of(row);
    bool sound = true;
    read.mark.in = time_of(row, in, sound);
    read.mark.out = time_of(row, AttendanceTable::out, sound);
    read.mark.leave = cell(row, leave);
    if (!read.staff || !date || !sound) return;
    read.mark.day = *date;
    if (month_ && month_of(*date) != *month_)
        return doubt(row, day, "other-month", say("{} lies outside of {}", iso(*date), iso(*month_)),
                     say("leave --month out, or mend the day"));
    if (!read.mark.in && !read.mark.out && read.mark.leave.empty()) {
        if (calendar_.works(*date))
            doubt(row, in, "empty-mark", say("{} says nothing for {}", read.staff->id.text, iso(*date)),
                  say("fill in 上班 and 下班, or 请假"));
        return;
    }
    if (auto finding = mark_refusal(*read.staff, read.mark, now_)) {
        finding->place = place_of(read);
        finding->place.cell = headers[day].front();
        return findings.push_back(std::move(*finding));
    }
    keep(std::move(read));
}

void AttendanceTable::keep(AttendanceRow row) {
    auto& of_month = marks[{row.staff->id, month_of(row.mark.day)}];
    const auto same =
        std::ranges::find(of_month, row.mark.day, [](const AttendanceRow& one) { return one.mark.day; });
    if (same == of_month.end()) {
        if (!calendar_.works(row.mark.day) && (row.mark.in || row.mark.out)) ++rest_days;
        return of_month.push_back(std::move(row));
    }
    if (same->mark.in == row.mark.in && same->mark.out == row.mark.out && same->mark.leave == row.mark.leave)
        return;
    findings.push_back(
        {.code = "day-twice",
         .place = place_of(row),
         .value = iso(row.mark.day),
         .message = say("{} stands in row {} already, with other times", iso(row.mark.day), same->row),
         .suggestion = say("leave one of the two rows")});
}

void AttendanceTable::read() {
    const auto rows = open_table(file_);
    TableRow row;
    bool found = false;
    for (int sheet = 0; rows->next(row);) {
        // Each sheet of a workbook has a header of its own.
        if (row.sheet != sheet) places_ = {}, sheet_ = rows->sheet();
        sheet = row.sheet;
        if (places_[day])
            take(row);
        else
            find_places(row);
        found = found || places_[day];
    }
    if (!found)
        throw Error(ErrorKind::configuration, say("{} has no header with 姓名 or 工号, and 日期", file_), {},
                    say("name the columns: 姓名 or 工号, 日期, 上班, 下班, 请假"));
    remarks = rows->findings();
}

} // namespace bianmin::cli
