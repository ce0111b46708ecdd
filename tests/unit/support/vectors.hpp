/// Reads the small TOML files of vectors and calendars in tests: tables of texts, nothing more.
#pragma once
#include "unit/support/source.hpp"

#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::test {

/// One `[[name]]` with its values; an array (of arrays, too) is the list of its texts.
struct VectorTable {
    std::string name;
    std::map<std::string, std::vector<std::string>, std::less<>> values;
    bool has(std::string_view key) const { return values.find(key) != values.end(); }
    std::string text(std::string_view key) const {
        const auto found = values.find(key);
        return found == values.end() || found->second.empty() ? std::string() : found->second.front();
    }
    int number(std::string_view key) const { return std::stoi(text(key)); }
    bool truth(std::string_view key) const { return text(key) == "true"; }
    std::vector<std::string> list(std::string_view key) const {
        const auto found = values.find(key);
        return found == values.end() ? std::vector<std::string>() : found->second;
    }
};

namespace detail {
/// The text of a line up to a comment; `#` inside quotes is text.
inline std::string without_comment(const std::string& line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == '#' && !quoted) return line.substr(0, i);
    }
    return line;
}

inline std::vector<std::string> quoted_texts(const std::string& value) {
    std::vector<std::string> out;
    for (std::size_t start = value.find('"'); start != std::string::npos;) {
        const std::size_t end = value.find('"', start + 1);
        out.push_back(value.substr(start + 1, end - start - 1));
        start = value.find('"', end + 1);
    }
    return out;
}

inline std::vector<std::string> values_of(std::string value) {
    if (value.find('"') != std::string::npos || value.starts_with('[')) return quoted_texts(value);
    while (!value.empty() && value.back() == ' ') value.pop_back();
    return {value};
}
} // namespace detail

/// The first table has no name and holds what stands above the others.
inline std::vector<VectorTable> read_vectors(const std::string& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("no such file: " + path);
    std::vector<VectorTable> tables(1);
    for (std::string line; std::getline(file, line);) {
        line = detail::without_comment(line);
        if (line.starts_with("[[")) {
            tables.push_back({line.substr(2, line.find("]]") - 2), {}});
            continue;
        }
        const std::size_t equals = line.find(" = ");
        if (equals == std::string::npos) continue;
        std::string value = line.substr(equals + 3), more;
        while (value.starts_with('[') && value.find_last_of(']') == std::string::npos &&
               std::getline(file, more))
            value += detail::without_comment(more);
        tables.back().values[line.substr(0, equals)] = detail::values_of(value);
    }
    return tables;
}

/// The tables of one name, of a file below tests/data/vectors.
inline std::vector<VectorTable> vectors(const std::string& file, std::string_view name) {
    std::vector<VectorTable> out;
    for (auto& table : read_vectors(source_folder() + "/tests/data/vectors/" + file))
        if (table.name == name) out.push_back(std::move(table));
    if (out.empty()) throw std::runtime_error("no vectors " + std::string(name) + " in " + file);
    return out;
}

} // namespace bianmin::test
