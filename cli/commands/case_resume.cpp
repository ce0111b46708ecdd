/// The clock runs again (恢复, 行政许可法第四十五条).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
}

void fill(const Arguments&, Session&, Event&) {}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::resume, fill});
}

} // namespace

extern const Command case_resume{"case", "resume", N_("Let the clock run again"), define, run};

} // namespace bianmin::cli
