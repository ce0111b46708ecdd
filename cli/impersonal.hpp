/// What is said of a ledger's cells, without what it says of a person.
#pragma once
#include "bianmin/base/finding.hpp"

#include <string>

namespace bianmin::cli {

/// The sentence of a finding for a report that goes on to others: `***` for what might be somebody's
/// (个人信息保护法第六条: no more than needed).
std::string impersonal(const Finding& finding, bool in_english);

/// For the office's own screen: as the finding has them, but names and numbers of people masked.
struct MaskedFinding {
    std::string value;
    Text message, suggestion;
};
MaskedFinding masked(const Finding& finding);

} // namespace bianmin::cli
