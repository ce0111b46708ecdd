/// One file that is read when asked for, not with the setup: named, else the workspace's, else the shipped
/// one.
#pragma once
#include "bianmin/config/files.hpp"
#include "bianmin/config/parse.hpp"
#include "bianmin/config/table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin::config {

struct OneFile {
    const std::string &root, &defaults;
    const char *folder, *name;
    const std::string& file; ///< path of the one named; empty: none
};

/// nullopt: there is no such file. What cannot be read as TOML gives an empty value and findings.
template<class Value, class Read>
std::optional<Value> read_one(const OneFile& one, std::vector<Finding>& findings, Read read) {
    Files files(one.root, one.defaults);
    const std::string usual = std::string(one.folder) + "/" + one.name;
    std::string path = one.file;
    if (path.empty())
        for (const auto& found : files.folder(one.folder))
            if (found.ends_with("/" + usual)) path = found;
    const auto text = path.empty() ? std::nullopt : files.read(path);
    if (!text) return std::nullopt;
    const std::string name = one.file.empty() ? usual : files.shown(path);
    const Parsed parsed = parse_toml(*text, name, findings);
    if (parsed.unreadable) return Value{};
    TableReading reading{name, parsed.lost, findings};
    return read(reading, parsed.root);
}

} // namespace bianmin::config
