/// An agreed time at the counter (预约服务, 二(四)).
#include "bianmin/desk/opening.hpp"
#include "cli/counter.hpp"
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--service", "SERVICE", N_("what they will come for"), true)
        .value("--time", "MOMENT", N_("when: 2018-08-13T09:30"), true);
    define_matter(options);
    define_batch(options);
}

Moment time_of(const Arguments& arguments, const Desk& desk) {
    std::string text = arguments.text("time");
    if (text.size() == 16) text += ":00+08:00";
    const auto time = parse_moment(text);
    if (!time)
        throw Error(ErrorKind::usage, say("'{}' is no day and time", arguments.text("time")), {},
                    say("write --time 2018-08-13T09:30"));
    if (*time <= desk.occurred)
        throw Error(ErrorKind::refused, say("refused: appointment"),
                    {{.code = "in-the-past",
                      .value = iso(*time),
                      .message = say("{} has passed", iso(*time)),
                      .suggestion = say("give a time to come"),
                      .clause = "二(四)"}});
    if (!desk.calendar.works(time->date()))
        throw Error(ErrorKind::refused, say("refused: appointment"),
                    {{.code = "rest-day",
                      .value = iso(time->date()),
                      .message = say("{} is no working day", iso(time->date())),
                      .suggestion = say("see: bianmin calendar show {}", iso(month_of(time->date()))),
                      .clause = "二(四)"}});
    // A slip of the year: as with an absence, nobody plans so far ahead.
    constexpr int furthest = 366;
    if (time->date() > desk.now.date() + furthest)
        throw Error(ErrorKind::refused, say("refused: appointment"),
                    {{.code = "beyond-a-year",
                      .value = iso(time->date()),
                      .message = say("{} lies more than a year ahead", iso(time->date())),
                      .suggestion = say("check the year of --time"),
                      .clause = "二(四)"}});
    // After-hours service is agreed on too, but nobody agrees to come at night: a slip of the clock.
    constexpr int earliest = 7, latest = 21;
    if (*time < at(time->date(), earliest) || *time >= at(time->date(), latest))
        throw Error(ErrorKind::refused, say("refused: appointment"),
                    {{.code = "at-night",
                      .value = iso(*time),
                      .message = say("{} is at night", iso(*time)),
                      .suggestion = say("give a time from {}:00 to {}:00", earliest, latest),
                      .clause = "二(四)"}});
    return *time;
}

int book_one(Session& session, Counter& counter, const Arguments& arguments) {
    require_given(arguments, {"service", "time"});
    const Moment time = time_of(arguments, counter.desk);
    Opening opening = matter_opening(session, counter.desk, arguments, CaseType::appointment);
    opening.form = Form::appointment;
    opening.subject = require_service(session.setup(), ServiceId(arguments.text("service"))).id.text;
    opening.more.set("until", time.date()).set("time", iso(time));
    return open_matter(session, counter, opening, {event_now(counter.desk, Action::accept)});
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { book_one(session, counter, line); },
                    {.named_by_id = "service"});
}

} // namespace

extern const Command appointment_book{"appointment", "book", N_("Agree on a time at the counter"), define,
                                      run};

} // namespace bianmin::cli
