/// A bundle (数据包): what one unit sends another without a network, as one text. README.md, "Bundles", has
/// the form.
#pragma once
#include "bianmin/base/seal.hpp"
#include "bianmin/domain/case.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A place in an origin's chain.
struct ChainPoint {
    std::int64_t seq = 0;
    std::string hash;
    bool operator==(const ChainPoint&) const = default;
};

/// An entry on its way, with what ties it to those before it.
struct Travelling {
    Entry entry;
    std::string number;                     ///< of its case
    std::string previous;                   ///< hash before it in its origin's chain; empty for the first
    std::string case_previous;              ///< hash before it in its case, as the sender has it
    std::optional<std::int64_t> row_digest; ///< of an imported case: which row of a ledger it was
};

struct BundleHeader {
    UnitId from, to;
    Moment made;
    StaffId by;
    /// By origin, the last entry sent before: what the receiver must have seen already.
    std::map<std::string, ChainPoint> after;
    std::int64_t entries = 0, people = 0;
};

struct Bundle {
    BundleHeader header;
    std::vector<Travelling> entries; ///< in the order they were recorded
    std::map<std::string, Person>
        people; ///< by number; of the cases whose applicant is new or corrected here
};

/// The highest form this program writes and reads.
inline constexpr int bundle_version = 1;

/// Header, entries, people: a JSON object a line.
std::string bundle_text(const Bundle& bundle);
/// Throws Error(configuration) naming the line.
Bundle read_bundle(std::string_view text);

/// The text and a last line that seals every byte of it.
std::string sealed(std::string text, const PrivateKey& key);

/// A text whose seal was looked at.
struct Unsealed {
    std::string_view text;   ///< without the seal
    std::string fingerprint; ///< of the key that is said to have sealed it
    std::string signature;
    bool verified_by(const PublicKey& key) const;
};
/// Throws Error(configuration): no bundle, a newer one, cut off, or without a seal.
Unsealed unsealed(std::string_view bundle);

/// Locked with a passphrase, and back.
std::string locked_bundle(std::string_view sealed, std::string_view passphrase);
bool is_locked(std::string_view bundle);
std::string unlocked_bundle(std::string_view bundle, std::string_view passphrase);

} // namespace bianmin
