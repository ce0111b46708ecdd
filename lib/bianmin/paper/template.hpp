/// Templates of papers: mustache tags in XHTML, put together from files, checked before they are filled.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/paper/fields.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A file of a template; its name is how findings call it.
struct TemplateFile {
    std::string name, text;
};
/// Finds `foot.html` for `{{>foot}}`; nullopt: there is none.
using FindTemplate = std::function<std::optional<TemplateFile>(std::string_view name)>;

/// The text with every `{{>part}}` in its place; each line knows the file and line it came from.
struct Template {
    struct Line {
        std::string file;
        int number = 0;
    };
    std::string text;
    std::vector<Line> lines;
    /// Where the byte at `offset` was written.
    Place place(std::size_t offset) const;
};

/// Reads `<name>.html` and its parts. Throws Error(not_found), or Error(configuration) with every fault of
/// the tags: unknown part, part that contains itself, tag left open, section not closed, `{{{raw}}}`.
Template read_template(std::string_view name, const FindTemplate& find);

/// Tags that ask for what is not among the fields, each with its line and the nearest known name.
std::vector<Finding> unknown_fields(const Template& form, const Fields& fields);

/// The text with the fields in their places, escaped for markup. A line feed in a field becomes U+2028,
/// so that the template's own lines stay free to be broken anywhere.
std::string fill_template(const Template& form, const Fields& fields);

} // namespace bianmin
