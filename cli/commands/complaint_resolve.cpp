/// A complaint is answered.
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--result", "TEXT", N_("what was found and done"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"result"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::complete, fill, CaseType::complaint});
}

} // namespace

extern const Command complaint_resolve{"complaint", "resolve", N_("Answer a complaint"), define, run};

} // namespace bianmin::cli
