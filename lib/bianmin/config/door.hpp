/// The door to toml++: text that passed the lexical check in, tree or the first fault out.
#pragma once
#include "bianmin/config/node.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin::config {

struct SyntaxFault {
    Spot spot;
    std::string description; ///< English, as the parser says it
};

/// Fills `root` or returns the first fault.
std::optional<SyntaxFault> read_tree(std::string_view text, Node& root);

} // namespace bianmin::config
