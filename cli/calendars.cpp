/// Calendars of the workspace or the shipped ones, and how days are called.
#include "cli/calendars.hpp"

#include "bianmin/config/load.hpp"
#include "cli/command.hpp"
#include "cli/places.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>

namespace bianmin::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array weekday_names{N_("Monday"), N_("Tuesday"),  N_("Wednesday"), N_("Thursday"),
                                   N_("Friday"), N_("Saturday"), N_("Sunday")};

CalendarYear read_file(const std::string& path) {
    std::vector<Finding> findings;
    CalendarYear year = load_calendar(path, findings);
    const auto is_error = [](const Finding& finding) { return finding.severity == Severity::error; };
    if (std::ranges::any_of(findings, is_error))
        throw Error(ErrorKind::configuration, say("'{}' is not a usable calendar", path),
                    std::move(findings));
    return year;
}

std::vector<CalendarYear> shipped_calendars(const Session& session) {
    std::vector<std::string> paths;
    for (const auto& entry : fs::directory_iterator(session.defaults() + "/calendar"))
        if (entry.path().extension() == ".toml") paths.push_back(entry.path().string());
    std::ranges::sort(paths);
    std::vector<CalendarYear> years;
    for (const auto& path : paths) years.push_back(read_file(path));
    return years;
}

bool is_year(const std::string& text) {
    return text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Label why_label(const ProofDay& day) {
    if (day.why == ProofDay::Why::start && day.counted) return {"当日办结", "done the same day"};
    switch (day.why) {
    case ProofDay::Why::start: return {"起算日，不计入", "first day, not counted"};
    case ProofDay::Why::counted: return {"计入", "counted"};
    case ProofDay::Why::weekend: return {"周末", "weekend"};
    case ProofDay::Why::holiday: return {"节假日", "holiday"};
    case ProofDay::Why::paused: return {"中止", "paused"};
    case ProofDay::Why::rolled: return {"末日顺延", "moved on"};
    }
    return {};
}

} // namespace

std::vector<CalendarYear> known_calendars(Session& session) {
    const bool inside = !find_workspace(session.globals().workspace).empty();
    return inside ? session.setup().calendars : shipped_calendars(session);
}

CalendarYear calendar_named(Session& session, const std::string& year_or_file) {
    if (!is_year(year_or_file)) return read_file(year_or_file);
    const auto years = known_calendars(session);
    const auto found = std::ranges::find(years, std::stoi(year_or_file), &CalendarYear::year);
    if (found == years.end())
        throw Error(ErrorKind::not_found, say("there is no calendar of {}", year_or_file), {},
                    say("name a file, or a year from {} to {}", years.empty() ? 0 : years.front().year,
                        years.empty() ? 0 : years.back().year));
    return *found;
}

Label weekday_label(Date date) {
    constexpr std::array<const char*, 7> zh{"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
    constexpr std::array<const char*, 7> en{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const auto index = static_cast<std::size_t>(weekday(date) - 1);
    return {zh[index], en[index]};
}

std::string spoken_weekday(Date date) {
    return tr(weekday_names[static_cast<std::size_t>(weekday(date) - 1)]);
}

Label day_label(const DayReason& reason) {
    switch (reason.why) {
    case DayReason::Why::weekday: return {"上班", "working"};
    case DayReason::Why::weekend: return {"周末", "weekend"};
    case DayReason::Why::holiday: return {"放假", "holiday"};
    case DayReason::Why::make_up: return {"调休上班", "make-up"};
    }
    return {};
}

Sheet proof_sheet(std::span<const ProofDay> proof) {
    Sheet sheet{.key = "days",
                .title = {"逐日说明", "Day by day"},
                .columns = {{.key = "date", .label = {"日期", "Date"}},
                            {.key = "weekday", .label = {"星期", "Weekday"}},
                            {.key = "number", .label = {"第几日", "Day"}, .right = true},
                            {.key = "reason", .label = {"计否", "Reason"}},
                            {.key = "detail", .label = {"依据", "By"}}}};
    for (const auto& day : proof) {
        std::vector<Cell> row{day.date, weekday_label(day.date)};
        row.push_back(day.number > 0 ? Cell(day.number) : Cell());
        row.emplace_back(why_label(day));
        Label detail{day.detail, day.detail};
        if (day.provisional) detail = {day.detail + "（暂定）", day.detail + "(provisional)"};
        row.emplace_back(std::move(detail));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

void warn_provisional(std::span<const CalendarYear> years, Date from, Date to) {
    const auto known = [&](int year) {
        return std::ranges::find(years, year, &CalendarYear::year) != years.end();
    };
    // What lies before the first calendar was published long ago: it only is not here.
    int missing = civil(from).year;
    while (missing < civil(to).year && known(missing)) ++missing;
    if (!years.empty() && missing < years.front().year && !known(missing)) {
        std::cerr << "bianmin: " + tr(say("provisional (暂定): there is no calendar of {} here", missing)) +
                         "\n" + "bianmin: " +
                         tr(say("hint: {}", tr(say("write {}.toml after the notice of that year, and take "
                                                   "it over: bianmin calendar apply {}.toml",
                                                   missing, missing)))) +
                         "\n";
        return;
    }
    std::cerr << "bianmin: " +
                     tr(say("provisional (暂定): days up to {} are counted through a calendar that has not "
                            "been published",
                            iso(to))) +
                     "\n";
}

} // namespace bianmin::cli
