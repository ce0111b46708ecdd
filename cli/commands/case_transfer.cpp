/// The case passes to somebody else (转办, 二(四)承办).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "STAFF", N_("who handles it from now on"))
        .value("--window", "ID", N_("the window it is handled at"))
        .value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    event.facts.set("handler", staff_option(arguments, session, "to"));
    copy_texts(arguments, event, {"window", "because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::transfer, fill});
}

} // namespace

extern const Command case_transfer{"case", "transfer", N_("Pass a case on to somebody else"), define, run};

} // namespace bianmin::cli
