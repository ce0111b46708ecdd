/// An item of the plan is there.
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--result", "TEXT", N_("what is there now"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"result"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::complete, fill, CaseType::plan});
}

} // namespace

extern const Command plan_done{"plan", "done", N_("Close an item of the plan with what is there now"), define,
                               run};

} // namespace bianmin::cli
