/// The papers leave for another unit (移送, 二(三)).
#include "bianmin/desk/opening.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "UNIT", N_("where they go; the other end of the case's line when not given"))
        .value("--from", "UNIT", N_("where they are; the unit of who acts when not given"))
        .value("--by", "DATE", N_("when they are to arrive; as promised when not given"))
        .value("--note", "TEXT", N_("what goes, and how"))
        .value("--because", "TEXT", N_("why they are sent anew while others are under way"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    for (const char* name : {"from", "to"})
        if (arguments.has(name))
            event.facts.set(name, require_unit(session.setup(), UnitId(arguments.text(name))).id.text);
    if (const auto by = arguments.date("by", session.today())) event.facts.set("arrive_by", *by);
    copy_texts(arguments, event, {"note", "because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::send, fill});
}

} // namespace

extern const Command handoff_send{"handoff", "send", N_("Send the papers of cases to another unit"), define,
                                  run};

} // namespace bianmin::cli
