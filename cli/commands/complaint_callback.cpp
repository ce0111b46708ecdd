/// Who complained is asked whether the answer will do (回访).
#include "cli/language.hpp"
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

/// 回访不满意的重办，重办后仍不满意的督办.
void tell_what_follows(Session& session, Counter&, const Arguments&, const StepOutcome& outcome) {
    const Case& c = outcome.c;
    if (outcome.repeated || c.call_backs.empty() || c.call_backs.back().satisfied) return;
    if (c.row.reopenings == 0)
        session.talk(
            say("who complained is not content: take it up again: bianmin case reopen {} --because …",
                c.row.number));
    else
        session.talk(
            say("not content after the second time: reopen it: bianmin case reopen {} --because …; then send "
                "it up: bianmin case remind {} --level district",
                c.row.number, c.row.number));
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments,
                    {.action = Action::call_back,
                     .fill = fill_call_back,
                     .type = CaseType::complaint,
                     .follow = tell_what_follows});
}

} // namespace

extern const Command complaint_callback{
    "complaint", "callback", N_("Ask who complained whether the answer will do"), define_call_back, run};

} // namespace bianmin::cli
