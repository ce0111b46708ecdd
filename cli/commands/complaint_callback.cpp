/// Who complained is asked whether the answer will do (回访).
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::call_back, fill_call_back, CaseType::complaint});
}

} // namespace

extern const Command complaint_callback{
    "complaint", "callback", N_("Ask who complained whether the answer will do"), define_call_back, run};

} // namespace bianmin::cli
