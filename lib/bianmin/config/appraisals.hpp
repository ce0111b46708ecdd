/// What people and centers are judged by: the formula of the appraisal (考评考核, 二(五),
/// `appraisal/appraisal.toml`) and the weights of the yearly assessment (考核, 三(三),
/// `appraisal/assessment.toml`). A file that is named, else the workspace's, else the shipped one.
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
/// The same of the weights, which add up to 100.
std::optional<std::vector<AssessmentWeight>> load_weights(const std::string& root,
                                                          const std::string& defaults,
                                                          const std::string& file,
                                                          std::vector<Finding>& findings);

} // namespace bianmin
