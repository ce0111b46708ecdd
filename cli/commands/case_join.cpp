/// A co-handler of a joint case is asked (会办, 二(四)(3)).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--unit", "NAME", N_("the department that is asked"))
        .value("--within", "DAYS", N_("its own term in working days"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"unit"});
    copy_number(arguments, event, "within", "within");
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::join, fill});
}

} // namespace

extern const Command case_join{"case", "join", N_("Ask another department of a joint case for its opinion"),
                               define, run};

} // namespace bianmin::cli
