/// What of a case stood in the ledger at which place. Places need not rise along its log: a bundle brings
/// entries that stand before those recorded here.
#pragma once
#include "bianmin/report/reports.hpp"

#include <vector>

namespace bianmin {

/// The last place that it has; 0 without entries.
std::int64_t end_of(const PlacedLog& placed);
/// Its entries up to there.
std::vector<Entry> entries_at(const PlacedLog& placed, std::int64_t place);
/// As it stood when the ledger ended at this place.
Case case_at(const PlacedLog& placed, std::int64_t place);
/// The acceptances by silence (视为受理) that counted for nothing by then: somebody had spoken in time.
std::vector<const Event*> overruled_at(const PlacedLog& placed, std::int64_t place);
/// One of them counted at this place, and counts no more.
bool gave_way_since(const PlacedLog& placed, std::int64_t place);

} // namespace bianmin
