/// What follows a rating, given or corrected.
#pragma once
#include "cli/step.hpp"

namespace bianmin::cli {

/// A bad one opens a rectification, which is told (二(五)群众测评). Throws Error(findings) where a hook
/// forbids that: the rating stands.
void follow_rating(Session& session, Counter& counter, const Arguments& arguments,
                   const StepOutcome& outcome);

/// The same rating again: opens the rectification that is missing; false: none is.
bool follow_known_rating(Session& session, Counter& counter, const Arguments& arguments, const Event& rate);

/// Says why the rectification was not opened, and what to do.
Error not_followed(const std::string& number, const Error& error);

} // namespace bianmin::cli
