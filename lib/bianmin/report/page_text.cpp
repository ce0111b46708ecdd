/// The words of a page, as the program wrote it or a browser saved it, and what decides how they are drawn.
#include "bianmin/base/text.hpp"
#include "bianmin/report/copy.hpp"

#include <array>
#include <utility>

namespace bianmin {
namespace {

/// Tags behind which another cell, or another line, begins.
constexpr auto cells = std::to_array<std::string_view>({"</td", "</th", "</text", "</figcaption", "</span"});
constexpr auto lines = std::to_array<std::string_view>(
    {"</p", "</tr", "</h1", "</h2", "</h3", "</svg", "</div", "</li", "</title", "<br"});

std::size_t behind(std::string_view html, std::string_view end, std::size_t at) {
    const std::size_t found = html.find(end, at);
    return found == html.npos ? html.size() : found + end.size();
}

std::string without_entities(std::string text) {
    for (const auto& [from, to] : std::to_array<std::pair<std::string_view, std::string_view>>(
             {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}))
        text = replaced(text, from, to);
    return text;
}

bool begins(std::string_view tag, std::span<const std::string_view> names) {
    for (const auto name : names)
        if (tag.starts_with(name) && !(tag.size() > name.size() && tag[name.size()] >= 'a')) return true;
    return false;
}

/// Without empty lines and what stands around the words.
std::string in_lines(const std::string& text) {
    std::string out;
    for (const auto line : split(text, '\n')) {
        const auto words = trim(line);
        if (!words.empty()) out.append(words).append("\n");
    }
    return out;
}

std::string spaced(std::string_view text) {
    std::string out;
    for (const char c : trim(text)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space || (!out.empty() && out.back() != ' ')) out += space ? ' ' : c;
    }
    return out;
}

/// What browsers add or write in another way when they save, and what draws nothing.
bool is_customary(std::string_view tag) {
    for (const std::string_view usual : {"<!DOCTYPE html>", "<tbody>", "</tbody>", "<meta charset=",
                                         "<meta name=\"viewport\"", "<meta http-equiv=\"Content-Type\""})
        if (tag.starts_with(usual)) return true;
    return false;
}

/// A tag; `<x/>` as the two that browsers make of it.
std::string in_one_line(std::string_view tag) {
    std::string out = spaced(tag);
    if (is_customary(out)) return {};
    if (out.ends_with("/>")) {
        const std::string name = out.substr(1, out.find_first_of(" />", 1) - 1);
        out = std::string(trim(std::string_view(out).substr(0, out.size() - 2))) + ">\n</" + name + ">";
    }
    return out + "\n";
}

std::string one_rule_a_line(std::string_view style) {
    std::string out;
    for (const auto rule : split(style, '}'))
        if (const auto text = spaced(rule); !text.empty()) out += text + "\n";
    return out;
}

} // namespace

std::string page_text(std::string_view html) {
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            out += html[at] == '\n' || html[at] == '\r' ? ' ' : html[at];
            ++at;
            continue;
        }
        const std::string_view tag = html.substr(at);
        if (tag.starts_with("<!--")) {
            at = behind(html, "-->", at);
            continue;
        }
        if (tag.starts_with("<style")) {
            at = behind(html, "</style>", at);
            continue;
        }
        if (begins(tag, cells)) out += " | ";
        if (begins(tag, lines)) out += '\n';
        at = behind(html, ">", at);
    }
    return in_lines(without_entities(std::move(out)));
}

std::string page_dress(std::string_view html) {
    std::string out;
    for (std::size_t at = html.find('<'); at < html.size(); at = html.find('<', at)) {
        const std::string_view tag = html.substr(at);
        const bool comment = tag.starts_with("<!--"), style = tag.starts_with("<style");
        const std::size_t end = behind(html, comment ? "-->" : style ? "</style>" : ">", at);
        if (!comment)
            out +=
                style ? one_rule_a_line(html.substr(at, end - at)) : in_one_line(html.substr(at, end - at));
        at = end;
    }
    return out;
}

} // namespace bianmin
