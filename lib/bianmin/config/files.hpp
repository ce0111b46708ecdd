/// The files of a workspace and of the shipped defaults, and which of two with the same relative path wins.
#pragma once
#include "bianmin/config/stamp.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin::config {

class Files {
public:
    Files(std::string root, std::string defaults) : root_(std::move(root)), defaults_(std::move(defaults)) {}

    /// The `*.toml` of a folder in the order of their names, the workspace's in place of a default of the
    /// same name.
    std::vector<std::string> folder(const std::string& name);
    /// A path below the workspace.
    std::string below_root(const std::string& path) const;
    /// How a file is called in findings: relative to the workspace where it lies in it.
    std::string shown(const std::string& path) const;
    std::optional<std::string> read(const std::string& path);
    bool exists(const std::string& path);
    /// Everything read or looked for, folders too, as it was before.
    const std::vector<Stamp>& seen() const { return seen_; }

private:
    void list(const std::string& folder, std::vector<std::string>& names);
    std::string root_, defaults_;
    std::vector<Stamp> seen_;
};

} // namespace bianmin::config
