/// The clock stops for a procedure that does not count (中止, 行政许可法第四十五条).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--procedure", "NAME", N_("one of the procedures declared on the service"))
        .value("--days", "N", N_("how many working days it is expected to take; the applicant is told"))
        .value("--basis", "TEXT", N_("the legal basis; that of the service when not given"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"procedure", "basis"});
    copy_number(arguments, event, "days", "expected");
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::suspend, fill});
}

} // namespace

extern const Command case_suspend{"case", "suspend", N_("Stop the clock for a procedure that does not count"),
                                  define, run};

} // namespace bianmin::cli
