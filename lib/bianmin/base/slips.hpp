/// How far two words are from each other, for hints.
#pragma once
#include <string_view>

namespace bianmin {

/// Insertions, deletions, replacements and swapped neighbours between two words, whatever their width and
/// case.
int slips_between(std::string_view a, std::string_view b);

} // namespace bianmin
