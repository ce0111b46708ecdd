/// 年度考核得分 (三(三)): the centers ranked by their standards and their stations'.
#include "bianmin/report/assessment.hpp"

#include "cli/audit.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .value("--weights", "LIST", N_("what each standard counts; six-unities=40,nine-ones=40,readiness=20"))
        .value("--on", "DATE", N_("as of this day; today when not given"));
}

int run(Session& session, const Arguments& arguments) {
    const Date at = arguments.date("on", session.today()).value_or(session.today());
    const auto weights = parse_weights(arguments.has("weights") ? arguments.text("weights")
                                                                : "six-unities=40,nine-ones=40,readiness=20");
    std::vector<std::vector<UnitAudit>> audits;
    std::vector<Checklist> lists;
    lists.reserve(weights.size()); // audits point into it
    std::vector<std::string> names;
    for (const auto& weight : weights) {
        Arguments named;
        named.set("standard", {weight.standard});
        const Checklist& list = lists.emplace_back(checklist_of(session, named, UnitKind::center));
        names.push_back(list.name);
        audits.push_back(audits_of(session, list, units_of(session, list.of, {}), at));
    }
    const auto assessments = assess(weights, audits, units_of(session, UnitKind::center, {}));
    session.print(assessment_document(weights, names, assessments, at));
    return 0;
}

} // namespace

extern const Command report_assessment{"report", "assessment",
                                       N_("Rank the centers for the yearly assessment"), define, run};

} // namespace bianmin::cli
