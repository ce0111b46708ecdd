/// 年度考核得分 (三(三)): the centers ranked by their standards and their stations'.
#include "bianmin/report/assessment.hpp"

#include "bianmin/config/appraisals.hpp"
#include "bianmin/paper/json.hpp"

#include "cli/audit.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--formula", "FILE", N_("weights to try; appraisal/assessment.toml when not given"))
        .value("--weights", "LIST", N_("weights to try, on the line: six-unities=50,nine-ones=50"))
        .value("--on", "DATE", N_("as of this day; the day of --at or today when not given"));
}

std::vector<AssessmentWeight> weights_of(Session& session, const Arguments& arguments) {
    if (arguments.has("weights")) {
        if (arguments.has("formula"))
            throw Error(ErrorKind::usage, say("weights are given once"), {},
                        say("give --formula or --weights"));
        return parse_weights(arguments.text("weights"));
    }
    const std::string file = arguments.text("formula");
    std::vector<Finding> findings;
    auto weights = load_weights(session.workspace(), session.defaults(), file, findings);
    if (!weights)
        throw Error(ErrorKind::not_found,
                    say("there are no weights {}", file.empty() ? "assessment.toml" : file), {},
                    say("copy the shipped appraisal/assessment.toml into the workspace and change it"));
    if (!findings.empty())
        throw Error(ErrorKind::configuration, say("the weights have faults"), std::move(findings));
    return std::move(*weights);
}

int run(Session& session, const Arguments& arguments) {
    const Date at = past_day(session, arguments, "on");
    const auto weights = weights_of(session, arguments);
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
    const Document document = assessment_document(weights, names, assessments, at);
    if (session.format() == Format::jsonl)
        session.raw(json_lines(document.json));
    else
        session.print(document);
    return 0;
}

} // namespace

extern const Command report_assessment{"report", "assessment",
                                       N_("Rank the centers for the yearly assessment"), define, run};

} // namespace bianmin::cli
