/// Rights and duty of an act: who may do it, who is on duty for what is assigned, what an absence leaves
/// empty. Asked in the one path of steps, before the rules of the case.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/rules/rights.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// A was named, B is on duty.
struct StandIn {
    StaffId named, on_duty;
    Moment until; ///< of the absence
};

/// Absences not over before that day; of everybody where no one is named. One indexed query.
std::vector<Absence> absences_of(Store& store, const std::vector<StaffId>& people, Date since);
/// Those that decide who is on duty for `people`: theirs, and those of whoever stands in for them.
std::vector<Absence> absences_around(Store& store, const Setup& setup, const std::vector<StaffId>& people,
                                     Date since);

/// Settles the duty of `events` on one case: an assignment to somebody away goes to who is on duty
/// (`handler`, with `for` whom), an act by the right of a post held for somebody names whom (`acting_for`).
/// Throws Error(refused) with what stands against the first event that may not be. Inside the transaction of
/// the act.
std::vector<StandIn> settle_duty(const Desk& desk, const Whose& of, const Service* service,
                                 std::vector<Event>& events, std::string_view number);

/// The posts that the desk's actor holds for others at its moment.
std::vector<StaffId> posts_held(const Desk& desk);
/// Throws Error(refused) unless the desk's actor may, for that unit (empty: for none in particular), in the
/// own right or that of a post held.
void require_right(const Desk& desk, Deed deed, const UnitId& unit = {});

} // namespace bianmin
