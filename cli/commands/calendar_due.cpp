/// When a limit ends (时限, 行政许可法第八十二条, 民法典第二百零一至二百零三条).
#include "bianmin/paper/json.hpp"
#include "cli/calendars.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("START", N_("the day of acceptance, which itself does not count"))
        .positional("LIMIT", N_("22, 22个工作日, 60日, 1个月 or 当日"))
        .choice("--unit", {"workday", "day", "month"}, N_("unit of a LIMIT that is only a number"))
        .value("--extend", "N", N_("an extension, in the unit of the limit"))
        .list("--pause", "FROM..TO", N_("days that do not count, both included; once for each pause"))
        .flag("--explain", N_("every day with its reason"));
}

struct Question {
    Date start;
    Limit limit;
    int extra = 0;
    std::vector<Case::Pause> pauses;
};

Limit limit_of(const Arguments& arguments) {
    const auto text = arguments.text("LIMIT");
    const auto unit = arguments.word<LimitUnit>("unit");
    const auto limit = parse_limit(text, unit.value_or(LimitUnit::workday));
    if (!limit)
        throw Error(ErrorKind::usage, say("{}: cannot read '{}'", "LIMIT", text), {},
                    say("write a limit like 22, 22个工作日, 60日, 1个月 or 当日"));
    if (unit && limit->unit != *unit)
        throw Error(ErrorKind::usage,
                    say("'{}' and '--unit {}' contradict each other", text, arguments.text("unit")), {},
                    say("leave out one of the two units"));
    if (limit->value == 0 && limit->unit != LimitUnit::same_day)
        throw Error(ErrorKind::usage, say("a limit is at least one day"), {},
                    say("write 当日 for the same day"));
    return *limit;
}

Case::Pause pause_of(const std::string& text) {
    const auto dots = text.find("..");
    const auto from = parse_date(text.substr(0, dots));
    const auto to = dots == std::string::npos ? from : parse_date(text.substr(dots + 2));
    if (!from || !to || *to < *from)
        throw Error(ErrorKind::usage, say("{}: cannot read '{}'", "--pause", text), {},
                    say("write two days like 2018-09-17..2018-09-28"));
    return {*from, *to, {}};
}

Question question_of(const Session& session, const Arguments& arguments) {
    Question question{*arguments.date("START", session.today()),
                      limit_of(arguments),
                      arguments.number("extend").value_or(0),
                      {}};
    if (question.extra < 0) throw Error(ErrorKind::usage, say("an extension cannot make a limit shorter"));
    for (const auto& text : arguments.list("pause")) question.pauses.push_back(pause_of(text));
    return question;
}

std::string json_of(const Question& question, const Due& due, const Sheet* proof) {
    nlohmann::ordered_json json{
        {"start", iso(question.start)}, {"limit", question.limit.value}, {"unit", word(question.limit.unit)},
        {"extended", question.extra},   {"due", iso(due.date)},          {"weekday", weekday(due.date)},
        {"edition", due.edition},       {"provisional", due.provisional}};
    if (proof != nullptr) json["days"] = flat_objects(*proof);
    return dump(json, 2);
}

Sheet answer_sheet(const Question& question, const Due& due) {
    return {.key = "due",
            .columns = {{.key = "start", .label = {"起算日", "Start"}},
                        {.key = "limit", .label = {"时限", "Limit"}},
                        {.key = "due", .label = {"到期日", "Due"}},
                        {.key = "weekday", .label = {"星期", "Weekday"}},
                        {.key = "edition", .label = {"日历版本", "Calendar"}},
                        {.key = "provisional", .label = {"暂定", "Provisional"}}},
            .rows = {{question.start, chinese(question.limit), due.date, weekday_label(due.date), due.edition,
                      due.provisional ? Label{"是", "yes"} : Label{"否", "no"}}}};
}

void print_line(Session& session, const Question& asked, const Due& due) {
    if (session.globals().quiet)
        session.line(iso(due.date));
    else if (due.date == asked.start) // no calendar was asked
        session.line(iso(due.date) + " " + spoken_weekday(due.date));
    else if (due.provisional)
        session.line(tr(say("{} {}, provisional (暂定)", iso(due.date), spoken_weekday(due.date))));
    else
        session.line(tr(say("{} {}, by {}", iso(due.date), spoken_weekday(due.date), due.edition)));
}

int run(Session& session, const Arguments& arguments) {
    const Question asked = question_of(session, arguments);
    const auto years = known_calendars(session);
    const WorkingCalendar calendar(years);
    const Due due = due_date(calendar, asked.start, asked.limit, asked.extra, asked.pauses);
    const bool explain = arguments.has("explain");
    const auto proof = prove(calendar, asked.start, asked.limit, asked.extra, asked.pauses);
    const Sheet days = explain ? proof_sheet(proof) : Sheet{};
    if (session.format() == Format::table) {
        if (explain) {
            session.print({.sheets = {days}});
            session.line("");
        }
        print_line(session, asked, due);
    } else {
        session.print({.sheets = {explain ? days : answer_sheet(asked, due)},
                       .json = json_of(asked, due, explain ? &days : nullptr)});
    }
    if (due.provisional) warn_provisional(years, asked.start, due.date);
    return 0;
}

} // namespace

extern const Command calendar_due{"calendar", "due", N_("Say when a limit ends"), define, run};

} // namespace bianmin::cli
