/// Who had agreed on a time has come; too late, and the time has to be agreed on anew.
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/counter.hpp"
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void refuse_expired(Session& session, const std::string& number) {
    const auto kept = find_case(session.store(), number);
    const Case c = fold_case(kept.row, kept.entries);
    if (c.row.type != CaseType::appointment || c.row.ended || !c.row.due ||
        session.occurred().date() <= *c.row.due)
        return;
    throw Error(ErrorKind::refused, say("refused: arrive of {}", number),
                {{.code = "expired",
                  .value = std::string(c.opening.text("time")),
                  .message = say("the appointment was for {} and has expired", iso(*c.row.due)),
                  .suggestion = say("cancel it and book anew: bianmin appointment book"),
                  .clause = "二(四)"}});
}

void fill(const Arguments&, Session&, Event& event) {
    event.facts.set("result", "到场");
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.has("case")) refuse_expired(session, arguments.text("case"));
    return run_step(session, arguments, {Action::complete, fill, CaseType::appointment});
}

} // namespace

extern const Command appointment_arrive{"appointment", "arrive", N_("Record that they came"), define_step,
                                        run};

} // namespace bianmin::cli
