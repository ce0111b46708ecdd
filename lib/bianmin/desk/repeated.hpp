/// Idempotency keys: the same key again is the same act again, and nothing is written; for another act it is
/// refused, so that no act is taken for done that was not.
#pragma once
#include "bianmin/desk/steps.hpp"

namespace bianmin {

/// The case on which an act stands under the desk's key, once it is known to be the one wanted: it opened a
/// case of that service and applicant; nullopt: the key is new. Throws Error(refused).
std::optional<KeptCase> opened_before(Desk& desk, const Opening& wanted);
/// The events recorded on `kept` under the desk's key; nullopt: the key is new. Throws Error(refused) where
/// it stands on another case, or for other steps than `wanted`.
std::optional<std::vector<Event>> taken_before(Desk& desk, const KeptCase& kept,
                                               const std::vector<Event>& wanted);

/// The refusal: the desk's key stands on `kept`, for something else.
Error another_act(const Desk& desk, const KeptCase& kept);

} // namespace bianmin
