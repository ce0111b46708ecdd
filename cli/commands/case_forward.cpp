/// An escalated case goes up (上报, 二(四)(4)).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "UNIT", N_("the authority above; the service's when not given"))
        .value("--within", "DAYS", N_("its term in working days"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"to"});
    copy_number(arguments, event, "within", "within");
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::forward, fill});
}

} // namespace

extern const Command case_forward{"case", "forward", N_("Send an escalated case up"), define, run};

} // namespace bianmin::cli
