/// 更换要求: who does not suit the window, or broke its rules, is replaced by the unit that sent them
/// (二(五)).
#include "bianmin/desk/personnel.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("id of the person, or a name only one person bears"))
        .value("--because", "TEXT", N_("what is the matter: unfit for the window, against discipline"))
        .value("--by", "STAFF", N_("who came instead; ends the demand"));
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.text("because").empty() == arguments.text("by").empty())
        throw Error(ErrorKind::usage, say("a replacement is demanded with a reason, and ended by who came"),
                    {}, say("give one of --because and --by"));
    Counter counter(session);
    const Setup& setup = session.setup();
    const Staff& staff = find_person(setup, arguments.text("STAFF"));
    if (arguments.has("by")) {
        const auto outcome =
            finish_replacement(counter.desk, staff, find_person(setup, arguments.text("by")));
        print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
        return 0;
    }
    const auto outcome = demand_replacement(counter.desk, staff, arguments.text("because"));
    print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    session.talk(say("{} must send somebody else", outcome.c.opening.text("unit")));
    return 0;
}

} // namespace

extern const Command staff_replace{
    "staff", "replace", N_("Demand that the sending unit replaces somebody (更换要求)"), define, run};

} // namespace bianmin::cli
