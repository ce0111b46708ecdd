/// The tables of an exchange: `upload/<name>.toml` of the workspace, else the shipped one.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/upload.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// nullopt: there is no such file. `sources` are the fields that a column may name. Every fault goes to
/// `findings` with its line and column.
std::optional<UploadSchema> load_upload(const std::string& root, const std::string& defaults,
                                        const std::string& name, const UploadSources& sources,
                                        std::vector<Finding>& findings);

/// The faults of every file in `upload/`.
void check_uploads(const std::string& root, const std::string& defaults, const UploadSources& sources,
                   std::vector<Finding>& findings);

} // namespace bianmin
