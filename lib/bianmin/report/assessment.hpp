/// 年度考核得分 (三(三)纳入对镇街考核范围): a center's own standards and its stations' together, by weights.
#pragma once
#include "bianmin/domain/appraisal.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/report/audit.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// `six-unities=40,nine-ones=40,readiness=20`. Throws Error(usage) for a word without number, a standard
/// named twice, or weights that do not add up to 100.
std::vector<AssessmentWeight> parse_weights(const std::string& text);

/// Of one center.
struct Assessment {
    const Unit* center = nullptr;
    std::vector<double> scores; ///< as the weights' order; of stations their mean
    double total = 0;
    int rank = 0; ///< the same total, the same rank
};
/// `audits[i]` are those of weight i: of centers, or of stations, which count for their center.
std::vector<Assessment> assess(const std::vector<AssessmentWeight>& weights,
                               const std::vector<std::vector<UnitAudit>>& audits,
                               const std::vector<const Unit*>& centers);

Document assessment_document(const std::vector<AssessmentWeight>& weights,
                             const std::vector<std::string>& names,
                             const std::vector<Assessment>& assessments, Date at);

} // namespace bianmin
