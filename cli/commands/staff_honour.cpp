/// 表彰: those who do well come first where somebody is chosen or promoted (二(五)).
#include "bianmin/desk/personnel.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("id of the person, or a name only one person bears"))
        .value("--title", "TEXT", N_("what it is called"), true)
        .value("--because", "TEXT", N_("for what"), true);
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    const Staff& staff = find_person(session.setup(), arguments.text("STAFF"));
    Facts facts;
    facts.set("title", arguments.text("title")).set("because", arguments.text("because"));
    for (const auto& one : record_for_each(counter.desk, CaseType::honour, {&staff}, facts, "表彰记录"))
        print_step(session, counter.desk.calendar, one.c, one.repeated);
    return 0;
}

} // namespace

extern const Command staff_honour{"staff", "honour", N_("Record that somebody was honoured (表彰)"), define,
                                  run};

} // namespace bianmin::cli
