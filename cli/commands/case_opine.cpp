/// A co-handler's opinion (会办意见, 二(四)(3)).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--unit", "NAME", N_("the department that answers"))
        .value("--opinion", "TEXT", N_("what it says"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"unit", "opinion"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::opine, fill});
}

} // namespace

extern const Command case_opine{"case", "opine", N_("Record a co-handler's opinion"), define, run};

} // namespace bianmin::cli
