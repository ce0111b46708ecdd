/// 综合代办窗口 (二(三)): for services of very little business, received together and handled as one. How
/// little is little the policy leaves open.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// Cases received, by center and service.
using UseCounts = std::map<std::pair<UnitId, ServiceId>, int>;

struct LittleUsed {
    const Service* service = nullptr;
    int cases = 0;
};

/// A window of a center and what is asked for there.
struct WindowUse {
    const Window* window = nullptr;
    bool shared = false; ///< 综合 already
    int services = 0, cases = 0;
    std::vector<LittleUsed> little; ///< fewer cases than asked for, fewest first
    /// All of them are little used: the whole window may move.
    bool whole() const { return services > 0 && static_cast<int>(little.size()) == services; }
};

/// The windows of a center, by what was asked for; services with fewer than `below` cases are little used.
/// A window that is shared already gives nothing away.
std::vector<WindowUse> window_use(const Setup& setup, const UnitId& center, const UseCounts& counts,
                                  int below, Date on);

} // namespace bianmin
