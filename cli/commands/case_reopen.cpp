/// A closed case is taken up again (重办, 二(四)限时办结).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::reopen, fill});
}

} // namespace

extern const Command case_reopen{"case", "reopen", N_("Take a closed case up again"), define, run};

} // namespace bianmin::cli
