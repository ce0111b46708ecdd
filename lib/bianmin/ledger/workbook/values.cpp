/// Numbers, days and escapes.
#include "bianmin/ledger/workbook/values.hpp"

#include "bianmin/base/date.hpp"
#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>

namespace bianmin {
namespace {

constexpr double last_day = 2958465; ///< 9999-12-31
constexpr std::int64_t day_seconds = 86400;

void append_clock(std::string& out, std::int64_t seconds) {
    fmt::format_to(std::back_inserter(out), "{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    if (seconds % 60 != 0) fmt::format_to(std::back_inserter(out), ":{:02}", seconds % 60);
}

/// Days are counted from 1900-01-01 as 1, with a 1900-02-29 that never was.
void append_day(std::string& out, std::int64_t day) {
    if (day == 60) {
        out += "1900-02-29";
        return;
    }
    const Civil c = civil(make_date(1899, 12, day < 60 ? 31 : 30) + static_cast<int>(day));
    fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}", c.year, c.month, c.day);
}

bool append_moment(std::string& out, double value, const NumberFormat& format, bool since_1904) {
    if (since_1904 && format.kind != NumberFormat::Kind::elapsed && value >= 1) value += 1462;
    if (value < 0 || value > last_day) return false;
    const auto seconds = static_cast<std::int64_t>(std::llround(value * static_cast<double>(day_seconds)));
    if (format.kind == NumberFormat::Kind::elapsed || seconds < day_seconds) {
        if (format.kind == NumberFormat::Kind::day && seconds == 0) return false;
        append_clock(out, seconds);
        return true;
    }
    append_day(out, seconds / day_seconds);
    if (seconds % day_seconds == 0) return true;
    out += ' ';
    append_clock(out, seconds % day_seconds);
    return true;
}

bool is_plain_integer(std::string_view text) {
    return !text.empty() && text.size() <= 15 && (text.size() == 1 || text[0] != '0') &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Fifteen digits, without an exponent as long as that can be read.
void append_plain(std::string& out, double value) {
    const double size = std::fabs(value);
    std::string text = fmt::format("{:.15g}", value);
    if (text.find('e') != text.npos && size < 1e30 && size > 1e-15) {
        double rounded = 0;
        std::from_chars(text.data(), text.data() + text.size(), rounded);
        if (size >= 1) {
            // All digits behind the fifteenth are zero: the spreadsheet has lost them.
            const auto digits = static_cast<std::size_t>(std::floor(std::log10(std::fabs(rounded)))) + 1;
            std::string mantissa = text.substr(0, text.find('e'));
            std::erase(mantissa, '.');
            mantissa.resize(digits + (mantissa[0] == '-' ? 1U : 0U), '0');
            text = std::move(mantissa);
        } else {
            text = fmt::format("{:.20f}", rounded);
            text.resize(text.find_last_not_of('0') + 1);
        }
    }
    out += text == "-0" ? "0" : text;
}

} // namespace

bool append_number(std::string& out, std::string_view text, const NumberFormat& format, bool since_1904) {
    text = trim(text);
    if (format.kind == NumberFormat::Kind::number && format.zeros == 0 && is_plain_integer(text)) {
        out += text;
        return true;
    }
    double value = 0;
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return false;
    if (format.kind != NumberFormat::Kind::number && append_moment(out, value, format, since_1904))
        return true;
    const std::size_t before = out.size();
    append_plain(out, value);
    const std::size_t length = out.size() - before, zeros = static_cast<std::size_t>(format.zeros);
    if (zeros > length && is_plain_integer(std::string_view(out).substr(before)))
        out.insert(before, zeros - length, '0');
    return true;
}

void append_iso_day(std::string& out, std::string_view text) {
    text = trim(text);
    while (text.ends_with('Z')) text.remove_suffix(1);
    const std::size_t t = text.find('T');
    if (t == text.npos) {
        out += text;
        return;
    }
    std::string_view clock = text.substr(t + 1, 8);
    if (clock.ends_with(":00") && clock.size() == 8) clock.remove_suffix(3);
    out += text.substr(0, t);
    if (clock != "00:00" && !clock.empty()) (out += t == 0 ? "" : " ") += clock;
}

void unescape(std::string& text, std::size_t begin) {
    std::size_t from = text.find("_x", begin);
    if (from == text.npos) return;
    std::size_t to = from;
    while (from < text.size()) {
        unsigned code = 0;
        const char* const digits = text.data() + from + 2;
        const bool marked =
            text.size() - from >= 7 && text.compare(from, 2, "_x") == 0 && text[from + 6] == '_';
        if (!marked || std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4) {
            text[to++] = text[from++];
            continue;
        }
        std::string letter;
        if (code != 0 && (code < 0xD800 || code > 0xDFFF)) append_utf8(letter, code);
        for (const char c : letter) text[to++] = c;
        from += 7;
    }
    text.resize(to);
}

} // namespace bianmin
