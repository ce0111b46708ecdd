/// Finds the tags of a text.
#include "bianmin/paper/tags.hpp"

#include "bianmin/base/text.hpp"

namespace bianmin {
namespace {

Tag::Kind kind_of(char sign) {
    switch (sign) {
    case '#': return Tag::Kind::section;
    case '^': return Tag::Kind::inverted;
    case '/': return Tag::Kind::end;
    case '>': return Tag::Kind::part;
    case '!': return Tag::Kind::comment;
    case '{':
    case '&':
    case '=': return Tag::Kind::other;
    default: return Tag::Kind::variable;
    }
}

} // namespace

std::vector<Tag> scan_tags(std::string_view text) {
    std::vector<Tag> tags;
    for (std::size_t start = text.find("{{"); start != std::string_view::npos;) {
        const std::size_t end = text.find("}}", start + 2);
        if (end == std::string_view::npos) {
            tags.push_back({Tag::Kind::unclosed, "", start, text.size() - start});
            break;
        }
        std::string_view inside = text.substr(start + 2, end - start - 2);
        const Tag::Kind kind = inside.empty() ? Tag::Kind::other : kind_of(inside.front());
        if (kind != Tag::Kind::variable && !inside.empty()) inside.remove_prefix(1);
        std::size_t after = end + 2;
        if (text.substr(start, 3) == "{{{" && text.substr(end, 3) == "}}}") ++after;
        tags.push_back({kind, std::string(trim(inside)), start, after - start});
        start = text.find("{{", after);
    }
    return tags;
}

} // namespace bianmin
