/// One-time notification of everything that is missing (一次性告知, 二(四)受理).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.list("--missing", "ITEM", N_("something that is missing; once for each"))
        .value("--within", "DAYS", N_("working days the applicant has to supplement them"))
        .value("--because", "TEXT", N_("why a second notification is needed"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_list(arguments, event, "missing", "missing");
    copy_number(arguments, event, "within", "within");
    copy_texts(arguments, event, {"because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::notify, fill});
}

} // namespace

extern const Command case_notify{"case", "notify",
                                 N_("Tell the applicant once of everything that is missing"), define, run};

} // namespace bianmin::cli
