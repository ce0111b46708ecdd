/// The mustache tags of a text, with where they stand.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct Tag {
    /// `unclosed`: `{{` without `}}`; `other`: what forms do not use (`{{{raw}}}`, `{{&raw}}`, `{{=<%
    /// %>=}}`).
    enum class Kind { variable, section, inverted, end, part, comment, other, unclosed } kind;
    std::string name;
    std::size_t offset = 0; ///< of the `{{`
    std::size_t length = 0; ///< with the braces
};

std::vector<Tag> scan_tags(std::string_view text);

} // namespace bianmin
