/// Acceptance: the clock starts, the due date is decided (受理, 二(四)受理).
#include "bianmin/desk/steps.hpp"
#include "cli/counter.hpp"
#include "cli/day_off.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options
        .list("--material", "NAME", N_("a material received; once for each, 'all' when everything is there"))
        .value("--handler", "STAFF", N_("who handles it"))
        .value("--window", "ID", N_("the window it is handled at"))
        .value("--limit", "N", N_("a shorter promise than the service's, in its unit"))
        .choice("--unit", {"workday", "day", "month"}, N_("unit of --limit"))
        .value("--fee", "YUAN", N_("fee assessed by the schedule of the service"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    copy_list(arguments, event, "material", "materials");
    event.facts.set("handler", staff_option(arguments, session, "handler"));
    copy_texts(arguments, event, {"window"});
    if (const auto limit = arguments.number("limit")) {
        event.facts.set("limit", static_cast<std::int64_t>(*limit));
        event.facts.set("unit", arguments.has("unit") ? arguments.text("unit") : "workday");
    }
    if (const auto fee = arguments.yuan("fee")) event.facts.set("fee_fen", fee->value);
}

void remark(Session& session, Counter& counter, const Arguments&, const StepOutcome& outcome) {
    const CaseRow& row = outcome.c.row;
    if (row.accepted) talk_of_day_off(session, counter.desk.calendar, row, *row.accepted);
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {.action = Action::accept, .fill = fill, .follow = remark});
}

} // namespace

extern const Command case_accept{"case", "accept", N_("Accept a case and start its clock"), define, run};

} // namespace bianmin::cli
