/// Windows by the names that ledgers give them.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bianmin {

class WindowIndex {
public:
    explicit WindowIndex(const Setup& setup) : setup_(setup) {}
    /// The center's windows that `text` names: `民政`, `民政窗口`, `徐庄镇民政办`. Empty: none is called so.
    const std::vector<const Window*>& named(const UnitId& center, std::string_view text);
    bool has(const UnitId& center) const;
    /// False where the name was told of in this table already.
    bool tell(std::string_view text);
    void forget_told() { told_.clear(); }

private:
    const Setup& setup_;
    std::unordered_map<std::string, std::vector<const Window*>> known_; ///< by center and text
    std::unordered_set<std::string> told_;
};

} // namespace bianmin
