/// A complaint against a window or its staff (投诉, 二(一)): fifteen working days, seven more once.
#include "bianmin/desk/matters.hpp"
#include "bianmin/rules/named.hpp"
#include "bianmin/rules/recusal.hpp"
#include "cli/counter.hpp"
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--against", "ID", N_("the staff member, window or unit"), true)
        .value("--case", "CASE", N_("number of the case it is about"));
    define_matter(options);
    define_batch(options);
}

int open_one(Session& session, Counter& counter, const Arguments& arguments) {
    require_given(arguments, {"against"});
    const std::string against = arguments.text("against");
    const Setup& setup = session.setup();
    const UnitId answering = unit_answering_for(setup, against);
    const UnitId hearing = heard_by(setup, against, answering);
    Opening opening = matter_opening(session, counter.desk, arguments, CaseType::complaint);
    if (!arguments.has("center") && !arguments.has("station")) {
        opening.center = hearing.empty() ? answering : hearing;
        opening.station = {};
    }
    opening.subject = against;
    if (const std::string number = arguments.text("case"); !number.empty())
        opening.parent = find_case(session.store(), number).row.number;
    open_matter(session, counter, opening, {});
    if (hearing != answering)
        session.talk(say("nobody judges the own house: {} hears it", named(setup, hearing.text)));
    return 0;
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { open_one(session, counter, line); });
}

} // namespace

extern const Command complaint_open{"complaint", "open",
                                    N_("Register a complaint against a window or its staff"), define, run};

} // namespace bianmin::cli
