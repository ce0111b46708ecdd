/// The applicant's opinion (评价, 二(五)群众测评).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options
        .value("--rating", "LEVEL",
               N_("very_satisfied, satisfied, fairly_satisfied, dissatisfied, very_dissatisfied, or the "
                  "Chinese word"))
        .value("--comment", "TEXT", N_("what was said"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    event.facts.set("rating", rating_option(arguments));
    copy_texts(arguments, event, {"comment"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, Action::rate, fill);
}

} // namespace

extern const Command case_rate{"case", "rate", N_("Record the applicant's rating"), define, run};

} // namespace bianmin::cli
