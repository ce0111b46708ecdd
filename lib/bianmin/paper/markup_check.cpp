/// What the XHTML of forms may contain: a table of elements, and the check of a template against it.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/markup.hpp"
#include "bianmin/paper/tags.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <pugixml.hpp>

namespace bianmin {
namespace {

struct Element {
    std::string_view name;
    std::string_view parents;    ///< where it may stand; `inline` is short for paragraphs, cells and runs
    std::string_view attributes; ///< numbers are checked
    std::string_view classes;
    bool text = false; ///< may hold text
};

constexpr std::string_view runs = "p h1 h2 th td b u small";

constexpr std::array<Element, 24> elements{{
    {"html", "", "lang", ""},
    {"head", "html", "", ""},
    {"meta", "head", "charset name content", ""},
    {"title", "head", "", "", true},
    {"body", "html", "class", "half full landscape"},
    {"section", "body", "", ""},
    {"cut", "body", "", "", true},
    {"h1", "body section td", "", "", true},
    {"h2", "body section", "", "", true},
    {"p", "body section td", "class", "indent center right note", true},
    {"hr", "body section", "", ""},
    {"table", "body section", "class", "plain"},
    {"colgroup", "table", "", ""},
    {"col", "table colgroup", "width", ""},
    {"thead", "table", "", ""},
    {"tbody", "table", "", ""},
    {"tr", "table thead tbody", "height", ""},
    {"th", "tr", "class colspan rowspan", "left right top bottom", true},
    {"td", "tr", "class colspan rowspan", "center right top bottom note", true},
    {"br", runs, "", ""},
    {"b", runs, "", "", true},
    {"u", runs, "", "", true},
    {"small", runs, "", "", true},
    {"qr", "body section td", "size", "", true},
}};

bool has_word(std::string_view words, std::string_view wanted) {
    for (const auto word : split(words, ' '))
        if (!word.empty() && word == wanted) return true;
    return false;
}

const Element* element_called(std::string_view name) {
    const auto found = std::ranges::find(elements, name, &Element::name);
    return found == elements.end() ? nullptr : &*found;
}

std::vector<std::string> words_of(std::string_view words) {
    std::vector<std::string> out;
    for (const auto word : split(words, ' '))
        if (!word.empty()) out.emplace_back(word);
    return out;
}

bool a_number(std::string_view text) {
    if (text.ends_with('%')) text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && value > 0 && value <= 300;
}

/// What the parser stumbled over, in words of the office.
Text broken(pugi::xml_parse_status status) {
    switch (status) {
    case pugi::status_end_element_mismatch:
        return say("this closes an element that is not the one opened last");
    case pugi::status_unrecognized_tag:
    case pugi::status_bad_start_element:
        return say("no element begins here; the sign itself is written &lt;");
    case pugi::status_bad_attribute: return say("an attribute has a name, = and a value in quotes");
    default: return say("the markup is broken here");
    }
}

class Checker {
public:
    explicit Checker(const Template& form) : form_(form) {}

    std::vector<Finding> run() {
        pugi::xml_document document;
        const auto parsed = document.load_buffer(
            form_.text.data(), form_.text.size(),
            pugi::parse_default | pugi::parse_comments | pugi::parse_doctype, pugi::encoding_utf8);
        if (!parsed)
            fault(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), "",
                  broken(parsed.status),
                  say("every element that is opened is closed again, in the opposite order"));
        else if (std::string_view(document.document_element().name()) != "html")
            fault(0, document.document_element().name(), say("a form is one html element"));
        else
            check(document.document_element(), "");
        check_entities();
        return std::move(findings_);
    }

private:
    void fault(std::size_t offset, std::string value, Text message, Text suggestion = {}) {
        findings_.push_back({.code = "form-markup",
                             .place = form_.place(offset),
                             .value = std::move(value),
                             .message = std::move(message),
                             .suggestion = std::move(suggestion)});
    }

    static std::size_t offset_of(const pugi::xml_node& node) {
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    }

    void check(const pugi::xml_node& node, std::string_view parent) {
        const std::string name = node.name();
        const Element* element = element_called(name);
        if (!element) {
            std::vector<std::string> names;
            for (const auto& row : elements) names.emplace_back(row.name);
            const auto near = nearest(name, names);
            return fault(offset_of(node), name, say("papers have no element of this name"),
                         near ? say("did you mean {}?", *near) : Text{});
        }
        if (!parent.empty() && !has_word(element->parents, parent))
            fault(offset_of(node), name, say("{} does not belong into {}", name, parent),
                  say("it may stand in: {}", element->parents));
        for (const auto& attribute : node.attributes()) check_attribute(node, *element, attribute);
        for (const auto& child : node.children()) {
            if (child.type() == pugi::node_element) check(child, name);
            if (child.type() == pugi::node_pcdata && !element->text) check_text(child, name);
        }
    }

    void check_attribute(const pugi::xml_node& node, const Element& element,
                         const pugi::xml_attribute& attribute) {
        const std::string name = attribute.name(), value = attribute.value();
        if (!has_word(element.attributes, name))
            return fault(offset_of(node), name, say("{} has no attribute of this name", element.name));
        const bool free = element.name == "html" || element.name == "meta";
        if (name != "class" && !free && !a_number(value))
            return fault(offset_of(node), value,
                         say("{} is a number, or a share of the width in per cent", name));
        if (name != "class") return;
        for (const auto& word : words_of(value))
            if (!has_word(element.classes, word))
                fault(offset_of(node), word, say("{} has no class of this name", element.name),
                      say("it has: {}", element.classes));
    }

    /// Between rows and blocks stand tags of sections, nothing that would be printed.
    void check_text(const pugi::xml_node& node, const std::string& parent) {
        std::string text = node.value();
        const auto tags = scan_tags(text);
        for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag)
            if (tag->kind != Tag::Kind::variable) text.erase(tag->offset, tag->length);
        if (const auto rest = trim(text); !rest.empty())
            fault(offset_of(node) + std::string_view(node.value()).find_first_not_of(" \t\r\n"),
                  truncated(rest, 40), say("text in {} belongs to no paragraph or cell", parent));
    }

    void check_entities() {
        const std::string_view text = form_.text;
        for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
            const auto name = text.substr(at + 1, text.find(';', at) - at - 1);
            if (name.starts_with('#') || has_word("amp lt gt quot apos", name)) continue;
            fault(at, std::string(text.substr(at, std::min<std::size_t>(name.size() + 2, 12))),
                  say("this character reference is unknown"),
                  say("write the character itself, or &amp; for an ampersand"));
        }
    }

    const Template& form_;
    std::vector<Finding> findings_;
};

} // namespace

std::vector<Finding> markup_faults(const Template& form) {
    return Checker(form).run();
}

} // namespace bianmin
