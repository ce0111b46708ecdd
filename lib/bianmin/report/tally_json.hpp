/// Tallies and adjustments as kept JSON.
#pragma once
#include "bianmin/report/monthly.hpp"

#include <nlohmann/json.hpp>

namespace bianmin {

/// Only what is not zero.
nlohmann::ordered_json kept_tally(Tally tally);
Tally read_kept_tally(const nlohmann::ordered_json& json);

nlohmann::ordered_json adjustments_json(const std::vector<Adjustment>& adjustments);
std::vector<Adjustment> read_adjustments(const nlohmann::ordered_json& json);

} // namespace bianmin
