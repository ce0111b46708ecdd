/// An appointment ends by coming, by giving it up in time, or by the day having passed.
#include "bianmin/rules/appointment.hpp"

namespace bianmin {

Attendance attendance(const CaseRow& appointment, Date today) {
    const Date day = appointment.due.value_or(appointment.received);
    if (!appointment.ended) return today > day ? Attendance::missed : Attendance::awaited;
    if (appointment.state == State::completed || appointment.state == State::returned)
        return Attendance::kept;
    return *appointment.ended > day ? Attendance::missed : Attendance::cancelled;
}

Event given_up(const CaseRow& appointment, Moment moment, StaffId actor) {
    Event event{.action = Action::withdraw, .occurred = moment, .actor = std::move(actor)};
    event.facts.set("because", "未到场");
    if (appointment.due) event.facts.set("was_due", *appointment.due);
    return event;
}

} // namespace bianmin
