/// Lays text out for a terminal by display width, so that Chinese columns line up and wrap.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::cli {

struct Described {
    std::string left, right;
};
/// Two columns: `  -q, --quiet   print only the result`.
std::string two_columns(const std::vector<Described>& entries, int columns);

/// Markdown as a terminal shows it: headings on their own, code indented, paragraphs wrapped.
std::string rendered(std::string_view markdown, int columns, bool bold);

} // namespace bianmin::cli
