/// What a ledger says of an errand besides its days (代办): what was handed in, who took it to the town, who
/// took it in there, who signed.
#pragma once
#include "bianmin/domain/draft.hpp"

#include <string>

namespace bianmin {

/// Of the fact `materials`: as written; `all` where the ledger says so, or nothing.
std::string materials_said(const Draft& draft);
/// Of the fact `collector`. An applicant is named in the person's record alone, which can be erased.
std::string collector_said(const Draft& draft);

} // namespace bianmin
