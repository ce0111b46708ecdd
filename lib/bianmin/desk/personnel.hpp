/// Window staff is kept stable and fit (人员管理, 二(五)): transfers with the center's consent, demands for
/// replacement, trainings and honours. Each is a case about the person.
#pragma once
#include "bianmin/desk/steps.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// A matter about a person, heard where the person works; a department's people sit at its center.
Opening matter_of_staff(const Setup& setup, const Staff& staff, CaseType type);

struct Transferring {
    std::string to; ///< window or unit
    std::string because;
    StaffId consent; ///< director or deputy who consents; empty: it waits for consent
};
/// Throws Error(refused) where the person has no window, one is under way, the person is there already, or
/// who is named may not consent.
StepOutcome request_transfer(Desk& desk, const Staff& staff, const Transferring& wanted);
/// The transfer took place. Throws Error(refused) without one, or without the center's consent.
StepOutcome finish_transfer(Desk& desk, const Staff& staff, const std::string& result);

/// 更换要求: the department that sent the person must send another one; its clock runs at once.
StepOutcome demand_replacement(Desk& desk, const Staff& staff, const std::string& because);
StepOutcome finish_replacement(Desk& desk, const Staff& staff, const Staff& successor);

/// Throws Error(refused) where a transfer or a replacement of the same person is under way; for openings.
void refuse_under_way(Desk& desk, const Opening& opening);

/// The same matter for each of these people, all or none of them; recorded and closed at once.
std::vector<StepOutcome> record_for_each(Desk& desk, CaseType type, const std::vector<const Staff*>& people,
                                         const Facts& facts, const std::string& result);

} // namespace bianmin
