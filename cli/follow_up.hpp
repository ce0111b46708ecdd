/// The case that a need or an appointment becomes.
#pragma once
#include "bianmin/desk/steps.hpp"
#include "cli/arguments.hpp"

namespace bianmin::cli {

/// A case of the service for the same person at the same unit, which follows the matter. Throws Error(usage)
/// where nobody is named.
Opening case_following(const Desk& desk, const CaseRow& matter, const Person& person,
                       const ServiceId& service, const Arguments& arguments);
/// Whether the rules would let it be opened, asked before anything is recorded. Throws Error(refused).
void try_opening(const Desk& desk, const Opening& opening);
/// Opens it under a key of its own, so that a command run again goes on where it broke off.
StepOutcome open_following(const Desk& desk, const Opening& opening);

} // namespace bianmin::cli
