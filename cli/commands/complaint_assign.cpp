/// Who looks into a complaint.
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "STAFF", N_("who looks into it"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    event.facts.set("handler", staff_option(arguments, session, "to"));
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::assign, fill, CaseType::complaint});
}

} // namespace

extern const Command complaint_assign{"complaint", "assign", N_("Name who looks into a complaint"), define,
                                      run};

} // namespace bianmin::cli
