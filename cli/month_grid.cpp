/// Grids of days, aligned by the width of Chinese.
#include "cli/month_grid.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace bianmin::cli {
namespace {

constexpr int wide_cell = 11, narrow_cell = 3, months_in_row = 3, gap = 4;

constexpr std::array<const char*, 7> wide_zh{"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
constexpr std::array<const char*, 7> wide_en{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<const char*, 7> narrow_zh{"一", "二", "三", "四", "五", "六", "日"};
constexpr std::array<const char*, 7> narrow_en{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
constexpr std::array<const char*, 12> month_names{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string without_trailing_spaces(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

int workdays_of(const WorkingCalendar& calendar, Month month) {
    return calendar.workdays_between(month.first() - 1, month.last());
}

/// Monday of the week of `date`.
Date week_of(Date date) {
    return date - (weekday(date) - 1);
}

std::string heading(const std::array<const char*, 7>& names, int width) {
    std::string line;
    for (const char* name : names) line += padded(padded(name, width - 1, width == narrow_cell), width);
    return line;
}

/// 休, 班, or nothing for an ordinary working day.
const char* mark_of(const DayReason& reason, bool english) {
    if (reason.why == DayReason::Why::make_up) return english ? "work" : "班";
    if (!reason.work) return english ? "off" : "休";
    return "";
}

/// The lines of one week: days with marks, then the names of holidays below them (`国庆节、中秋节` on two
/// lines).
std::vector<std::string> week_lines(const WorkingCalendar& calendar, Month month, Date monday, bool english) {
    std::vector<std::string> lines(1);
    for (int i = 0; i < 7; ++i) {
        const Date date = monday + i;
        const auto column = static_cast<std::size_t>(i * wide_cell);
        if (month_of(date) != month) continue;
        const DayReason reason = calendar.reason(date);
        lines[0] = padded(lines[0], static_cast<int>(column)) +
                   fmt::format("{:>2} {}", civil(date).day, mark_of(reason, english));
        if (reason.name.empty()) continue;
        const std::string names = replaced(reason.name, "、", "\n");
        std::size_t below = 1;
        for (const auto name : split(names, '\n')) {
            if (lines.size() <= below) lines.emplace_back();
            lines[below] =
                padded(lines[below], static_cast<int>(column)) + "   " + truncated(name, wide_cell - 4);
            ++below;
        }
    }
    return lines;
}

std::string narrow_day(const WorkingCalendar& calendar, Date date) {
    const DayReason reason = calendar.reason(date);
    const char mark = reason.why == DayReason::Why::holiday   ? '*'
                      : reason.why == DayReason::Why::make_up ? '+'
                                                              : ' ';
    return fmt::format("{:>2}{}", civil(date).day, mark);
}

/// Title, weekdays and six weeks of a month, each 21 columns wide.
std::vector<std::string> block(const WorkingCalendar& calendar, Month month, bool english) {
    const int count = workdays_of(calendar, month);
    std::vector<std::string> lines;
    lines.push_back(
        english ? fmt::format("{}: {}", month_names[static_cast<std::size_t>(month.month() - 1)], count)
                : fmt::format("{}月  工作日 {}", month.month(), count));
    lines.push_back(heading(english ? narrow_en : narrow_zh, narrow_cell));
    Date monday = week_of(month.first());
    for (int week = 0; week < 6; ++week) {
        std::string line;
        for (int i = 0; i < 7; ++i, ++monday)
            line += month_of(monday) == month ? narrow_day(calendar, monday) : std::string(narrow_cell, ' ');
        lines.push_back(line);
    }
    return lines;
}

} // namespace

std::string month_grid(const WorkingCalendar& calendar, Month month, bool english) {
    std::string out = without_trailing_spaces(heading(english ? wide_en : wide_zh, wide_cell)) + "\n";
    for (Date monday = week_of(month.first()); monday <= month.last(); monday = monday + 7)
        for (auto& line : week_lines(calendar, month, monday, english))
            out += without_trailing_spaces(std::move(line)) + "\n";
    return out;
}

std::string year_grid(const WorkingCalendar& calendar, int year, bool english) {
    std::string out;
    for (int first = 0; first < 12; first += months_in_row) {
        std::vector<std::vector<std::string>> blocks;
        for (int i = 0; i < months_in_row; ++i)
            blocks.push_back(block(calendar, Month{year * 12 + first + i}, english));
        if (first > 0) out += "\n";
        for (std::size_t y = 0; y < blocks.front().size(); ++y) {
            std::string line;
            for (const auto& one : blocks) line += padded(one[y], 7 * narrow_cell + gap);
            line = without_trailing_spaces(std::move(line));
            if (!line.empty()) out += line + "\n";
        }
    }
    return out;
}

} // namespace bianmin::cli
