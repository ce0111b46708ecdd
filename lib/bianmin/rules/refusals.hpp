/// Why a verb may not be done now: every reason at once, each with its clause.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/rules/context.hpp"

#include <vector>

namespace bianmin {

/// All reasons against `event` on `c` (a case without events for `open`); empty: it may be done.
std::vector<Finding> refusals(const Case& c, const Event& event, const RuleContext& context);

/// The day after which silence means acceptance: five working days from receipt (行政许可法第三十二条第四项).
Date silence_ends(const Case& c, const RuleContext& context);

/// Required materials that have not been received; `verifiable` ones need not be.
std::vector<std::string> missing_materials(const Service& service, const std::vector<std::string>& received);

} // namespace bianmin
