/// Who may run the errand of an entrusted case (代办员, 二(三)).
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>

namespace bianmin {

/// An agent of the station that received the case, or of its center; of a case of the center also one of its
/// stations'. The center's counters help out. nullopt: that person may; else why not, naming who may.
std::optional<Finding> agent_refusal(const Setup& setup, const Staff& person, const Unit& here);

} // namespace bianmin
