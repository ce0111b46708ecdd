/// 视为受理 as an event: written by the first verb that comes after the silence, or by the clock.
#pragma once
#include "bianmin/domain/case.hpp"

namespace bianmin {

/// Accepted from receipt, because nobody spoke within five working days (行政许可法第三十二条第四项).
inline Event deemed_acceptance(const Case& c, Moment occurred, const StaffId& actor) {
    Event event{.action = Action::accept, .occurred = occurred, .actor = actor};
    event.facts.set("deemed", 1).set("accepted", c.row.received);
    return event;
}

} // namespace bianmin
