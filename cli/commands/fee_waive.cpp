/// What is let off, with the reason (减免).
#include "cli/fee_step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--amount", "YUAN", N_("the amount; all that is outstanding when not given"))
        .value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_amount(arguments, event);
    copy_texts(arguments, event, {"because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_fee(session, arguments, Action::waive, fill);
}

} // namespace

extern const Command fee_waive{"fee", "waive", N_("Let a fee off, with the reason"), define, run};

} // namespace bianmin::cli
