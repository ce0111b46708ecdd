/// Named values from TOML or JSON, for `case open --from`.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/config/parse.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bianmin {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;
using Json = nlohmann::ordered_json;

[[noreturn]] void refuse(const std::string& name, Place place, const std::string& key) {
    throw Error(ErrorKind::usage, say("{}: cannot be read", name),
                {{.code = "wrong-type",
                  .place = std::move(place),
                  .value = key,
                  .message = say("`{}` must be a text, a number, true, false, or a list of these", key),
                  .suggestion = say("write one key for each value; tables within tables are not read")}});
}

bool is_single(const config::Node& node) {
    return node.type != config::Node::Type::table && node.type != config::Node::Type::list;
}

Values values_of_toml(const std::string& text, const std::string& name) {
    std::vector<Finding> findings;
    const config::Parsed parsed = config::parse_toml(text, name, findings);
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("{}: cannot be read", name), std::move(findings));
    Values values;
    for (const auto& [key, spot, node] : parsed.root.members) {
        const Place place{.file = name, .line = spot.line, .column = spot.column};
        std::vector<std::string> parts;
        if (is_single(node)) parts.push_back(node.text);
        for (const auto& item : node.items)
            is_single(item) ? parts.push_back(item.text) : refuse(name, place, key);
        if (node.type == config::Node::Type::table) refuse(name, place, key);
        values.emplace_back(key, join(parts, "\n"));
    }
    return values;
}

std::string text_of(const Json& value, const std::string& name, const std::string& key) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number() || value.is_boolean()) return value.dump();
    refuse(name, {.file = name}, key);
}

Values values_of_json(const std::string& text, const std::string& name) {
    Values values;
    try {
        const Json json = Json::parse(text);
        for (const auto& [key, value] : json.items()) {
            std::vector<std::string> parts;
            if (value.is_null()) continue;
            if (value.is_array())
                for (const auto& item : value) parts.push_back(text_of(item, name, key));
            else
                parts.push_back(text_of(value, name, key));
            values.emplace_back(key, join(parts, "\n"));
        }
    } catch (const Json::parse_error& error) {
        const std::string_view before = std::string_view(text).substr(0, error.byte);
        const int line = static_cast<int>(std::ranges::count(before, '\n')) + 1;
        throw Error(ErrorKind::usage, say("{}: cannot be read", name),
                    {{.code = "syntax",
                      .place = {.file = name,
                                .line = line,
                                .column = static_cast<int>(error.byte - before.rfind('\n') - 1)},
                      .message = say("not valid JSON"),
                      .suggestion = say("write one object: {{\"name\": \"value\"}}")}});
    }
    return values;
}

} // namespace

std::vector<std::pair<std::string, std::string>> load_values(const std::string& text,
                                                             const std::string& name) {
    const auto first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && text[first] == '{' ? values_of_json(text, name)
                                                            : values_of_toml(text, name);
}

} // namespace bianmin
