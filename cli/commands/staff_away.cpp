/// Somebody leaves the post: B takes it over with what is open (AB岗, 二(五)).
#include "bianmin/base/text.hpp"
#include "bianmin/desk/absences.hpp"
#include "cli/batch.hpp"
#include "cli/case_json.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/handover.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("id of the person, or a name only one person bears"))
        .value("--from", "WHEN", N_("first day, or the moment it begins"))
        .value("--to", "WHEN", N_("last day, or the moment it ends"))
        .value("--reason", "TEXT", N_("why: leave, training, work outside"))
        .value("--substitute", "STAFF",
               N_("who stands in this time, of the same center or one of its stations"))
        .value("--handover", "FILE", N_("write the list of the person's open cases, '-' for standard output"))
        .value("--because", "TEXT", N_("why the post may stand empty, or why it is recorded so late"))
        .flag("--cancel", N_("take an absence back that has not begun; --from names it"));
    define_batch(options);
}

void require_options(const Arguments& arguments) {
    std::vector<Finding> findings;
    for (const auto& [name, placeholder] : {std::pair{"from", "WHEN"}, {"to", "WHEN"}, {"reason", "TEXT"}})
        if (arguments.text(name).empty())
            findings.push_back({.code = "missing-option",
                                .value = std::string("--") + name,
                                .message = say("--{} is missing", name),
                                .suggestion = say("give --{} {}", name, placeholder)});
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("an absence says who is away, from when and until when"),
                    std::move(findings));
}

Leaving leaving_of(Session& session, const Staff& person, const Arguments& arguments) {
    require_options(arguments);
    Leaving leaving{
        .who = person.id,
        .span = {*begin_of(arguments, "from", session.today()), *end_of(arguments, "to", session.today())},
        .reason = arguments.text("reason"),
        .because = arguments.text("because")};
    if (leaving.span.until < leaving.span.from)
        throw Error(ErrorKind::usage, say("the end must lie after the beginning: --from {}, --to {}",
                                          arguments.text("from"), arguments.text("to")));
    if (arguments.has("substitute"))
        leaving.substitute = find_person(session.setup(), arguments.text("substitute")).id;
    return leaving;
}

Text told(const LeftPost& left, const Leaving& leaving) {
    const std::string from = shown_from(leaving.span.from), until = shown_until(leaving.span.until);
    const auto open = left.handover.cases.size();
    std::vector<std::string> empty;
    for (const auto& post : left.empty) empty.push_back(post.text);
    if (left.substitute.empty() && empty.empty())
        return say("{} is away from {} until {}; open cases: {}", leaving.who.text, from, until, open);
    if (left.substitute.empty())
        return say("{} is away from {} until {}; nobody stands in (无人在岗); open cases: {}",
                   leaving.who.text, from, until, open);
    if (!empty.empty())
        return say("{} is away from {} until {}; {} stands in, but nobody holds the post of {} (无人在岗); "
                   "open cases handed over: {}",
                   leaving.who.text, from, until, left.substitute.text, join(empty, ", "), open);
    return say("{} is away from {} until {}; {} stands in; open cases handed over: {}", leaving.who.text,
               from, until, left.substitute.text, open);
}

int leave(Session& session, Counter& counter, const Staff& person, const Arguments& arguments) {
    const Leaving leaving = leaving_of(session, person, arguments);
    const std::string file = arguments.text("handover");
    require_writable(file);
    const auto left = leave_post(counter.desk, leaving);
    const CaseRow& row = left.outcome.c.row;
    if (!file.empty()) put_handover(session, file, handover_document(session.setup(), person, leaving, left));
    if (file == "-") {
        session.talk(told(left, leaving));
    } else if (as_json(session.format())) {
        session.line(case_json(row));
    } else if (!session.globals().quiet) {
        const std::string number = row.number.empty() ? tr(say("(not recorded)")) : row.number;
        session.line(number + ": " + tr(told(left, leaving)) + recorded_how(session, left.outcome.repeated));
    }
    if (!left.handover.cash.empty())
        session.talk(say("cash on hand that goes over with the post: {} yuan, receipts: {}",
                         yuan(left.handover.cash_total()), left.handover.cash.size()));
    return 0;
}

int away_one(Session& session, Counter& counter, const Arguments& arguments) {
    const std::string who = arguments.text(arguments.has("staff") ? "staff" : "STAFF");
    if (who.empty()) require_given(arguments, {"staff"});
    const Staff& person = find_person(session.setup(), who);
    if (!arguments.has("cancel")) return leave(session, counter, person, arguments);
    std::optional<Date> day;
    if (const auto from = begin_of(arguments, "from", session.today())) day = from->date();
    const auto outcome = cancel_absence(counter.desk, person.id, day, arguments.text("because"));
    print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    return 0;
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.has("batch") && arguments.has("handover"))
        throw Error(ErrorKind::usage, say("each line of a batch has a handover of its own"), {},
                    say("give handover in the line"));
    Counter counter(session);
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { away_one(session, counter, line); },
                    {.named_by_id = "staff"});
}

} // namespace

extern const Command staff_away{
    "staff", "away", N_("Record that somebody leaves the post; the B post takes over"), define, run};

} // namespace bianmin::cli
