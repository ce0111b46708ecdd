/// Days, months and moments in the civil time of China (UTC+8, no summer time).
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

struct Civil {
    int year = 1970, month = 1, day = 1;
};

/// A civil day, counted from 1970-01-01.
struct Date {
    std::int32_t number = 0;
    auto operator<=>(const Date&) const = default;
    Date operator+(int days) const { return {number + days}; }
    Date operator-(int days) const { return {number - days}; }
    int operator-(Date other) const { return number - other.number; }
    Date& operator++() {
        ++number;
        return *this;
    }
};

/// A calendar month, counted from year 0 (year * 12 + month - 1).
struct Month {
    std::int32_t number = 0;
    auto operator<=>(const Month&) const = default;
    Month operator+(int months) const { return {number + months}; }
    Month operator-(int months) const { return {number - months}; }
    int operator-(Month other) const { return number - other.number; }
    int year() const { return number / 12; }
    int month() const { return number % 12 + 1; }
    Date first() const;
    Date last() const;
};

/// A second of civil time at +08:00, counted from 1970-01-01T00:00:00+08:00.
struct Moment {
    std::int64_t seconds = 0;
    auto operator<=>(const Moment&) const = default;
    Date date() const;
};

bool valid_civil(int year, int month, int day);
/// Needs a valid day; check with valid_civil where the numbers come from outside.
Date make_date(int year, int month, int day);
Civil civil(Date date);
/// 1 Monday … 7 Sunday.
int weekday(Date date);
Month month_of(Date date);
/// Same day of the month `months` later, the last day where there is none (民法典第二百零二条).
Date add_months(Date date, int months);

Moment at(Date date, int hour = 0, int minute = 0, int second = 0);
Moment from_unix(std::int64_t unix_seconds);

/// `2018-08-10`; nothing else.
std::optional<Date> parse_date(std::string_view text);
/// `2018-08`; nothing else.
std::optional<Month> parse_month(std::string_view text);
/// `2018-08-10T09:30:00+08:00`, also without offset, seconds or with a space for `T`; other offsets are
/// converted.
std::optional<Moment> parse_moment(std::string_view text);

std::string iso(Date date);
std::string iso(Month month);
/// `2018-08-10T09:30:00+08:00`.
std::string iso(Moment moment);
/// `2018年8月10日`.
std::string chinese(Date date);
/// `2018年8月`.
std::string chinese(Month month);
/// `2018年8月1日至10月8日`; with both years where they differ.
std::string chinese(Date from, Date until);

/// Appends `2018-08-10T09:30:00+08:00` without allocating more than the string does.
void append_iso(std::string& out, Moment moment);
void append_iso(std::string& out, Date date);

} // namespace bianmin
