/// Decisions that a verb brings with it: due dates, editions, days used. They are written into the event,
/// because they were printed on paper that day, and are never silently recomputed.
#pragma once
#include "bianmin/rules/context.hpp"

namespace bianmin {

/// Before the guards look: the promise that applies (the one given, else the service's).
void propose(const Case& c, Event& event, const RuleContext& context);
/// After the guards: the dates.
void decide(const Case& c, Event& event, const RuleContext& context);

} // namespace bianmin
