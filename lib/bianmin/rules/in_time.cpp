/// Deemed acceptances, and appointments that were given up.
#include "bianmin/rules/in_time.hpp"

#include "bianmin/rules/appointment.hpp"
#include "bianmin/rules/refusals.hpp"

namespace bianmin {
namespace {

/// Once somebody works on the case by the deemed acceptance, that is what holds.
bool spoke_in_time(const Case& c, const Event& event, const RuleContext& context) {
    const bool speaks = event.action == Action::accept || event.action == Action::notify ||
                        event.action == Action::reject || event.action == Action::withdraw;
    return speaks && c.row.deemed && c.row.state == State::accepted && event.facts.number("deemed") == 0 &&
           event.occurred.date() >= c.row.received && event.occurred.date() <= silence_ends(c, context);
}

bool came_in_time(const Case& c, const Event& event) {
    const bool ends = event.action == Action::complete || event.action == Action::withdraw;
    return ends && c.row.type == CaseType::appointment && c.row.state == State::withdrawn && c.row.due &&
           attendance(c.row, event.occurred.date()) == Attendance::missed &&
           event.occurred.date() >= c.row.received && event.occurred.date() <= *c.row.due;
}

} // namespace

bool contradicts_time(const Case& c, const Event& event, const RuleContext& context) {
    return spoke_in_time(c, event, context) || came_in_time(c, event);
}

} // namespace bianmin
