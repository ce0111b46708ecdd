/// Who undertakes the case (承办, 二(四)承办).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "STAFF", N_("who handles it"))
        .value("--window", "ID", N_("the window it is handled at"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    event.facts.set("handler", staff_option(arguments, session, "to"));
    copy_texts(arguments, event, {"window"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::assign, fill});
}

} // namespace

extern const Command case_assign{"case", "assign", N_("Name who undertakes an accepted case"), define, run};

} // namespace bianmin::cli
