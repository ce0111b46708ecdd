/// The keys of a workspace: `keys/<unit>.key` is its own and its alone, `keys/<unit>.pub` are those of its
/// partners.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/base/id.hpp"
#include "bianmin/base/seal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin::cli {

struct KnownKey {
    UnitId unit;
    PublicKey key;
    bool ours = false; ///< its private half is here
};

class Keys {
public:
    explicit Keys(const std::string& workspace) : folder_(workspace + "/keys") {}

    /// All public keys, by unit. Throws Error(configuration) naming a file that is none.
    std::vector<KnownKey> known() const;
    /// Throws Error(not_found) when there is none, Error(refused) when others can read it.
    PrivateKey own(const UnitId& unit) const;
    /// The 32 bytes shared with an exchange, `keys/<name>.seal`; the same errors.
    std::string shared(const std::string& name) const;
    /// Makes both halves. Throws Error(refused) when the unit has a key.
    PublicKey make(const UnitId& unit) const;

private:
    std::string file(const UnitId& unit, const char* ending) const;
    std::string secret(const UnitId& unit, const char* ending, Text how_to_make) const;
    std::string folder_;
};

} // namespace bianmin::cli
