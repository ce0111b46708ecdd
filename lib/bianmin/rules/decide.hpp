/// Decisions that a verb brings with it: due dates, editions, days used. They are written into the event,
/// because they were printed on paper that day, and are never silently recomputed.
#pragma once
#include "bianmin/rules/context.hpp"

namespace bianmin {

/// Before the guards look: the promise that applies (the one given, else the service's).
void propose(const Case& c, Event& event, const RuleContext& context);
/// After the guards: the dates.
void decide(const Case& c, Event& event, const RuleContext& context);

/// The day that an appointment, an absence or a plan item was agreed to end on: no term is counted, and no
/// calendar moves it.
std::optional<Date> agreed_day(const Case& c);
/// The day a request for information (信息公开) counts from: its receipt, or that of its supplement
/// (政府信息公开条例第三十条、第三十一条).
Date answer_begins(const Case& c);
/// The last day of the event's `within`, in working days; nullopt: none was given.
std::optional<Date> day_within(const Event& event, const RuleContext& context);

} // namespace bianmin
