/// Weighted means, then ranks.
#include "bianmin/report/assessment.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/paper/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace bianmin {

std::vector<AssessmentWeight> parse_weights(const std::string& text) {
    std::vector<AssessmentWeight> weights;
    int sum = 0;
    for (const auto part : split(text, ',')) {
        const auto sign = part.find('=');
        int value = 0;
        const std::string_view digits = sign == std::string_view::npos ? "" : part.substr(sign + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const std::string name(trim(part.substr(0, sign)));
        const bool twice = std::ranges::find(weights, name, &AssessmentWeight::standard) != weights.end();
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || value < 0 ||
            twice)
            throw Error(ErrorKind::usage, say("'{}' is no weight", part), {},
                        say("write each standard once: six-unities=40,nine-ones=40,readiness=20"));
        weights.push_back({name, value});
        sum += value;
    }
    if (sum != 100)
        throw Error(ErrorKind::usage, say("the weights add up to {}, not to 100", sum), {},
                    say("write for example six-unities=40,nine-ones=40,readiness=20"));
    return weights;
}

std::vector<Assessment> assess(const std::vector<AssessmentWeight>& weights,
                               const std::vector<std::vector<UnitAudit>>& audits,
                               const std::vector<const Unit*>& centers) {
    std::vector<Assessment> out;
    for (const Unit* center : centers) {
        Assessment& one = out.emplace_back(Assessment{.center = center});
        for (std::size_t i = 0; i < weights.size(); ++i) {
            double sum = 0;
            int count = 0;
            for (const auto& audit : audits[i]) {
                const bool own = audit.unit->id == center->id;
                if (!own && audit.unit->parent != center->id) continue;
                sum += audit.result.score;
                ++count;
            }
            // A center without stations has nothing to show for them.
            one.scores.push_back(count == 0 ? 0 : sum / count);
            one.total += one.scores.back() * weights[i].weight / 100.0;
        }
        one.total = std::round(one.total * 10) / 10;
    }
    std::ranges::stable_sort(out, std::greater(), &Assessment::total);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].rank = i > 0 && out[i].total == out[i - 1].total ? out[i - 1].rank : static_cast<int>(i) + 1;
    return out;
}

namespace {

/// Row for row, for programs: a center by its id and its whole name.
std::string json_of(const std::vector<AssessmentWeight>& weights,
                    const std::vector<Assessment>& assessments) {
    const auto rounded = [](double score) { return std::round(score * 10) / 10; };
    auto out = nlohmann::ordered_json::array();
    for (const auto& one : assessments) {
        auto& json = out.emplace_back(nlohmann::ordered_json{
            {"rank", one.rank}, {"center", one.center->id.text}, {"name", one.center->name}});
        for (std::size_t i = 0; i < weights.size(); ++i) json[weights[i].standard] = rounded(one.scores[i]);
        json["total"] = rounded(one.total);
    }
    return dump(out, 2);
}

} // namespace

Document assessment_document(const std::vector<AssessmentWeight>& weights,
                             const std::vector<std::string>& names,
                             const std::vector<Assessment>& assessments, Date at) {
    Sheet sheet{.key = "assessment",
                .title = {"便民服务体系建设年度考核得分表", "Yearly assessment"},
                .lines = {{"截至" + iso(at) + "　依据：山政办发〔2018〕38号 三(三)", "as of " + iso(at)}},
                .columns = {{.key = "rank", .label = {"名次", "Rank"}, .right = true},
                            {.key = "center", .label = {"镇街", "Center"}}}};
    for (std::size_t i = 0; i < weights.size(); ++i)
        sheet.columns.push_back({.key = weights[i].standard,
                                 .label = {fmt::format("{}（{}%）", names[i], weights[i].weight),
                                           fmt::format("{} ({}%)", weights[i].standard, weights[i].weight)},
                                 .right = true});
    sheet.columns.push_back({.key = "total", .label = {"得分", "Score"}, .right = true});
    for (const auto& one : assessments) {
        std::vector<Cell> line{Cell(one.rank),
                               Cell(one.center->town.empty() ? one.center->name : one.center->town)};
        for (const double score : one.scores) line.push_back(Cell(Decimal{score, 1}));
        line.push_back(Cell(Decimal{one.total, 1}));
        sheet.rows.push_back(std::move(line));
    }
    sheet.notes = {{"村（居）站的标准取全镇各站平均分；未查的项目不得分。",
                    "Stations count by their mean; what was not looked at scores nothing."}};
    return {.sheets = {std::move(sheet)}, .json = json_of(weights, assessments)};
}

} // namespace bianmin
