/// Civil calendar arithmetic and its texts.
#include "bianmin/base/date.hpp"

#include <fmt/format.h>

#include <charconv>

namespace bianmin {
namespace {

constexpr std::int64_t seconds_per_day = 86400;
constexpr int china_offset = 8 * 3600;

/// Figures at a place of a text that is laid out already.
void put(char* at, int value, int width) {
    for (int i = width - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
}

void put(char* at, Date date) {
    const Civil c = civil(date);
    put(at, c.year, 4);
    put(at + 5, c.month, 2);
    put(at + 8, c.day, 2);
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    if (text.empty()) return std::nullopt;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/// Minutes east of Greenwich from `+08:00` or `Z`.
std::optional<int> parse_offset(std::string_view text) {
    if (text == "Z") return 0;
    if (text.size() == 6 && text[3] == ':') {
        const auto hour = number(text.substr(1, 2)), minute = number(text.substr(4, 2));
        if (!hour || !minute || *hour > 14 || *minute > 59 || (text[0] != '+' && text[0] != '-'))
            return std::nullopt;
        return (text[0] == '-' ? -1 : 1) * (*hour * 60 + *minute);
    }
    return std::nullopt;
}

} // namespace

bool valid_civil(int year, int month, int day) {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in_month(year, month);
}

// Days from civil and back: the well-known era arithmetic on a year that starts in March.
Date make_date(int year, int month, int day) {
    year -= month <= 2;
    const int era = year / 400;
    const int year_of_era = year - era * 400;
    const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return {era * 146097 + day_of_era - 719468};
}

Civil civil(Date date) {
    const int shifted = date.number + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int day_of_era = shifted - era * 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted_month = (5 * day_of_year + 2) / 153;
    const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
    return {year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted_month + 2) / 5 + 1};
}

int weekday(Date date) {
    const int days = (date.number + 3) % 7;
    return (days < 0 ? days + 7 : days) + 1;
}

Month month_of(Date date) {
    const Civil c = civil(date);
    return {c.year * 12 + c.month - 1};
}

Date Month::first() const {
    return make_date(year(), month(), 1);
}
Date Month::last() const {
    return make_date(year(), month(), days_in_month(year(), month()));
}

Date add_months(Date date, int months) {
    const Month target = month_of(date) + months;
    const int day = civil(date).day;
    return make_date(target.year(), target.month(),
                     std::min(day, days_in_month(target.year(), target.month())));
}

Date Moment::date() const {
    const std::int64_t days = seconds / seconds_per_day - (seconds % seconds_per_day < 0);
    return {static_cast<std::int32_t>(days)};
}

Moment at(Date date, int hour, int minute, int second) {
    return {date.number * seconds_per_day + hour * 3600 + minute * 60 + second};
}

Moment from_unix(std::int64_t unix_seconds) {
    return {unix_seconds + china_offset};
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4)), month = number(text.substr(5, 2)),
               day = number(text.substr(8, 2));
    if (!year || !month || !day || !valid_civil(*year, *month, *day)) return std::nullopt;
    return make_date(*year, *month, *day);
}

std::optional<Month> parse_month(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4)), month = number(text.substr(5, 2));
    if (!year || !month || *year < 1 || *month < 1 || *month > 12) return std::nullopt;
    return Month{*year * 12 + *month - 1};
}

std::optional<Moment> parse_moment(std::string_view text) {
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') return std::nullopt;
    const auto date = parse_date(text.substr(0, 10));
    const auto hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2));
    if (!date || !hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    int second = 0;
    std::string_view rest = text.substr(16);
    if (rest.size() >= 3 && rest[0] == ':') {
        const auto parsed = number(rest.substr(1, 2));
        if (!parsed || *parsed > 59) return std::nullopt;
        second = *parsed;
        rest.remove_prefix(3);
    }
    Moment moment = at(*date, *hour, *minute, second);
    if (rest.empty()) return moment;
    const auto offset = parse_offset(rest);
    if (!offset) return std::nullopt;
    return Moment{moment.seconds - *offset * 60 + china_offset};
}

void append_iso(std::string& out, Date date) {
    char text[] = "0000-00-00";
    put(text, date);
    out.append(text, sizeof text - 1);
}

void append_iso(std::string& out, Moment moment) {
    const Date date = moment.date();
    const int of_day = static_cast<int>(moment.seconds - date.number * seconds_per_day);
    char text[] = "0000-00-00T00:00:00+08:00";
    put(text, date);
    put(text + 11, of_day / 3600, 2);
    put(text + 14, of_day / 60 % 60, 2);
    put(text + 17, of_day % 60, 2);
    out.append(text, sizeof text - 1);
}

std::string iso(Date date) {
    std::string out;
    append_iso(out, date);
    return out;
}

std::string iso(Month month) {
    return iso(month.first()).substr(0, 7);
}

std::string iso(Moment moment) {
    std::string out;
    append_iso(out, moment);
    return out;
}

std::string chinese(Date date) {
    const Civil c = civil(date);
    return fmt::format("{}年{}月{}日", c.year, c.month, c.day);
}

std::string chinese(Month month) {
    return fmt::format("{}年{}月", month.year(), month.month());
}

std::string chinese(Date from, Date until) {
    const Civil end = civil(until);
    if (civil(from).year != end.year) return chinese(from) + "至" + chinese(until);
    return fmt::format("{}至{}月{}日", chinese(from), end.month, end.day);
}

} // namespace bianmin
