/// The result is handed to the applicant (回交, 二(四)回交).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "NAME", N_("who received it"))
        .value("--relation", "TEXT", N_("relation to the applicant, when somebody else received it"))
        .value("--note", "TEXT", N_("what was explained"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    event.facts.set("collector", arguments.text("to"));
    copy_texts(arguments, event, {"relation", "note"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::return_, fill});
}

} // namespace

extern const Command case_return{"case", "return", N_("Hand the result to the applicant"), define, run};

} // namespace bianmin::cli
