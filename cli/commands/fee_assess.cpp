/// What is due by the schedule of the service (核费, 二(四)承办).
#include "cli/fee_step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--amount", "YUAN", N_("the amount; what the schedule says when not given"))
        .value("--item", "NAME", N_("line of the schedule, where it has several"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_amount(arguments, event);
    copy_texts(arguments, event, {"item"});
}

int run(Session& session, const Arguments& arguments) {
    return run_fee(session, arguments, Action::assess, fill);
}

} // namespace

extern const Command fee_assess{"fee", "assess", N_("Assess what is due by the schedule of the service"),
                                define, run};

} // namespace bianmin::cli
