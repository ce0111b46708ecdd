/// The applicant takes the application back (撤回, 二(四)自愿原则).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--because", "TEXT", N_("what the applicant said"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::withdraw, fill});
}

} // namespace

extern const Command case_withdraw{"case", "withdraw", N_("Record that the applicant withdraws"), define,
                                   run};

} // namespace bianmin::cli
