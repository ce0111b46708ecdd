/// The missing items have come in (补正, 二(四)受理).
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.list("--material", "NAME", N_("a material received; once for each"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_list(arguments, event, "material", "materials");
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::supply, fill});
}

} // namespace

extern const Command case_supply{"case", "supply", N_("Record that the missing items have come in"), define,
                                 run};

} // namespace bianmin::cli
