/// Somebody is back at the post (AB岗, 二(五)).
#include "bianmin/desk/absences.hpp"
#include "cli/case_json.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/language.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("id of the person, or a name only one person bears"));
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    const Staff& person = find_person(session.setup(), arguments.text("STAFF"));
    const auto outcome = come_back(counter.desk, person.id);
    const CaseRow& row = outcome.c.row;
    if (as_json(session.format()))
        session.line(case_json(row));
    else if (!session.globals().quiet)
        session.line(row.number + ": " +
                     tr(say("{} is back since {}", person.id.text, shown_from(counter.desk.occurred))) +
                     recorded_how(session, outcome.repeated));
    return 0;
}

} // namespace

extern const Command staff_back{"staff", "back", N_("Record that somebody is back at the post"), define, run};

} // namespace bianmin::cli
