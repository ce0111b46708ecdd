/// A complaint against a window or its staff (投诉, 二(一)): fifteen working days, seven more once.
#include "bianmin/desk/matters.hpp"
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
    const UnitId unit = unit_answering_for(session.setup(), against);
    Opening opening = matter_opening(session, counter.desk, arguments, CaseType::complaint);
    if (!arguments.has("center") && !arguments.has("station")) {
        opening.center = unit;
        opening.station = {};
    }
    opening.subject = against;
    if (const std::string number = arguments.text("case"); !number.empty())
        opening.parent = find_case(session.store(), number).row.number;
    return open_matter(session, counter, opening, {});
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
