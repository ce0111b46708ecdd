/// The case is chased (催办, 二(四)(4)).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--to", "NAME", N_("who is reminded; the handler when not given"))
        .value("--note", "TEXT", N_("what is said"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"to", "note"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, Action::remind, fill);
}

} // namespace

extern const Command case_remind{"case", "remind", N_("Chase an open case"), define, run};

} // namespace bianmin::cli
