/// The rectification a bad rating demands.
#include "cli/rating_follow.hpp"

#include "bianmin/desk/matters.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/counter.hpp"

namespace bianmin::cli {
namespace {

void tell(Session& session, const StepOutcome& opened) {
    session.talk(say("a bad rating opens a rectification: {}, due {}", opened.c.row.number,
                     iso(opened.c.row.due.value_or(Date{}))));
}

std::optional<StepOutcome> missing_of(Desk& desk, const KeptCase& kept, const Entry& rated) {
    try {
        return demand_missing(desk, kept, rated);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::refused) throw;
        throw not_followed(kept.row.number, error);
    }
}

} // namespace

Error not_followed(const std::string& number, const Error& error) {
    return Error(ErrorKind::findings,
                 say("the rating of {} stands recorded; the rectification it demands was not opened", number),
                 error.findings(), say("give the same rating again when it may be: it is then opened"));
}

void follow_rating(Session& session, Counter& counter, const Arguments&, const StepOutcome& outcome) {
    if (session.globals().dry_run) return;
    try {
        if (const auto opened = demand_rectification(counter.desk, outcome)) tell(session, *opened);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::refused) throw;
        throw not_followed(outcome.c.row.number, error);
    }
}

bool follow_known_rating(Session& session, Counter& counter, const Arguments& arguments, const Event& rate) {
    if (session.globals().dry_run) return false;
    const auto kept = find_case(counter.desk.store, arguments.text("case"));
    const Entry* rated = same_rating(kept, rate);
    if (!rated) return false;
    const auto opened = missing_of(counter.desk, kept, *rated);
    if (!opened) return false;
    print_step(session, counter.desk.calendar, fold_case(kept.row, kept.entries), false);
    tell(session, *opened);
    return true;
}

} // namespace bianmin::cli
