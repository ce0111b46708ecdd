/// The clock stops for a procedure that does not count (中止, 行政许可法第四十五条).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--procedure", "NAME", N_("one of the procedures declared on the service"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"procedure"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::suspend, fill});
}

} // namespace

extern const Command case_suspend{"case", "suspend", N_("Stop the clock for a procedure that does not count"),
                                  define, run};

} // namespace bianmin::cli
