/// What follows a rating, given or corrected.
#pragma once
#include "cli/step.hpp"

namespace bianmin::cli {

/// A bad one opens a rectification, which is told (二(五)群众测评).
void follow_rating(Session& session, Counter& counter, const Arguments& arguments,
                   const StepOutcome& outcome);

} // namespace bianmin::cli
