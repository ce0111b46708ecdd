/// Refusal with written reasons (退办件, 二(四)(5)).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--reason", "TEXT", N_("the facts"))
        .value("--basis", "TEXT", N_("the legal basis"))
        .value("--remedy", "TEXT", N_("what the applicant can do about it"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"reason", "basis", "remedy"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::reject, fill});
}

} // namespace

extern const Command case_reject{"case", "reject", N_("Refuse a case with written reasons"), define, run};

} // namespace bianmin::cli
