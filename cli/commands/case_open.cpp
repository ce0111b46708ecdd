/// Registration of a case, at the window or entrusted (登记、委托, 二(四)).
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/agents.hpp"
#include "cli/batch.hpp"
#include "cli/case_json.hpp"
#include "cli/counter.hpp"
#include "cli/day_off.hpp"
#include "cli/output.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--service", "SERVICE", N_("id, name or alias of the service"))
        .value("--name", "NAME", N_("the applicant's name"))
        .value("--id", "NUMBER", N_("the applicant's ID number or credit code"))
        .value("--phone", "NUMBER", N_("the applicant's telephone"))
        .value("--address", "TEXT", N_("the applicant's address"))
        .value("--center", "ID", N_("the center that receives; the actor's when not given"))
        .value("--station", "ID", N_("the station that receives"))
        .value("--window", "ID", N_("the window; the one that serves the service when not given"))
        .choice("--kind",
                {"instant", "promised", "joint", "escalated", "即办件", "承诺件", "联办件", "上报件"},
                N_("kind of case; the service's when not given"))
        .value("--agent", "STAFF", N_("entrusted: who runs the errand"))
        .choice("--form", {"regular", "appointment", "after_hours", "home_visit", "online"},
                N_("form of service"))
        .list("--material", "NAME", N_("a material received; once for each, 'all' when everything is there"))
        .value("--note", "TEXT", N_("remark"))
        .flag("--accept", N_("accept at once"))
        .value("--handler", "STAFF", N_("who handles it, with --accept or --complete"))
        .value("--complete", "RESULT", N_("accept and complete at once, at the counter"))
        .value("--from", "FILE", N_("read the values from a TOML or JSON file, '-' for standard input"));
    define_batch(options);
}

/// Asks a person at a terminal for what cannot be left out.
void ask_for_missing(Session& session, Arguments& arguments) {
    if (!session.interactive() || arguments.has("batch")) return;
    const auto ask = [&](const char* name, const Text& question) {
        if (!arguments.has(name)) arguments.set(name, {session.ask(question)});
    };
    ask("service", say("Service (id, name or alias)"));
    ask("name", say("Applicant"));
}

void require_options(const Arguments& arguments) {
    std::vector<Finding> findings;
    for (const auto& [name, placeholder] : {std::pair{"service", "SERVICE"}, {"name", "NAME"}})
        if (arguments.text(name).empty())
            findings.push_back({.code = "missing-option",
                                .value = std::string("--") + name,
                                .message = say("--{} is missing", name),
                                .suggestion = say("give --{} {}", name, placeholder)});
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("a case needs a service and an applicant"), std::move(findings));
}

void require_agent(const Setup& setup, const Opening& opening) {
    const Staff& person = require_staff(setup, opening.agent);
    if (auto finding = agent_refusal(setup, person, unit_of(setup, opening)))
        throw Error(ErrorKind::refused, say("refused: {}", verb(Action::open)), {std::move(*finding)});
}

Opening opening_of(Session& session, const Desk& desk, const Arguments& arguments) {
    const Setup& setup = session.setup();
    Opening opening{.service = require_service(setup, ServiceId(arguments.text("service"))).id,
                    .applicant = {.name = arguments.text("name"),
                                  .id_number = arguments.text("id"),
                                  .phone = arguments.text("phone"),
                                  .address = arguments.text("address")},
                    .window = WindowId(arguments.text("window")),
                    .kind = arguments.word<Kind>("kind"),
                    .form = arguments.word<Form>("form").value_or(Form::regular),
                    .agent = StaffId(staff_option(arguments, session, "agent")),
                    .materials = arguments.list("material"),
                    .note = arguments.text("note")};
    receive_at(setup, desk, arguments, opening);
    if (!opening.agent.empty()) require_agent(setup, opening);
    // A station serves by running errands (二(三)以代办为主), so what it receives is entrusted.
    if (!opening.station.empty() || !opening.agent.empty()) opening.channel = Channel::agent;
    const Staff* actor = setup.person(desk.actor);
    if (opening.channel == Channel::agent && opening.agent.empty() && actor && actor->unit == opening.station)
        opening.agent = actor->id;
    return opening;
}

std::vector<Event> at_once(Session& session, const Desk& desk, const Arguments& arguments) {
    std::vector<Event> events;
    if (!arguments.has("accept") && !arguments.has("complete")) return events;
    Event& accept = events.emplace_back(event_now(desk, Action::accept));
    const std::string handler = staff_option(arguments, session, "handler");
    accept.facts.set("handler", handler.empty() ? desk.actor.text : handler);
    if (arguments.has("complete"))
        events.emplace_back(event_now(desk, Action::complete))
            .facts.set("result", arguments.text("complete"));
    return events;
}

void open_one(Session& session, Counter& counter, const Arguments& arguments) {
    require_options(arguments);
    const auto opening = opening_of(session, counter.desk, arguments);
    const auto outcome = open_case(counter.desk, opening, at_once(session, counter.desk, arguments));
    talk_of_stand_ins(session, outcome.stand_ins);
    talk_of_day_off(session, counter.desk.calendar, outcome.c.row, outcome.c.row.received);
    if (session.globals().quiet && session.format() == Format::table)
        session.line(outcome.c.row.number);
    else
        print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
}

int run(Session& session, const Arguments& given) {
    Arguments arguments = given.has("from") ? with_file(given, given.text("from")) : given;
    ask_for_missing(session, arguments);
    require_writable(session.globals().output);
    Counter counter(session);
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { open_one(session, counter, line); },
                    {.named_by_id = "service"});
}

} // namespace

extern const Command case_open{"case", "open", N_("Register a case, at the window or entrusted"), define,
                               run};

} // namespace bianmin::cli
