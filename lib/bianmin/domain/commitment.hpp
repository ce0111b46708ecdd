/// The salted digest by which the log vouches for personal data it does not hold.
#pragma once
#include "bianmin/base/digest.hpp"
#include "bianmin/domain/case.hpp"

#include <string>

namespace bianmin {

/// Fact `person` of the first event. Without the salt an ID number could be found by trying a whole district.
std::string commitment_of(const Person& person, Sha256& sha);
std::string commitment_of(const Person& person);

} // namespace bianmin
