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

config::Parsed parse(const std::string& text, const std::string& name) {
    std::vector<Finding> findings;
    config::Parsed parsed = config::parse_toml(text, name, findings);
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("{}: cannot be read", name), std::move(findings));
    return parsed;
}

Values values_of_table(const config::Node& table, const std::string& name) {
    Values values;
    for (const auto& [key, spot, node] : table.members) {
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

bool is_nested(const Json& value) {
    const auto structured = [](const Json& item) { return item.is_structured(); };
    return value.is_object() || (value.is_array() && std::ranges::any_of(value, structured));
}

Values values_of_object(const Json& json, const std::string& name, Nested nested = Nested::refused) {
    Values values;
    for (const auto& [key, value] : json.items()) {
        std::vector<std::string> parts;
        if (value.is_null() || (nested == Nested::skipped && is_nested(value))) continue;
        if (value.is_array())
            for (const auto& item : value) parts.push_back(text_of(item, name, key));
        else
            parts.push_back(text_of(value, name, key));
        values.emplace_back(key, join(parts, "\n"));
    }
    return values;
}

Json parse_json(const std::string& text, const std::string& name) {
    try {
        return Json::parse(text);
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
}

char first_of(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first == std::string::npos ? '\0' : text[first];
}

} // namespace

std::vector<std::pair<std::string, std::string>> load_values(const std::string& text, const std::string& name,
                                                             Nested nested) {
    return first_of(text) == '{' ? values_of_object(parse_json(text, name), name, nested)
                                 : values_of_table(parse(text, name).root, name);
}

std::vector<std::vector<std::pair<std::string, std::string>>> load_rows(const std::string& text,
                                                                        const std::string& name) {
    std::vector<Values> rows;
    const bool object = first_of(text) == '{';
    if (object || (first_of(text) == '[' && text.find("[[") == std::string::npos)) {
        const Json json = parse_json(text, name);
        // As in TOML, the list may stand under a name: {"answer": […]}.
        const bool named = object && json.size() == 1 && json.front().is_array();
        if (object && !named) refuse(name, {.file = name}, json.empty() ? "{}" : json.items().begin().key());
        for (const auto& row : named ? json.front() : json) {
            if (!row.is_object()) refuse(name, {.file = name}, row.dump());
            rows.push_back(values_of_object(row, name));
        }
        return rows;
    }
    for (const auto& [key, spot, node] : parse(text, name).root.members) {
        const Place place{.file = name, .line = spot.line, .column = spot.column};
        if (node.type != config::Node::Type::list) refuse(name, place, key);
        for (const auto& item : node.items) {
            if (item.type != config::Node::Type::table) refuse(name, place, key);
            rows.push_back(values_of_table(item, name));
        }
    }
    return rows;
}

} // namespace bianmin
