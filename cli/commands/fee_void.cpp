/// A receipt that should not have been written (作废票据).
#include "cli/fee_step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--receipt", "NUMBER", N_("this receipt; the only one when not given"))
        .value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"receipt", "because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_fee(session, arguments, Action::void_, fill);
}

} // namespace

extern const Command fee_void{"fee", "void", N_("Void a receipt; its number stays used"), define, run};

} // namespace bianmin::cli
