/// A complaint is taken up: its clock starts.
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--handler", "STAFF", N_("who looks into it"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    event.facts.set("handler", staff_option(arguments, session, "handler"));
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::accept, fill, CaseType::complaint});
}

} // namespace

extern const Command complaint_accept{"complaint", "accept", N_("Take a complaint up and start its clock"),
                                      define, run};

} // namespace bianmin::cli
