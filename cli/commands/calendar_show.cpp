/// The working calendar of a month or a year (工作日历): rest days, make-up days, holidays with their
/// notices.
#include "bianmin/paper/json.hpp"
#include "cli/calendars.hpp"
#include "cli/command.hpp"
#include "cli/month_grid.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("PERIOD", N_("a year (2018) or a month (2018-10, this, last); this month if absent"),
                       false);
}

/// What was asked for, and the calendar it is read from.
struct Shown {
    Date first, last;
    std::optional<Month> month; ///< empty: a whole year
    bool published = true;
    std::string edition;
    int year() const { return civil(first).year; }
};

Shown period_of(Session& session, const Arguments& arguments) {
    const auto text = arguments.text("PERIOD");
    if (const auto year = text.size() == 4 ? parse_month(text + "-01") : std::nullopt)
        return {year->first(), (*year + 11).last(), std::nullopt, true, {}};
    const Month month = arguments.month("PERIOD", session.today()).value_or(month_of(session.today()));
    return {month.first(), month.last(), month, true, {}};
}

/// A run of marks that belong together: one holiday under one notice, whole where part of it lies in the
/// month: its make-up days may stand in another one.
struct Holiday {
    std::string name, notice;
    std::vector<Date> days, make_up;
    bool shown = false;
};

std::vector<Holiday> holidays(std::span<const CalendarYear> years, const Shown& shown) {
    std::vector<Holiday> out;
    const auto year = std::ranges::find(years, shown.year(), &CalendarYear::year);
    if (year == years.end()) return out;
    for (const auto& mark : year->marks) {
        auto found = std::ranges::find_if(out, [&](const Holiday& holiday) {
            // 元旦 stands at both ends of a year, under two notices.
            return holiday.name == mark.name && holiday.notice == mark.notice;
        });
        if (found == out.end()) found = out.insert(out.end(), {mark.name, mark.notice, {}, {}, false});
        (mark.work ? found->make_up : found->days).push_back(mark.date);
        found->shown |= mark.date >= shown.first && mark.date <= shown.last;
    }
    std::erase_if(out, [](const Holiday& holiday) { return !holiday.shown; });
    return out;
}

std::string short_day(Date date) {
    return iso(date).substr(5);
}

/// `10-01–10-07`, `09-29、09-30`.
std::string spelled(const std::vector<Date>& days, bool as_range) {
    if (days.empty()) return "";
    if (as_range && days.size() > 1 && days.back() - days.front() == static_cast<int>(days.size()) - 1)
        return short_day(days.front()) + "–" + short_day(days.back());
    std::string out;
    for (const Date day : days) out += (out.empty() ? "" : "、") + short_day(day);
    return out;
}

Sheet holiday_sheet(const std::vector<Holiday>& list) {
    Sheet sheet{.key = "holidays",
                .columns = {{.key = "name", .label = {"节日", "Holiday"}},
                            {.key = "days", .label = {"放假", "Off"}},
                            {.key = "count", .label = {"天数", "Days"}, .right = true},
                            {.key = "make_up", .label = {"调休上班", "Make-up"}},
                            {.key = "notice", .label = {"文号", "Notice"}}}};
    for (const auto& holiday : list)
        sheet.rows.push_back({holiday.name, spelled(holiday.days, true),
                              static_cast<int>(holiday.days.size()), spelled(holiday.make_up, false),
                              holiday.notice});
    return sheet;
}

Sheet day_sheet(const WorkingCalendar& calendar, const Shown& shown) {
    Sheet sheet{.key = "days",
                .columns = {{.key = "date", .label = {"日期", "Date"}},
                            {.key = "weekday", .label = {"星期", "Weekday"}},
                            {.key = "kind", .label = {"安排", "Kind"}},
                            {.key = "name", .label = {"节日", "Holiday"}},
                            {.key = "notice", .label = {"文号", "Notice"}}}};
    for (Date date = shown.first; date <= shown.last; ++date) {
        const DayReason reason = calendar.reason(date);
        sheet.rows.push_back({date, weekday_label(date), day_label(reason), reason.name, reason.notice});
    }
    return sheet;
}

