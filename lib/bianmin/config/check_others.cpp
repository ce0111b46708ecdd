/// Files that only some commands read: their faults show in `config check` all the same.
#include "bianmin/config/appraisals.hpp"
#include "bianmin/config/catalog.hpp"
#include "bianmin/config/checklists.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/config/policies.hpp"
#include "bianmin/config/uploads.hpp"

#include <algorithm>
#include <tuple>

namespace bianmin {
namespace {

void check_standards(const std::vector<AssessmentWeight>& weights, const std::vector<Checklist>& lists,
                     std::vector<Finding>& findings) {
    for (const auto& weight : weights)
        if (std::ranges::find(lists, weight.standard, &Checklist::id) == lists.end())
            findings.push_back({.code = "unknown-standard",
                                .severity = Severity::error,
                                .place = {.file = "appraisal/assessment.toml"},
                                .value = weight.standard,
                                .message = say("there is no checklist {}", weight.standard),
                                .suggestion = say("name the id of a file in checklists/")});
}

} // namespace

std::vector<Finding> check_other_files(const std::string& root, const std::string& defaults,
                                       const std::vector<std::string>& measures,
                                       const UploadSources& upload_sources) {
    std::vector<Finding> findings;
    const auto lists = load_checklists(root, defaults, measures, findings);
    const bool readable = findings.empty();
    load_formula(root, defaults, {}, findings);
    const auto weights = load_weights(root, defaults, {}, findings);
    if (readable && weights) check_standards(*weights, lists, findings);
    load_repealed(root, defaults, findings);
    load_policies(root, defaults, findings);
    check_uploads(root, defaults, upload_sources, findings);
    std::ranges::stable_sort(findings, {}, [](const Finding& one) {
        return std::tie(one.place.file, one.place.line, one.place.column);
    });
    return findings;
}

} // namespace bianmin
