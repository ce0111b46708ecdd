/// The case is closed with its result (办结, 二(四)限时办结).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--result", "TEXT", N_("the result, or the certificate that was issued"))
        .value("--fee", "YUAN", N_("fee collected by the schedule of the service"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"result"});
    if (const auto fee = arguments.yuan("fee")) event.facts.set("fee_fen", fee->value);
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::complete, fill});
}

} // namespace

extern const Command case_complete{"case", "complete", N_("Close a case with its result"), define, run};

} // namespace bianmin::cli
