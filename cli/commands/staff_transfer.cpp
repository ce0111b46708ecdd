/// Window staff is moved only with the center's consent (不经中心同意不得随意调换, 二(五)).
#include "bianmin/desk/personnel.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("id of the person, or a name only one person bears"))
        .value("--to", "ID", N_("the window or unit the person is to go to"))
        .value("--because", "TEXT", N_("why"))
        .value("--consent", "STAFF", N_("director or deputy who consents for the center"))
        .flag("--done", N_("the transfer took place; needs the center's consent"))
        .value("--result", "TEXT", N_("what came of it, with --done"));
}

void require_options(const Arguments& arguments) {
    std::vector<Finding> findings;
    for (const auto& [name, placeholder] : {std::pair{"to", "ID"}, {"because", "TEXT"}})
        if (arguments.text(name).empty())
            findings.push_back({.code = "missing-option",
                                .value = std::string("--") + name,
                                .message = say("--{} is missing", name),
                                .suggestion = say("give --{} {}", name, placeholder)});
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("a transfer says where to and why"), std::move(findings));
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    const Setup& setup = session.setup();
    const Staff& staff = find_person(setup, arguments.text("STAFF"));
    if (arguments.has("done")) {
        const auto outcome = finish_transfer(counter.desk, staff, arguments.text("result"));
        print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
        session.talk(say("now change unit or window of {} in staff.toml", staff.id.text));
        return 0;
    }
    require_options(arguments);
    Transferring wanted{.to = arguments.text("to"), .because = arguments.text("because")};
    if (arguments.has("consent")) wanted.consent = find_person(setup, arguments.text("consent")).id;
    const auto outcome = request_transfer(counter.desk, staff, wanted);
    print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    if (outcome.c.row.state == State::registered)
        session.talk(say("it waits for the consent of the center's director or deputy"));
    return 0;
}

} // namespace

extern const Command staff_transfer{
    "staff", "transfer", N_("Move window staff, with the center's consent (人员调换)"), define, run};

} // namespace bianmin::cli
