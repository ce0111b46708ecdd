/// The papers have arrived (签收, 二(四)回交).
#include "bianmin/desk/opening.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "UNIT", N_("who received them; the unit of who acts when not given"))
        .value("--note", "TEXT", N_("in which state they came"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    if (arguments.has("to"))
        event.facts.set("to", require_unit(session.setup(), UnitId(arguments.text("to"))).id.text);
    copy_texts(arguments, event, {"note"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::receive, fill});
}

} // namespace

extern const Command handoff_receive{"handoff", "receive", N_("Receive the papers of cases"), define, run};

} // namespace bianmin::cli
