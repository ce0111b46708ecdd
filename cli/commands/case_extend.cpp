/// One extension within the cap (延期, 行政许可法第四十二条).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--by", "N", N_("how many days, in the unit of the promise"))
        .value("--approver", "NAME", N_("who approved it"))
        .value("--because", "TEXT", N_("why; the applicant is told"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_number(arguments, event, "by", "by");
    copy_texts(arguments, event, {"approver", "because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::extend, fill});
}

} // namespace

extern const Command case_extend{"case", "extend", N_("Extend the term once, within the cap"), define, run};

} // namespace bianmin::cli
