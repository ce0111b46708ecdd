/// Money is taken on behalf, against a receipt (代收, 二(四)承办).
#include "cli/fee_step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--amount", "YUAN", N_("the amount; all that is outstanding when not given"))
        .value("--payer", "NAME", N_("who paid, if not the applicant"))
        .value("--receipt", "NUMBER", N_("number of the receipt; the next of the unit when not given"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_amount(arguments, event);
    copy_texts(arguments, event, {"payer", "receipt"});
    // A number that was left empty is a slip, not the wish for the next one: a blank is refused.
    if (arguments.has("receipt") && !event.facts.has("receipt")) event.facts.set("receipt", " ");
}

int run(Session& session, const Arguments& arguments) {
    return run_fee(session, arguments, Action::collect, fill);
}

} // namespace

extern const Command fee_collect{"fee", "collect", N_("Take a fee on behalf, against a receipt"), define,
                                 run};

} // namespace bianmin::cli
