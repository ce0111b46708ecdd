/// Reading of dates: one list of numbers and the signs between them decides every form.
#include "bianmin/ledger/date_cell.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace bianmin {
namespace {

using Kind = DateCell::Kind;

struct Number {
    int value = 0, digits = 0;
    char sign = 0; ///< what follows: y m d for 年月日, else the separator; 0 at the end
};

struct WordOf {
    std::string_view text;
    Kind kind;
};
constexpr std::array<WordOf, 33> words{{
    {"当天", Kind::same_day},
    {"当日", Kind::same_day},
    {"即时", Kind::same_day},
    {"当场", Kind::same_day},
    {"即办", Kind::same_day},
    {"即日", Kind::same_day},
    {"同日", Kind::same_day},
    {"同左", Kind::same_day},
    {"同受理日", Kind::same_day},
    {"当天办结", Kind::same_day},
    {"当日办结", Kind::same_day},
    {"当场办结", Kind::same_day},
    {"即时办结", Kind::same_day},
    {"在办", Kind::open},
    {"办理中", Kind::open},
    {"正在办理", Kind::open},
    {"未办结", Kind::open},
    {"未办", Kind::open},
    {"待办", Kind::open},
    {"在办理", Kind::open},
    {"未完成", Kind::open},
    {"已办", Kind::done},
    {"已办结", Kind::done},
    {"办结", Kind::done},
    {"完成", Kind::done},
    {"已完成", Kind::done},
    {"√", Kind::done},
    {"✓", Kind::done},
    {"是", Kind::done},
    {"退件", Kind::rejected},
    {"退办", Kind::rejected},
    {"退回", Kind::rejected},
    {"不予受理", Kind::rejected},
}};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The time of day at the end of the text, which is cut off.
int take_time(std::string& text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || colon == 0) return -1;
    std::size_t begin = colon;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    int hour = 0, minute = 0;
    for (std::size_t i = begin; i < colon; ++i) hour = hour * 10 + (text[i] - '0');
    std::size_t end = colon + 1;
    while (end < text.size() && end < colon + 3 && is_digit(text[end]))
        minute = minute * 10 + (text[end++] - '0');
    // `10点` has no minutes.
    const bool whole = end == colon + 1 && end == text.size();
    if (colon - begin > 2 || begin == colon || (end == colon + 1 && !whole) || hour > 23 || minute > 59)
        return -1;
    text.resize(begin);
    while (!text.empty() && (text.back() == ' ' || text.back() == 'T')) text.pop_back();
    return hour * 60 + minute;
}

/// Numbers with single signs between them; nothing when other text stands there.
std::optional<std::vector<Number>> numbers_of(std::string_view text) {
    std::vector<Number> out;
    for (std::size_t pos = 0; pos < text.size();) {
        if (!is_digit(text[pos])) return std::nullopt;
        Number number;
        while (pos < text.size() && is_digit(text[pos]) && number.digits < 9) {
            number.value = number.value * 10 + (text[pos++] - '0');
            ++number.digits;
        }
        while (pos < text.size() && text[pos] == ' ' && pos + 1 < text.size() && !is_digit(text[pos + 1]))
            ++pos;
        if (pos < text.size()) number.sign = text[pos++];
        if (number.sign != 0 && std::string_view("ymd./- ").find(number.sign) == std::string_view::npos)
            return std::nullopt;
        while (pos < text.size() && text[pos] == ' ') ++pos;
        out.push_back(number);
    }
    return out.empty() || out.size() > 3 ? std::nullopt : std::optional(out);
}

DateCell bad() {
    DateCell cell;
    cell.kind = Kind::bad;
    return cell;
}

DateCell full(int year, int month, int day) {
    if (!valid_civil(year, month, day)) return bad();
    DateCell cell;
    cell.date = make_date(year, month, day);
    cell.early = year < 1950;
    cell.kind = cell.early ? Kind::bad : Kind::full;
    return cell;
}

DateCell without_year(const Number& month, const Number& day) {
    if (!valid_civil(2000, month.value, day.value)) return bad();
    DateCell cell;
    cell.kind = Kind::no_year;
    cell.month = month.value;
    cell.day = day.value;
    // A spreadsheet keeps 8.10 as the number 8.1.
    cell.zero_lost = month.sign == '.' && day.sign == 0 && day.digits == 1 && day.value <= 3;
    return cell;
}

DateCell from_serial(int days, int minutes) {
    DateCell cell;
    cell.kind = Kind::full;
    cell.serial = true;
    cell.date = make_date(1899, 12, 30) + days;
    cell.minutes = minutes;
    return cell;
}

/// 43322 and 43322.395833333: days since 1899-12-30.
std::optional<DateCell> serial_date(std::string_view text) {
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    if (whole.size() != 5 || !std::ranges::all_of(whole, is_digit)) return std::nullopt;
    int days = 0, minutes = -1;
    for (const char c : whole) days = days * 10 + (c - '0');
    if (days < 25569 || days > 73050) return std::nullopt;
    if (dot != text.npos) {
        const std::string_view part = text.substr(dot + 1);
        if (part.empty() || !std::ranges::all_of(part, is_digit)) return std::nullopt;
        double fraction = 0, scale = 0.1;
        for (const char c : part) fraction += (c - '0') * scale, scale /= 10;
        minutes = static_cast<int>(fraction * 1440 + 0.5) % 1440;
    }
    return from_serial(days, minutes);
}

