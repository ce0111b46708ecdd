/// A checked setup kept beside the workspace (`.bianmin/setup`), so that the case commands parse no TOML.
#pragma once
#include "bianmin/config/stamp.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin::config {

std::string snapshot_path(const std::string& root);
/// The setup, if the snapshot is whole, of this program and of these folders, and no file changed since.
std::optional<Setup> read_snapshot(const std::string& root, const std::string& defaults);
/// Written beside and renamed. A workspace that cannot be written to works without: failure is no error.
void write_snapshot(const std::string& root, const std::string& defaults, Setup& setup,
                    std::vector<Stamp>& stamps);

} // namespace bianmin::config
