/// Who had agreed on a time has come; too late, and the time has to be agreed on anew.
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/counter.hpp"
#include "cli/follow_up.hpp"
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void refuse_expired(Session& session, const std::string& number) {
    const auto kept = find_case(session.store(), number);
    const Case c = fold_case(kept.row, kept.entries);
    if (c.row.type != CaseType::appointment || c.row.ended || !c.row.due ||
        session.occurred().date() <= *c.row.due)
        return;
    throw Error(ErrorKind::refused, say("refused: arrive of {}", number),
                {{.code = "expired",
                  .value = std::string(c.opening.text("time")),
                  .message = say("the appointment was for {} and has expired", iso(*c.row.due)),
                  .suggestion = say("cancel it and book anew: bianmin appointment book"),
                  .clause = "二(四)"}});
}

void define(Options& options) {
    define_step(options);
    options.flag("--open", N_("open the case they came for, by appointment"))
        .list("--material", "NAME", N_("a material received; once for each, 'all' when everything is there"))
        .value("--name", "NAME", N_("who came, where the booking named nobody"))
        .value("--id", "NUMBER", N_("their ID number or credit code"))
        .value("--phone", "NUMBER", N_("their telephone"))
        .value("--note", "TEXT", N_("remark"));
}

Opening opening_of(const Desk& desk, const Arguments& arguments) {
    const auto kept = find_case(desk.store, arguments.text("case"));
    Person person = kept.person;
    if (person.name.empty() || person.name == "匿名") {
        person.name = arguments.text("name");
        if (arguments.has("id")) person.id_number = arguments.text("id");
        if (arguments.has("phone")) person.phone = arguments.text("phone");
    }
    return case_following(desk, kept.row, person, ServiceId(kept.row.subject), arguments);
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    refuse_expired(session, arguments.text("case"));
    if (arguments.has("open")) {
        const Counter counter(session);
        try_opening(counter.desk, opening_of(counter.desk, arguments));
    }
    event.facts.set("result", "到场");
}

void follow(Session& session, Counter& counter, const Arguments& arguments, const StepOutcome&) {
    if (!arguments.has("open") || counter.desk.dry_run) return;
    const auto outcome = open_following(counter.desk, opening_of(counter.desk, arguments));
    print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
}

int run(Session& session, const Arguments& arguments) {
    return run_step(
        session, arguments,
        {.action = Action::complete, .fill = fill, .type = CaseType::appointment, .follow = follow});
}

} // namespace

extern const Command appointment_arrive{"appointment", "arrive", N_("Record that they came"), define, run};

} // namespace bianmin::cli
