/// Look-up in a table of a TOML file.
#include "bianmin/config/node.hpp"

#include <algorithm>

namespace bianmin::config {

const Member* Node::find(std::string_view key) const {
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &*found;
}

} // namespace bianmin::config
