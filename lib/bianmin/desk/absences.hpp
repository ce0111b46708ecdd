/// Leaving a post and coming back to it (AB岗, 二(五)): an absence is a case of its own type, opened and
/// accepted when it is recorded, completed by the return.
#pragma once
#include "bianmin/desk/steps.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct Leaving {
    StaffId who;
    Span span;
    std::string reason;
    std::string because; ///< why the post may stand empty, or why it is recorded so late
};

struct LeftPost {
    StepOutcome outcome;
    StaffId substitute;               ///< empty: nobody stands in
    std::vector<StaffId> empty;       ///< 无人在岗: whose posts; that of a reserve is none
    std::vector<CaseRow> handed_over; ///< open cases of who leaves: handled, or errands run
};

/// Records that somebody leaves, with the numbers of the open cases handed over. Throws Error(refused) when
/// the person is away then already, or nobody would be there and no reason is given.
LeftPost leave_post(Desk& desk, const Leaving& leaving);
/// Records the return at the desk's moment. Throws Error(refused) for somebody who is not away.
StepOutcome come_back(Desk& desk, const StaffId& who);
/// Takes an absence back that has not begun: the one that begins on `day`, else the only one there is.
StepOutcome cancel_absence(Desk& desk, const StaffId& who, std::optional<Date> day,
                           const std::string& because);

/// The open cases of a person, by number: what a handover (交接) lists.
std::vector<CaseRow> open_cases_of(Store& store, const StaffId& who);

} // namespace bianmin
