/// An agreed time is given up.
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::withdraw, fill, CaseType::appointment});
}

} // namespace

extern const Command appointment_cancel{"appointment", "cancel", N_("Give an agreed time up"), define, run};

} // namespace bianmin::cli
