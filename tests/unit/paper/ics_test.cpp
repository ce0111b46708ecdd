/// iCalendar: lines, folding, escapes, days.
#include "bianmin/paper/write.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace bianmin;

namespace {

AgendaDay sample_day() {
    return {.uid = "370406106-20180810-0001-promise@bianmin",
            .stamp = at(make_date(2018, 8, 10), 7, 30),
            .day = make_date(2018, 8, 31),
            .summary = "承诺到期 临时救助（孙*）",
            .description = "办件编号 370406106-20180810-0001\n承办人 赵某; 依据 a,b\\c"};
}

std::string unfolded(std::string text) {
    for (auto pos = text.find("\r\n "); pos != std::string::npos; pos = text.find("\r\n "))
        text.erase(pos, 3);
    return text;
}

} // namespace

TEST_CASE("ics: an all-day event, the stamp in UTC, marks escaped") {
    const std::string out = write({.agenda = {{sample_day()}}}, Format::ics, {});
    CHECK(unfolded(out) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bianmin//due//ZH\r\nCALSCALE:GREGORIAN\r\n"
          "METHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:370406106-20180810-0001-promise@bianmin\r\n"
          "DTSTAMP:20180809T233000Z\r\nDTSTART;VALUE=DATE:20180831\r\nDTEND;VALUE=DATE:20180901\r\n"
          "SUMMARY:承诺到期 临时救助（孙*）\r\n"
          "DESCRIPTION:办件编号 370406106-20180810-0001\\n承办人 赵某\\; 依据 a\\,b\\\\c\r\n"
          "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE(
    "ics: no line is longer than 75 bytes, none is cut inside a character, none brings a line of its own") {
    AgendaDay day = sample_day();
    day.summary = "\r\nEND:VEVENT\u202E";
    for (int n = 0; n < 40; ++n) day.summary += n % 3 ? "字" : "ab";
    const std::string out = write({.agenda = {{day}}}, Format::ics, {});
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);) {
        REQUIRE(line.back() == '\r');
        CHECK(line.size() <= 76);
        CHECK((static_cast<unsigned char>(line[line.front() == ' ' ? 1 : 0]) & 0xC0) != 0x80);
    }
    CHECK(out.find("\nEND:VEVENT") == out.rfind("\nEND:VEVENT"));
    CHECK(out.find("\u202E") == std::string::npos);
    CHECK(unfolded(out).find("字字ab字字ab") != std::string::npos);
}
