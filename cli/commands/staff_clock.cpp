/// 签到签退: a mark in the month's attendance sheet (考勤制度, 二(五)).
#include "bianmin/desk/attendance.hpp"
#include "bianmin/paper/json.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/language.hpp"
#include "cli/people.hpp"
#include "cli/presence.hpp"
#include "cli/setup_json.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .add({.shape = Spec::Shape::positional,
              .name = "direction",
              .help = N_("in: comes (签到), out: goes (签退)"),
              .required = true,
              .choices = {"in", "out"}})
        .positional("STAFF", N_("id of the person, or a name only one person bears; oneself when not given"),
                    false);
}

Error refusal(Finding finding) {
    finding.clause = "二(五)考勤制度";
    return Error(ErrorKind::refused, say("refused: {}", term(CaseType::attendance)), {std::move(finding)});
}

/// Comes once, and goes after having come.
void check_order(const DayRecord* before, bool coming, const Staff& staff, const AttendanceMark& mark) {
    const std::string day = iso(mark.day);
    if (coming && before && before->in && before->in != mark.in)
        throw refusal(
            {.code = "clocked-in",
             .value = clock_word(*before->in),
             .message = say("{} came at {} on {} already", staff.id.text, clock_word(*before->in), day),
             .suggestion = say("record the leaving: bianmin staff clock out")});
    if (coming) return;
    if (!before || !before->in)
        throw refusal({.code = "not-clocked-in",
                       .value = day,
                       .message = say("{} has not come on {}: there is no mark", staff.id.text, day),
                       .suggestion = say("record the coming first: bianmin staff clock in --at MOMENT")});
    if (*mark.out <= *before->in)
        throw refusal({.code = "out-before-in",
                       .value = clock_word(*mark.out),
                       .message = say("leaving at {} does not lie after coming at {}", clock_word(*mark.out),
                                      clock_word(*before->in)),
                       .suggestion = say("give --at with the time it happened")});
}

void print_mark(Session& session, const std::string& number, const Staff& staff, const StaffDay& day) {
    if (as_json(session.format())) {
        const auto time = [](const std::optional<int>& minutes) {
            return minutes ? Json(clock_word(*minutes)) : Json();
        };
        session.line(dump({{"sheet", number.empty() ? Json() : Json(number)},
                           {"staff", staff.id.text},
                           {"day", iso(day.day)},
                           {"state", word(day.state)},
                           {"in", time(day.in)},
                           {"out", time(day.out)},
                           {"late", day.late},
                           {"early", day.early}}));
        return;
    }
    if (session.globals().quiet) return;
    const Text said = day.out ? say("{} left at {} on {}", staff.id.text, clock_word(*day.out), iso(day.day))
                              : say("{} came at {} on {}", staff.id.text, clock_word(*day.in), iso(day.day));
    session.line((number.empty() ? tr(say("(not recorded)")) : number) + ": " + tr(said));
    if (day.late) session.talk(say("late (迟到): the office opens before that"));
    if (day.early) session.talk(say("early (早退): the office closes after that"));
    if (day.state == DayState::overtime)
        session.talk(say("{} is a rest day: it counts as overtime (加班)", iso(day.day)));
    if (day.state == DayState::away)
        session.talk(say("an absence is on record for that day: {}", day.number));
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    Desk& desk = counter.desk;
    const bool coming = arguments.text("direction") == "in";
    const Staff& staff =
        find_person(session.setup(), arguments.has("STAFF") ? arguments.text("STAFF") : desk.actor.text);
    const Date day = desk.occurred.date();
    const int minutes = static_cast<int>((desk.occurred.seconds - at(day).seconds) / 60);
    AttendanceMark mark{.day = day};
    (coming ? mark.in : mark.out) = minutes;
    if (auto finding = mark_refusal(staff, mark, session.now())) throw refusal(std::move(*finding));
    if (auto finding = past_refusal(session.setup(), desk.actor, staff, day, session.today()))
        throw refusal(std::move(*finding));
    auto records = attendance_sheets(desk.store, {staff.id}, day, day).of(staff.id);
    check_order(records.empty() ? nullptr : &records.front(), coming, staff, mark);
    const auto marked = record_marks(desk, staff, month_of(day), {mark});
    DayRecord record = records.empty() ? DayRecord{.day = day} : records.front();
    (coming ? record.in : record.out) = minutes;
    const auto absences = absences_of(desk.store, {staff.id}, day);
    const std::vector<DayRecord> now{record};
    const auto sheet = attendance_sheet(staff, now, absences, desk.calendar, formula_of(session).hours, day,
                                        day, session.today());
    print_mark(session, marked.number, staff, sheet.days.front());
    return 0;
}

} // namespace

extern const Command staff_clock{"staff", "clock", N_("Sign in or out (签到、签退)"), define, run};

} // namespace bianmin::cli
