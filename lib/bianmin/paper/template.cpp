/// Puts a template together and checks its tags.
#include "bianmin/paper/template.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/paper/tags.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::size_t deepest_part = 8;

class Assembly {
public:
    Assembly(Template& form, const FindTemplate& find, std::vector<Finding>& findings)
        : form_(form), find_(find), findings_(findings) {}

    /// A part stands alone on its line, so that every line of the whole is one of one file.
    void add(const TemplateFile& file) {
        open_.push_back(file.name);
        if (const auto bad = invalid_utf8(file.text)) {
            const auto end = file.text.begin() + static_cast<std::ptrdiff_t>(*bad);
            fault("form-encoding",
                  {.file = file.name, .line = 1 + static_cast<int>(std::count(file.text.begin(), end, '\n'))},
                  "", say("the file is not UTF-8"));
        }
        int number = 0;
        for (const auto line : split(file.text, '\n')) {
            ++number;
            const auto tags = scan_tags(line);
            if (tags.size() == 1 && tags.front().kind == Tag::Kind::part &&
                trim(line).size() == tags.front().length)
                add_part(tags.front().name, {.file = file.name, .line = number});
            else {
                form_.text.append(line).append("\n");
                form_.lines.push_back({file.name, number});
            }
        }
        open_.pop_back();
    }

private:
    void add_part(const std::string& name, const Place& place) {
        const auto part = find_(name);
        if (!part) return fault("form-part", place, name, say("there is no part {}.html", name));
        if (std::ranges::find(open_, part->name) != open_.end() || open_.size() > deepest_part)
            return fault("form-part", place, name, say("the part {} contains itself", name));
        add(*part);
    }

    void fault(const char* code, const Place& place, std::string value, Text message) {
        findings_.push_back(
            {.code = code, .place = place, .value = std::move(value), .message = std::move(message)});
    }

    Template& form_;
    const FindTemplate& find_;
    std::vector<Finding>& findings_;
    std::vector<std::string> open_;
};

Finding tag_fault(const Template& form, const Tag& tag, Text message, Text suggestion = {}) {
    return {.code = "form-tag",
            .place = form.place(tag.offset),
            .value = form.text.substr(tag.offset, std::min<std::size_t>(tag.length, 40)),
            .message = std::move(message),
            .suggestion = std::move(suggestion)};
}

void check_end(const Template& form, const Tag& tag, std::vector<Tag>& open, std::vector<Finding>& out) {
    if (!open.empty() && open.back().name == tag.name)
        open.pop_back();
    else
        out.push_back(tag_fault(form, tag,
                                open.empty() ? say("no section is open here")
                                             : say("the section open here is {}", open.back().name)));
}

/// Sections that are not closed, tags that forms do not use.
std::vector<Finding> broken_tags(const Template& form) {
    std::vector<Finding> out;
    std::vector<Tag> open;
    for (const auto& tag : scan_tags(form.text)) {
        using Kind = Tag::Kind;
        switch (tag.kind) {
        case Kind::section:
        case Kind::inverted: open.push_back(tag); break;
        case Kind::end: check_end(form, tag, open, out); break;
        case Kind::unclosed:
            out.push_back(tag_fault(form, tag, say("two braces open a tag that never ends")));
            break;
        case Kind::part: out.push_back(tag_fault(form, tag, say("a part stands alone on its line"))); break;
        case Kind::other:
            out.push_back(tag_fault(form, tag, say("papers do not use this kind of tag"),
                                    say("write the name alone between two pairs of braces")));
            break;
        default: break;
        }
    }
    for (const auto& tag : open) out.push_back(tag_fault(form, tag, say("this section is never closed")));
    return out;
}

/// Is `name` a field here, inside of these sections?
bool known(const Fields& fields, const std::vector<const FieldList*>& inside, const std::string& name) {
    for (const auto* list : inside)
        if (list && std::ranges::find(list->names, name) != list->names.end()) return true;
    return fields.has_text(name) || fields.list(name) != nullptr;
}

std::vector<std::string> names_here(const Fields& fields, const std::vector<const FieldList*>& inside) {
    auto names = fields.names();
    for (const auto* list : inside)
        if (list) names.insert(names.end(), list->names.begin(), list->names.end());
    return names;
}

} // namespace

Place Template::place(std::size_t offset) const {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    const auto line = static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
    if (line >= lines.size()) return {};
    return {.file = lines[line].file, .line = lines[line].number};
}

Template read_template(std::string_view name, const FindTemplate& find) {
    const auto file = find(name);
    if (!file) throw Error(ErrorKind::not_found, say("there is no form {}.html", name));
    Template form;
    std::vector<Finding> findings;
    Assembly(form, find, findings).add(*file);
    for (auto& finding : broken_tags(form)) findings.push_back(std::move(finding));
    if (!findings.empty())
        throw Error(ErrorKind::configuration, say("the form {} cannot be used", file->name),
                    std::move(findings));
    return form;
}

std::vector<Finding> unknown_fields(const Template& form, const Fields& fields) {
    std::vector<Finding> out;
    std::vector<const FieldList*> inside;
    for (const auto& tag : scan_tags(form.text)) {
        using Kind = Tag::Kind;
        if (tag.kind == Kind::end && !inside.empty()) inside.pop_back();
        if (tag.kind != Kind::variable && tag.kind != Kind::section && tag.kind != Kind::inverted) continue;
        if (!known(fields, inside, tag.name)) {
            const auto names = names_here(fields, inside);
            const auto near = nearest(tag.name, names);
            out.push_back({.code = "form-field",
                           .place = form.place(tag.offset),
                           .value = tag.name,
                           .message = say("this paper has no field of that name"),
                           .suggestion = near ? say("did you mean {}?", *near) : Text{}});
        }
        if (tag.kind != Kind::variable) inside.push_back(fields.list(tag.name));
    }
    return out;
}

} // namespace bianmin
