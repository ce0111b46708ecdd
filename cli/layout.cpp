/// Two columns by display width.
#include "cli/layout.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/wrap.hpp"

#include <algorithm>

namespace bianmin::cli {
std::string two_columns(const std::vector<Described>& entries, int columns) {
    constexpr int widest = 28;
    int left = 0;
    for (const auto& entry : entries)
        if (const int width = display_width(entry.left); width <= widest) left = std::max(left, width);
    const std::string indent(static_cast<std::size_t>(left) + 4, ' ');
    std::string out;
    for (const auto& entry : entries) {
        const bool fits = display_width(entry.left) <= left;
        out += "  " + padded(entry.left, left) + (fits ? "  " : "\n" + indent);
        bool first = true;
        for (const auto& line : wrapped(entry.right, std::max(columns - left - 4, 20))) {
            if (!first) out += indent;
            out += line + "\n";
            first = false;
        }
    }
    return out;
}

} // namespace bianmin::cli
