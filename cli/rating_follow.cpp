/// The rectification a bad rating demands.
#include "cli/rating_follow.hpp"

#include "bianmin/desk/matters.hpp"
#include "cli/counter.hpp"

namespace bianmin::cli {

void follow_rating(Session& session, Counter& counter, const Arguments&, const StepOutcome& outcome) {
    if (session.globals().dry_run) return;
    if (const auto opened = demand_rectification(counter.desk, outcome))
        session.talk(say("a bad rating opens a rectification: {}, due {}", opened->c.row.number,
                         iso(opened->c.row.due.value_or(Date{}))));
}

} // namespace bianmin::cli
