/// What the money verbs of a case share: the case's number, the batch, the line that says amount and receipt.
#pragma once
#include "cli/step.hpp"

namespace bianmin::cli {

/// Records one event of the action on each named case and says what became of its money.
int run_fee(Session& session, const Arguments& arguments, Action action, FillEvent fill);
/// Copies `--amount` to the fact.
void copy_amount(const Arguments& arguments, Event& event);

} // namespace bianmin::cli
