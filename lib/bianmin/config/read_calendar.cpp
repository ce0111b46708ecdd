/// One year of the working calendar (工作日历).
#include "bianmin/config/raw.hpp"

#include <algorithm>

namespace bianmin::config {
namespace {

Notice read_notice(TableReading& reading, const Node& node) {
    Table table(reading, node);
    Notice notice;
    notice.number = table.required_text("number");
    notice.title = table.text("title");
    notice.issued = table.date("issued");
    notice.checked = table.flag("checked", false);
    table.finish();
    return notice;
}

class CalendarReader {
public:
    CalendarReader(TableReading& reading, CalendarYear& year) : reading_(reading), year_(year) {}

    void holiday(const Node& node) {
        Table table(reading_, node);
        const std::string name = table.required_text("name"), notice = table.text("notice");
        const auto known = [&](const Notice& each) { return each.number == notice; };
        if (!notice.empty() && std::ranges::none_of(year_.notices, known))
            table.fault("dangling-reference", "notice",
                        say("notice `{}` does not stand in this file", notice),
                        say("add a [[notice]] with that number"));
        for (const auto& [day, spot] : table.dates("days")) mark({day, false, name, notice}, spot);
        for (const auto& [day, spot] : table.dates("make_up")) mark({day, true, name, notice}, spot);
        if (!table.has("days") && !table.has("make_up")) table.missing("days");
        table.finish();
    }

private:
    void mark(DayMark day, Spot spot) {
        const std::string text = iso(day.date);
        if (civil(day.date).year != year_.year) {
            report("day-outside-year", spot, text, say("{} is no day of {}", text, year_.year),
                   say("move it to the file of its own year"));
        } else if (std::ranges::find(year_.marks, day.date, &DayMark::date) != year_.marks.end()) {
            report("day-marked-twice", spot, text, say("{} is marked a second time", text),
                   say("a day is either a holiday or a make-up day, once"));
        } else {
            if (day.work && weekday(day.date) <= 5)
                report("make-up-on-weekday", spot, text, say("{} is a working day anyway", text),
                       say("make-up days are Saturdays and Sundays; check the notice"), Severity::warning);
            year_.marks.push_back(std::move(day));
        }
    }

    void report(const char* code, Spot spot, std::string value, Text message, Text suggestion,
                Severity severity = Severity::error) {
        reading_.findings.push_back(
            {.code = code,
             .severity = severity,
             .place = {.file = reading_.file, .line = spot.line, .column = spot.column},
             .value = std::move(value),
             .message = std::move(message),
             .suggestion = std::move(suggestion)});
    }

    TableReading& reading_;
    CalendarYear& year_;
};

bool read_status(Table& table) {
    const std::string status = table.text("status");
    if (status.empty() || status == "published" || status == "已公布") return true;
    if (status != "unpublished" && status != "未公布")
        table.unknown_word("status", status, {"published", "unpublished", "已公布", "未公布"});
    return false;
}

/// The number of the notice that was issued last.
std::string edition_of(const CalendarYear& year) {
    if (!year.published) return "unpublished";
    const Notice* latest = nullptr;
    for (const auto& notice : year.notices)
        if (!latest || notice.issued >= latest->issued) latest = &notice;
    return latest ? latest->number : std::to_string(year.year);
}

} // namespace

void read_calendar(TableReading& reading, const Node& root, Raw& raw) {
    Table table(reading, root);
    CalendarYear year;
    year.year = table.number("year", 0, 1949, 2200);
    if (!table.has("year")) table.missing("year");
    year.published = read_status(table);
    year.workday_count = table.number("workdays", 0, 0, 366);
    year.edition = table.text("edition");
    for (const Node* node : table.tables("notice")) year.notices.push_back(read_notice(reading, *node));
    CalendarReader days(reading, year);
    const auto holidays = table.tables("holiday");
    if (year.year != 0)
        for (const Node* node : holidays) days.holiday(*node);
    std::ranges::sort(year.marks, {}, &DayMark::date);
    if (year.edition.empty()) year.edition = edition_of(year);
    table.finish();
    if (year.year != 0) raw.calendars.push_back({std::move(year), table.origin()});
}

} // namespace bianmin::config
