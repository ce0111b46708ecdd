/// Somebody is asked whether all is well now (回访, 二(五)群众测评).
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::call_back, fill_call_back});
}

} // namespace

extern const Command case_call_back{"case", "call-back", N_("Record that somebody was called and asked"),
                                    define_call_back, run};

} // namespace bianmin::cli
