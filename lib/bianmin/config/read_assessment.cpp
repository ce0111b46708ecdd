/// The weights of the yearly assessment (三(三)): each standard once, together 100.
#include "bianmin/config/appraisals.hpp"
#include "bianmin/config/read_one.hpp"

#include <algorithm>

namespace bianmin {
namespace config {
namespace {

std::vector<AssessmentWeight> read_weights(TableReading& reading, const Node& root) {
    const std::size_t before = reading.findings.size();
    Table file(reading, root);
    std::vector<AssessmentWeight> weights;
    int sum = 0;
    for (const Node* node : file.tables("weight")) {
        Table table(reading, *node);
        AssessmentWeight one{.standard = table.required_text("standard")};
        if (!table.has("points")) table.missing("points");
        one.weight = table.number("points", 0, 0, 100);
        if (std::ranges::find(weights, one.standard, &AssessmentWeight::standard) != weights.end())
            table.fault("duplicate", "standard", say("the standard {} stands there twice", one.standard),
                        say("put its points together"));
        table.finish();
        sum += one.weight;
        weights.push_back(std::move(one));
    }
    file.finish();
    if (reading.findings.size() == before && sum != 100)
        file.fault("weights", "weight", say("the weights add up to {}, not to 100", sum),
                   say("change points until they do"))
            .value = std::to_string(sum);
    return weights;
}

} // namespace
} // namespace config

std::optional<std::vector<AssessmentWeight>> load_weights(const std::string& root,
                                                          const std::string& defaults,
                                                          const std::string& file,
                                                          std::vector<Finding>& findings) {
    return config::read_one<std::vector<AssessmentWeight>>(
        {root, defaults, "appraisal", "assessment.toml", file}, findings, config::read_weights);
}

} // namespace bianmin
