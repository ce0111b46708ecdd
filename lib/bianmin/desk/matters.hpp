/// Matters that follow from others: whose unit hears a complaint, and the rectification a bad rating demands.
#pragma once
#include "bianmin/desk/steps.hpp"

#include <optional>
#include <string>

namespace bianmin {

/// The center or station that answers for a staff member, a window or a unit. Throws Error(not_found).
UnitId unit_answering_for(const Setup& setup, const std::string& subject);

/// Who rates, where it is not the applicant: the agent by id, anybody else by name.
void name_rater(const Setup& setup, const KeptCase& kept, const std::string& by, Event& rate);

/// 差评整改 (国办发〔2019〕51号): a rating that is dissatisfied or worse opens a rectification that follows
/// the case, of who held its handler's post when it was completed, and starts its clock. It follows from the
/// rating, so no right is asked. nullopt: the rating was not bad. The same rating opens it once.
std::optional<StepOutcome> demand_rectification(Desk& desk, const StepOutcome& rated);

/// The entry in which the same person gave the same rating before; nullptr: not yet.
const Entry* same_rating(const KeptCase& kept, const Event& rate);

/// The rectification that a rating of before demands, where it is missing.
std::optional<StepOutcome> demand_missing(Desk& desk, const KeptCase& kept, const Entry& rated);

} // namespace bianmin
