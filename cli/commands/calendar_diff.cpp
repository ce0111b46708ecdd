/// What a new edition of a working calendar moves (工作日历, 行政许可法第八十二条).
#include "bianmin/paper/json.hpp"
#include "cli/calendars.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("BEFORE", N_("a year in use, or a calendar file"))
        .positional("AFTER", N_("a calendar file, or a year in use"));
}

/// One of the two, with its counting.
struct Side {
    std::vector<CalendarYear> years;
    WorkingCalendar calendar;
    explicit Side(CalendarYear year) : years{std::move(year)}, calendar(years) {}
    int number() const { return years.front().year; }
    std::string edition() const { return calendar.edition(make_date(number(), 12, 31)); }
    int workdays() const {
        return calendar.workdays_between(make_date(number(), 1, 1) - 1, make_date(number(), 12, 31));
    }
};

struct Change {
    Date date;
    DayReason before, after;
};

std::vector<Change> changes(const Side& before, const Side& after) {
    std::vector<Change> out;
    const Date last = make_date(before.number(), 12, 31);
    for (Date date = make_date(before.number(), 1, 1); date <= last; ++date) {
        const DayReason old = before.calendar.reason(date), now = after.calendar.reason(date);
        if (old.work != now.work) out.push_back({date, old, now});
    }
    return out;
}

Label described(const DayReason& reason) {
    Label label = day_label(reason);
    if (!reason.name.empty()) {
        label.zh += "：" + reason.name;
        label.en += ": " + reason.name;
    }
    return label;
}

Sheet sheet_of(const Side& before, const Side& after, const std::vector<Change>& moved) {
    Sheet sheet{.key = "changes",
                .columns = {{.key = "date", .label = {"日期", "Date"}},
                            {.key = "weekday", .label = {"星期", "Weekday"}},
                            {.key = "before", .label = {"原安排", "Before"}},
                            {.key = "after", .label = {"新安排", "After"}},
                            {.key = "notice", .label = {"文号", "Notice"}}}};
    for (const auto& change : moved)
        sheet.rows.push_back({change.date, weekday_label(change.date), described(change.before),
                              described(change.after),
                              change.after.notice.empty() ? after.edition() : change.after.notice});
    sheet.notes.push_back(
        {"工作日：" + std::to_string(before.workdays()) + " → " + std::to_string(after.workdays()),
         "Working days: " + std::to_string(before.workdays()) + " → " + std::to_string(after.workdays())});
    return sheet;
}

nlohmann::ordered_json side_json(const Side& side) {
    return {{"edition", side.edition()}, {"workdays", side.workdays()}};
}

nlohmann::ordered_json reason_json(const DayReason& reason) {
    return {{"work", reason.work}, {"name", reason.name}, {"notice", reason.notice}};
}

std::string json_of(const Side& before, const Side& after, const std::vector<Change>& moved) {
    nlohmann::ordered_json json{
        {"year", before.number()}, {"before", side_json(before)}, {"after", side_json(after)}};
    json["days"] = nlohmann::ordered_json::array();
    for (const auto& change : moved)
        json["days"].push_back({{"date", iso(change.date)},
                                {"weekday", weekday(change.date)},
                                {"before", reason_json(change.before)},
                                {"after", reason_json(change.after)}});
    return dump(json, 2);
}

int run(Session& session, const Arguments& arguments) {
    const Side before(calendar_named(session, arguments.text("BEFORE")));
    const Side after(calendar_named(session, arguments.text("AFTER")));
    if (before.number() != after.number())
        throw Error(ErrorKind::usage, say("{} and {} are different years", before.number(), after.number()),
                    {}, say("compare two editions of one year"));
    const auto moved = changes(before, after);
    if (moved.empty() && session.format() == Format::table)
        session.talk(say("no day of {} differs", before.number()));
    else
        session.print({.sheets = {sheet_of(before, after, moved)}, .json = json_of(before, after, moved)});
    return 0;
}

} // namespace

extern const Command calendar_diff{"calendar", "diff", N_("Show the days in which two editions differ"),
                                   define, run};

} // namespace bianmin::cli
