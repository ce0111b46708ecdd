/// The services a generated ledger is about.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string>
#include <vector>

namespace bianmin::generate {

struct Offer {
    std::string id, name;
    std::vector<std::string> aliases;
    std::string typo; ///< a slip of the pen that no alias explains
    std::string window;
    Kind kind = Kind::promised;
    Limit promised;
    int weight = 1; ///< in a thousand cases
};

/// Those of the shipped catalog that make up most of the cases.
std::vector<Offer> common_offers();
/// All of a workspace's catalog that are valid throughout.
std::vector<Offer> offers_of(const Setup& setup);

} // namespace bianmin::generate
