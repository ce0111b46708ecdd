/// What time brought (视为受理, 未到场) is written because nobody had recorded anything. What was done in
/// time and is recorded later holds: the case then stands as if the clock had not spoken, whether or not it
/// had.
#pragma once
#include "bianmin/rules/context.hpp"

namespace bianmin {

/// The event was done in time, and the case says otherwise because of the clock alone.
bool contradicts_time(const Case& c, const Event& event, const RuleContext& context);

} // namespace bianmin