DateCell from_numbers(const std::vector<Number>& n) {
    if (n.size() == 3) {
        const int year = n[0].digits == 2 ? 2000 + n[0].value : n[0].value;
        return n[0].digits == 4 || n[0].digits == 2 ? full(year, n[1].value, n[2].value) : bad();
    }
    if (n.size() == 2 && n[0].digits == 4) {
        DateCell cell = valid_civil(n[0].value, n[1].value, 1) ? full(n[0].value, n[1].value, 1) : bad();
        if (cell.kind == Kind::full) cell.kind = Kind::month_only, cell.month = n[1].value;
        return cell;
    }
    if (n.size() == 2) return n[0].digits <= 2 && n[1].digits <= 2 ? without_year(n[0], n[1]) : bad();
    if (n[0].digits == 8) return full(n[0].value / 10000, n[0].value / 100 % 100, n[0].value % 100);
    if (n[0].digits <= 2 && n[0].sign == 'd' && n[0].value >= 1 && n[0].value <= 31) {
        DateCell cell;
        cell.kind = Kind::day_only;
        cell.day = n[0].value;
        return cell;
    }
    return bad();
}

/// A weekday or a note behind the date: `（周五）`, `星期五`.
std::string without_weekday(std::string_view text) {
    std::vector<std::string> notes;
    std::string out = without_brackets(text, notes);
    for (const std::string_view mark : {"星期", "周", "礼拜"})
        if (const auto at = out.find(mark); at != std::string::npos && at > 0) out.resize(at);
    return std::string(trim(out));
}

/// `9时30分`, `3点半`, `10点` with a colon.
std::string with_clock_signs(std::string text) {
    for (const std::string_view hour : {"点钟", "点", "时", "時"}) {
        const std::size_t at = text.find(hour);
        if (at == std::string::npos || at == 0 || !is_digit(text[at - 1])) continue;
        text.replace(at, hour.size(), ":");
        text = replaced(replaced(text, ":半", ":30"), "分", "");
        break;
    }
    return text;
}

} // namespace

std::string date_signs(std::string_view text) {
    std::string out = with_arabic_numerals(halfwidth(text));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 15> signs{{{"年", "y"},
                                                                                   {"月份", "m"},
                                                                                   {"月", "m"},
                                                                                   {"日", "d"},
                                                                                   {"号", "d"},
                                                                                   {"。", "."},
                                                                                   {"、", "."},
                                                                                   {",", "."},
                                                                                   {"·", "."},
                                                                                   {"．", "."},
                                                                                   {"—", "-"},
                                                                                   {"–", "-"},
                                                                                   {"上午", " "},
                                                                                   {"下午", " "},
                                                                                   {"時", ":"}}};
    for (const auto& [from, to] : signs)
        if (out.find(from) != std::string::npos) out = replaced(out, from, to);
    return out;
}

namespace {

/// 1 to 12 of `Aug`, `August`; 0: no month.
int english_month(std::string_view word) {
    constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string text = lower_ascii(word);
    const auto found = std::ranges::find(names, std::string_view(text).substr(0, 3));
    return text.size() < 3 || found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

/// `16-Aug-18`, `Aug 2, 2018`, `16-Aug`, as a spreadsheet set in English writes days: year, month and day, or
/// what there is. Empty: no such day; `Aug-18` may be a day or a year.
std::string of_english_month(std::string_view text) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto is_figure = [](char c) { return c >= '0' && c <= '9'; };
    std::vector<std::string_view> numbers;
    int month = 0;
    bool day_first = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (is_letter(text[at])) {
            while (end < text.size() && is_letter(text[end])) ++end;
            if (month != 0 || (month = english_month(text.substr(at, end - at))) == 0) return {};
            day_first = !numbers.empty();
        } else if (is_figure(text[at])) {
            while (end < text.size() && is_figure(text[end])) ++end;
            numbers.push_back(text.substr(at, end - at));
        } else if (std::string_view("-/., ").find(text[at]) == std::string_view::npos) {
            return {};
        }
        at = end;
    }
    if (month == 0 || numbers.empty() || numbers.size() > 2 || (numbers.size() == 1 && !day_first)) return {};
    if (numbers.size() == 1) return fmt::format("{}-{}", month, numbers[0]);
    if (numbers[0].size() == 4) std::swap(numbers[0], numbers[1]);
    return fmt::format("{}-{}-{}", numbers[1], month, numbers[0]);
}

} // namespace

DateCell read_date(std::string_view cell) {
    const std::string_view seen = tidy_view(cell);
    const std::string_view text = unquoted(seen);
    const bool unticked = is_empty_box(text);
    if (text.empty() || unticked || is_dash(text)) {
        DateCell blank;
        blank.dash = !text.empty() && !unticked;
        return blank;
    }
    DateCell out = bad();
    out.error = is_spreadsheet_error(text);
    if (out.error) return out;
    for (const auto& known : words)
        if (text == known.text) {
            out.kind = known.kind;
            return out;
        }
    if (const auto serial = serial_date(text)) return *serial;
    const std::string english = of_english_month(text);
    std::string plain =
        english.empty() ? date_signs(with_clock_signs(without_weekday(text))) : date_signs(english);
    int minutes = take_time(plain);
    if (minutes >= 0 && minutes < 720 && text.find("下午") != text.npos) minutes += 720;
    while (!plain.empty() && (plain.back() == '.' || plain.back() == ' ')) plain.pop_back();
    if (const auto numbers = numbers_of(plain)) out = from_numbers(*numbers);
    out.minutes = minutes;
    out.mended = text.size() != seen.size() || has_full_width(text) || !english.empty();
    return out;
}

} // namespace bianmin
