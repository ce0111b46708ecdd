/// Village and center without a network: what one unit sends another, and what the other makes of it
/// (二(四)委托、承办、回交). The rules stand in lib/README.md, "Bundles".
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/store/bundle.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

struct BundleRequest {
    UnitId from, to;
    /// Sends again what `from` recorded behind this entry, and all that came after; none: since the last
    /// bundle.
    std::optional<std::int64_t> since;
};

struct PackedBundle {
    Bundle bundle;
    std::int64_t position = 0; ///< the last entry considered
};

/// What `to` does not have yet: going up, all of the unit's entries and those of the units below it; going
/// down, what others recorded on the receiver's own cases. Throws Error(usage) for units of which neither is
/// above the other, Error(not_found) for `since`.
PackedBundle pack_bundle(Desk& desk, const BundleRequest& request);
/// That it was sent; once the file stands.
void keep_sent(Desk& desk, const PackedBundle& packed, const std::string& digest);

struct UnpackedBundle {
    std::int64_t entries = 0, known = 0, aside = 0; ///< taken in, here already, set aside
    std::int64_t people = 0;                ///< applicants who were missing here, though their case was not
    std::vector<std::string> opened, moved; ///< numbers of the cases that are new, that went on
    std::vector<Finding> findings;          ///< one for each case set aside
};

/// Takes in what is new. A case that both sides moved is set aside whole and listed; the rest goes in. Throws
/// Error(refused) with every finding, and nothing is taken in, when the bundle is for another unit, when
/// something before it is missing, when a chain forked, when it speaks for units it has no right to, or when
/// the configuration lacks a unit or service.
UnpackedBundle unpack_bundle(Desk& desk, const UnitId& own, const Bundle& bundle, const std::string& digest);

/// `unit` is `top` or stands below it.
bool stands_below(const Setup& setup, const UnitId& unit, const UnitId& top);

} // namespace bianmin
