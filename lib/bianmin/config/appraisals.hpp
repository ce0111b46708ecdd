/// The formula of the appraisal (考评考核, 二(五)): `appraisal/appraisal.toml` of the workspace, else the
/// shipped one, else a file that is named. Read only by attendance and appraisal.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/appraisal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// nullopt: there is no such file. Every fault goes to `findings` with its line and column.
std::optional<AppraisalFormula> load_formula(const std::string& root, const std::string& defaults,
                                             const std::string& file, std::vector<Finding>& findings);

} // namespace bianmin
