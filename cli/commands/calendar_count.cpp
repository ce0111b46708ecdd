/// How many working days lie between two days (行政许可法第八十二条).
#include "bianmin/paper/json.hpp"
#include "cli/calendars.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("A", N_("the first day, which itself does not count"))
        .positional("B", N_("the last day"))
        .flag("--inclusive", N_("count the first day as well"));
}

struct Answer {
    Date from, to;
    int days = 0, workdays = 0;
    bool provisional = false;
};

Answer answer(const WorkingCalendar& calendar, Date from, Date to, bool inclusive) {
    if (to < from)
        throw Error(ErrorKind::usage, say("{} lies before {}", iso(to), iso(from)), {},
                    say("write the earlier day first"));
    const Date before = inclusive ? from - 1 : from;
    return {from, to, to - before, calendar.workdays_between(before, to),
            to > before && !calendar.published(before + 1, to)};
}

std::string json_of(const Answer& answer) {
    return dump({{"from", iso(answer.from)},
                 {"to", iso(answer.to)},
                 {"workdays", answer.workdays},
                 {"rest_days", answer.days - answer.workdays},
                 {"days", answer.days},
                 {"provisional", answer.provisional}},
                2);
}

Sheet sheet_of(const Answer& answer) {
    return {.key = "count",
            .columns = {{.key = "from", .label = {"起", "From"}},
                        {.key = "to", .label = {"止", "To"}},
                        {.key = "workdays", .label = {"工作日", "Working days"}, .right = true},
                        {.key = "rest_days", .label = {"休息日", "Rest days"}, .right = true},
                        {.key = "days", .label = {"自然日", "Days"}, .right = true},
                        {.key = "provisional", .label = {"暂定", "Provisional"}}},
            .rows = {{answer.from, answer.to, answer.workdays, answer.days - answer.workdays, answer.days,
                      answer.provisional ? Label{"是", "yes"} : Label{"否", "no"}}}};
}

int run(Session& session, const Arguments& arguments) {
    const auto years = known_calendars(session);
    const Answer counted = answer(WorkingCalendar(years), *arguments.date("A", session.today()),
                                  *arguments.date("B", session.today()), arguments.has("inclusive"));
    if (session.format() != Format::table)
        session.print({.sheets = {sheet_of(counted)}, .json = json_of(counted)});
    else if (session.globals().quiet)
        session.line(std::to_string(counted.workdays));
    else
        session.line(tr(say("{} working days and {} rest days, {} days in all", counted.workdays,
                            counted.days - counted.workdays, counted.days)));
    if (counted.provisional) warn_provisional(years, counted.from, counted.to);
    return 0;
}

} // namespace

extern const Command calendar_count{"calendar", "count", N_("Count the working days between two days"),
                                    define, run};

} // namespace bianmin::cli
