/// The authority above has answered (批复, 二(四)(4)).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--reply", "TEXT", N_("what it says"))
        .value("--document", "NUMBER", N_("number of the paper"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"reply", "document"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::reply, fill});
}

} // namespace

extern const Command case_reply{"case", "reply", N_("Record the reply from above"), define, run};

} // namespace bianmin::cli
