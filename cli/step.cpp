/// One step on a case, from words to one line of result.
#include "cli/step.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/deadline.hpp"
#include "cli/case_json.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/people.hpp"

namespace bianmin::cli {
namespace {

std::string clock_text(const WorkingCalendar& calendar, Date today, const CaseRow& row) {
    if (!row.due || row.ended) return {};
    const int left = remaining_workdays(calendar, today, *row.due);
    const std::string mark = row.provisional ? " " + tr(say("(provisional)")) : "";
    // The pause moves the day when it ends: nothing is late meanwhile.
    if (left < 0 && row.suspended) return ", " + tr(say("due {}{} before the pause", iso(*row.due), mark));
    if (left < 0) return ", " + tr(say("due {}{} ({} working days late)", iso(*row.due), mark, -left));
    return ", " + tr(say("due {}{} ({} working days left)", iso(*row.due), mark, left));
}

/// Asked before the step: its own rules speak of the step, not of what the case is.
void require_type(Store& store, const std::string& number, CaseType type) {
    const CaseRow row = find_case(store, number).row;
    if (row.type == type) return;
    throw Error(ErrorKind::refused, say("refused: {}", number),
                {{.code = "other-type",
                  .value = std::string(word(row.type)),
                  .message = say("{} is of type {}, not {}", number, term(row.type), term(type)),
                  .suggestion = say("take the step with: bianmin case")}});
}

void take_one(Session& session, Counter& counter, const Arguments& arguments, const Step& step) {
    const std::string number = arguments.text("case");
    if (number.empty())
        throw Error(ErrorKind::usage, say("which case?"), {}, say("give its number, see: bianmin case list"));
    if (step.type) require_type(counter.desk.store, number, *step.type);
    Event event = event_now(counter.desk, step.action);
    step.fill(arguments, session, event);
    if (step.instead && step.instead(session, counter, arguments, event)) return;
    auto person = corrected_person(counter.desk.store, number, event);
    const auto outcome = take_steps(counter.desk, number, {std::move(event)}, std::move(person));
    if (outcome.deemed)
        session.talk(say("nobody notified the applicant within {} working days: deemed accepted on {}",
                         session.setup().silence_days, iso(outcome.c.row.received)));
    talk_of_stand_ins(session, outcome.stand_ins);
    if (step.print)
        step.print(session, counter, arguments, outcome);
    else
        print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    if (step.follow) step.follow(session, counter, arguments, outcome);
}

} // namespace

void define_step(Options& options) {
    options.positional("case", N_("number of the case"), false);
    define_batch(options);
}

int run_step(Session& session, const Arguments& arguments, const Step& step) {
    if (arguments.has("batch") && !arguments.text("case").empty())
        throw Error(ErrorKind::usage, say("a batch names its cases line by line on standard input"), {},
                    say("leave out either --batch or {}", arguments.text("case")));
    require_writable(session.globals().output);
    Counter counter(session);
    return run_acts(
        session, counter, arguments, [&](const Arguments& line) { take_one(session, counter, line, step); },
        step.lines);
}

std::string recorded_how(const Session& session, bool repeated) {
    std::string text;
    if (repeated) text += " " + tr(say("(recorded before under this key)"));
    if (session.globals().dry_run) text += " " + tr(say("(dry run: nothing was written)"));
    return text;
}

void print_step(Session& session, const WorkingCalendar& calendar, const Case& c, bool repeated) {
    if (as_json(session.format())) {
        session.line(case_json(c.row));
        return;
    }
    if (session.globals().quiet) return;
    const std::string state =
        speaking_chinese() ? std::string(chinese(c.row.state)) : std::string(word(c.row.state));
    std::string text = c.row.number.empty() ? tr(say("(not recorded)")) : c.row.number;
    text += ": " + state + clock_text(calendar, session.today(), c.row);
    session.line(text + recorded_how(session, repeated));
}

void copy_texts(const Arguments& arguments, Event& event, std::initializer_list<std::string_view> names) {
    for (const auto name : names) event.facts.set(name, arguments.text(name));
}

void copy_list(const Arguments& arguments, Event& event, std::string_view option, std::string_view fact) {
    event.facts.set(fact, join(arguments.list(option), "\n"));
}

void copy_number(const Arguments& arguments, Event& event, std::string_view option, std::string_view fact) {
    if (const auto number = arguments.number(option))
        event.facts.set(fact, static_cast<std::int64_t>(*number));
}

std::string staff_option(const Arguments& arguments, Session& session, std::string_view name) {
    const std::string id = arguments.text(name);
    return id.empty() ? id : require_staff(session.setup(), StaffId(id)).id.text;
}

std::string rating_option(const Arguments& arguments) {
    const auto rating = arguments.word<Rating>("rating");
    return rating ? std::string(word(*rating)) : std::string();
}

} // namespace bianmin::cli
