/// TOML text to a tree, with every fault of the text that can be told from one another.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/config/node.hpp"

#include <string>
#include <vector>

namespace bianmin::config {

struct Parsed {
    Node root;
    bool unreadable = false;       ///< nothing of the file is in `root`
    std::vector<std::string> lost; ///< keys of the statements that could not be read
};

/// `name` stands in the findings. A text in another encoding is reported, and read as GB18030 where it is
/// that.
Parsed parse_toml(std::string text, const std::string& name, std::vector<Finding>& findings);

} // namespace bianmin::config
