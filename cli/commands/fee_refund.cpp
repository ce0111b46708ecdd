/// Money is given back (退费).
#include "cli/fee_step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--receipt", "NUMBER", N_("of this receipt; the only one when not given"))
        .value("--amount", "YUAN", N_("the amount; all that the receipt holds when not given"))
        .value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_amount(arguments, event);
    copy_texts(arguments, event, {"receipt", "because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_fee(session, arguments, Action::refund, fill);
}

} // namespace

extern const Command fee_refund{"fee", "refund", N_("Give money back, at most what the receipt holds"),
                                define, run};

} // namespace bianmin::cli
