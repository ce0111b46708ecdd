/// Edits two lines of a TOML file and leaves comments, order and spacing alone.
#include "bianmin/base/text.hpp"
#include "bianmin/config/catalog.hpp"

namespace bianmin {
namespace {

/// `key = …`, alone on its line but for a comment.
bool is_line_of(std::string_view line, std::string_view key) {
    line = trim(line);
    if (!line.starts_with(key)) return false;
    line.remove_prefix(key.size());
    return trim(line).starts_with("=") && line.find('}') == std::string_view::npos;
}

/// The number of the line `key` stands on, from 1; 0: it is not given, or not on a line of its own.
int line_of(const std::vector<std::string_view>& lines, const CatalogService& version, std::string_view key) {
    if (!version.gives(key)) return 0;
    const int line = version.place_of(key).line;
    const bool there = line >= 1 && static_cast<std::size_t>(line) <= lines.size();
    return there && is_line_of(lines[static_cast<std::size_t>(line) - 1], key) ? line : 0;
}

} // namespace

std::optional<std::string> published_text(const std::string& text, const CatalogService& version, Date from) {
    const auto lines = split(text, '\n');
    const int draft = line_of(lines, version, "draft"), first_day = line_of(lines, version, "valid_from");
    if (draft == 0 || (version.gives("valid_from") && first_day == 0)) return std::nullopt;
    const std::string ending = lines[static_cast<std::size_t>(draft) - 1].ends_with('\r') ? "\r" : "";
    const std::string day = "valid_from = " + iso(from) + ending;
    const bool moved = version.service.valid_from != from;
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (number == draft && first_day != 0) continue;
        if (i > 0) out += '\n';
        const bool here = number == draft || (number == first_day && moved);
        out += here ? day : std::string(lines[i]);
    }
    return out;
}

} // namespace bianmin
