/// Leaving a post and coming back to it (AB岗, 二(五)): an absence is a case of its own type, opened and
/// accepted when it is recorded, completed by the return.
#pragma once
#include "bianmin/desk/handover.hpp"
#include "bianmin/desk/steps.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct Leaving {
    StaffId who;
    Span span;
    std::string reason;
    std::string because; ///< why the post may stand empty, or why it is recorded so late
    StaffId substitute;  ///< who stands in this time; empty: whom the setup names
};

struct LeftPost {
    StepOutcome outcome;
    StaffId substitute;         ///< empty: nobody stands in
    std::vector<StaffId> empty; ///< 无人在岗: whose posts; that of a reserve is none
    Handover handover;
};

/// Records that somebody leaves, with who stands in, the numbers of the cases handed over and the cash.
/// Throws Error(refused) when the person is away then already, nobody would be there and no reason is given,
/// or who was named may not stand in.
LeftPost leave_post(Desk& desk, const Leaving& leaving);
/// Records the return at the desk's moment. Throws Error(refused) for somebody who is not away.
StepOutcome come_back(Desk& desk, const StaffId& who);
/// Takes an absence back that has not begun: the one that begins on `day`, else the only one there is.
StepOutcome cancel_absence(Desk& desk, const StaffId& who, std::optional<Date> day,
                           const std::string& because);

} // namespace bianmin
