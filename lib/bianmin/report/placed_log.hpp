/// What of a case stood in the ledger at which place. Places need not rise along its log: a bundle brings
/// entries that stand before those recorded here.
#pragma once
#include "bianmin/report/reports.hpp"

#include <vector>

namespace bianmin {

/// As it stood when the ledger ended at this place.
Case case_at(const PlacedLog& placed, std::int64_t place);
/// The acceptances by silence (视为受理) that counted for nothing by then: somebody had spoken in time.
std::vector<const Event*> overruled_at(const PlacedLog& placed, std::int64_t place);

} // namespace bianmin
