/// iCalendar, RFC 5545: lines end with CR LF and are folded at 75 bytes, between characters.
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/writers.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

/// A text value (3.3.11): backslash, comma, semicolon and line breaks are written with a backslash.
std::string escaped(std::string_view text) {
    std::string out;
    for (const auto line : split(text, '\n')) {
        if (line.data() != text.data()) out += "\\n";
        for (const char c : printable(line)) {
            if (c == '\\' || c == ',' || c == ';') out += '\\';
            out += c;
        }
    }
    return out;
}

/// Folded (3.1): what follows a break begins with a space, which belongs to the 75 bytes.
void add_line(std::string& out, std::string_view name, const std::string& value) {
    const std::string line = std::string(name) + ":" + value;
    std::size_t width = 0;
    for (std::size_t pos = 0; pos < line.size();) {
        const std::size_t begin = pos;
        next_code_point(line, pos);
        if (width + (pos - begin) > 75) {
            out += "\r\n ";
            width = 1;
        }
        out.append(line, begin, pos - begin);
        width += pos - begin;
    }
    out += "\r\n";
}

std::string day_value(Date date) {
    const Civil c = civil(date);
    return fmt::format("{:04}{:02}{:02}", c.year, c.month, c.day);
}

/// In UTC, as a stamp has to be.
std::string stamp_value(Moment moment) {
    const Moment utc{moment.seconds - 8LL * 3600};
    const auto of_day = utc.seconds - at(utc.date()).seconds;
    return fmt::format("{}T{:02}{:02}{:02}Z", day_value(utc.date()), of_day / 3600, of_day / 60 % 60,
                       of_day % 60);
}

void add_event(std::string& out, const AgendaDay& day) {
    add_line(out, "BEGIN", "VEVENT");
    add_line(out, "UID", escaped(day.uid));
    add_line(out, "DTSTAMP", stamp_value(day.stamp));
    add_line(out, "DTSTART;VALUE=DATE", day_value(day.day));
    add_line(out, "DTEND;VALUE=DATE", day_value(day.day + 1));
    add_line(out, "SUMMARY", escaped(day.summary));
    if (!day.description.empty()) add_line(out, "DESCRIPTION", escaped(day.description));
    if (!day.category.empty()) add_line(out, "CATEGORIES", escaped(day.category));
    add_line(out, "TRANSP", "TRANSPARENT");
    add_line(out, "END", "VEVENT");
}

} // namespace

std::string write_ics(const Document& document, const WriteOptions&) {
    std::string out;
    add_line(out, "BEGIN", "VCALENDAR");
    add_line(out, "VERSION", "2.0");
    add_line(out, "PRODID", "-//bianmin//due//ZH");
    add_line(out, "CALSCALE", "GREGORIAN");
    add_line(out, "METHOD", "PUBLISH");
    if (document.agenda)
        for (const auto& day : *document.agenda) add_event(out, day);
    add_line(out, "END", "VCALENDAR");
    return out;
}

} // namespace bianmin