const char* why_word(DayReason::Why why) {
    switch (why) {
    case DayReason::Why::weekday: return "weekday";
    case DayReason::Why::weekend: return "weekend";
    case DayReason::Why::holiday: return "holiday";
    case DayReason::Why::make_up: return "make_up";
    }
    return "";
}

nlohmann::ordered_json iso_days(const std::vector<Date>& days) {
    auto out = nlohmann::ordered_json::array();
    for (const Date day : days) out.push_back(iso(day));
    return out;
}

std::string json_of(const WorkingCalendar& calendar, const Shown& shown, const std::vector<Holiday>& list) {
    const int workdays = calendar.workdays_between(shown.first - 1, shown.last);
    nlohmann::ordered_json json{{"period", shown.month ? iso(*shown.month) : std::to_string(shown.year())},
                                {"published", shown.published},
                                {"edition", shown.edition},
                                {"workdays", workdays},
                                {"rest_days", shown.last - shown.first + 1 - workdays},
                                {"holidays", nlohmann::ordered_json::array()},
                                {"days", nlohmann::ordered_json::array()}};
    for (const auto& holiday : list)
        json["holidays"].push_back({{"name", holiday.name},
                                    {"notice", holiday.notice},
                                    {"days", iso_days(holiday.days)},
                                    {"make_up", iso_days(holiday.make_up)}});
    for (Date date = shown.first; date <= shown.last; ++date) {
        const DayReason reason = calendar.reason(date);
        json["days"].push_back({{"date", iso(date)},
                                {"weekday", weekday(date)},
                                {"work", reason.work},
                                {"kind", why_word(reason.why)},
                                {"name", reason.name},
                                {"notice", reason.notice}});
    }
    return dump(json, 2);
}

std::string title(const WorkingCalendar& calendar, const Shown& shown, bool english) {
    const int workdays = calendar.workdays_between(shown.first - 1, shown.last);
    const int rest = shown.last - shown.first + 1 - workdays;
    if (english)
        return fmt::format("{}: {} working days, {} rest days{}",
                           shown.month ? iso(*shown.month) : std::to_string(shown.year()), workdays, rest,
                           shown.published ? "" : " (provisional: not published)");
    const std::string name = shown.month ? fmt::format("{}年{}月", shown.year(), shown.month->month())
                                         : fmt::format("{}年", shown.year());
    return fmt::format("{}工作日历：工作日 {} 天，休息日 {} 天{}", name, workdays, rest,
                       shown.published ? "" : "（暂定：放假安排尚未公布，只按周末推算）");
}

void print_grid(Session& session, const WorkingCalendar& calendar, const Shown& shown,
                const std::vector<Holiday>& list) {
    const bool english = session.globals().lang == "en";
    session.raw(title(calendar, shown, english) + "\n\n");
    if (shown.month) {
        session.raw(month_grid(calendar, *shown.month, english));
    } else {
        session.raw(year_grid(calendar, shown.year(), english));
        session.raw(english ? "\n* holiday  + make-up working day\n" : "\n* 放假  + 调休上班\n");
    }
    if (list.empty()) return;
    session.raw("\n");
    session.print({.sheets = {holiday_sheet(list)}});
}

int run(Session& session, const Arguments& arguments) {
    Shown shown = period_of(session, arguments);
    const auto years = known_calendars(session);
    const WorkingCalendar calendar(years);
    shown.published = calendar.published(shown.first);
    shown.edition = calendar.edition(shown.last);
    const auto list = holidays(years, shown);
    if (session.format() == Format::table) return print_grid(session, calendar, shown, list), 0;
    Sheet sheet = shown.month ? day_sheet(calendar, shown) : holiday_sheet(list);
    sheet.title = {title(calendar, shown, false), title(calendar, shown, true)};
    session.print({.sheets = {std::move(sheet)}, .json = json_of(calendar, shown, list)});
    return 0;
}

} // namespace

extern const Command calendar_show{"calendar", "show", N_("Show the working calendar of a month or a year"),
                                   define, run};

} // namespace bianmin::cli
