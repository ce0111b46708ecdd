/// 上期调整 on paper.
#include "bianmin/report/adjustments.hpp"
#include "bianmin/report/closing.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

Label figure_label(const std::string& key) {
    const TallyFigure* figure = tally_figure(key);
    return figure ? figure->label : Label{key, key};
}

Label changes_label(const std::vector<Adjustment::Change>& changes) {
    if (changes.empty()) return {"数字不变", "no figure"};
    Label out;
    for (const auto& change : changes) {
        const Label name = figure_label(change.figure);
        out.zh += fmt::format("{}{} {:+}", out.zh.empty() ? "" : "、", name.zh, change.by);
        out.en += fmt::format("{}{} {:+}", out.en.empty() ? "" : ", ", name.en, change.by);
    }
    return out;
}

/// `登记 2018-08-10（2018-09-05录入，张三）`, one to a line.
Label causes_label(const std::vector<Adjustment::Cause>& causes) {
    Label out;
    for (const auto& cause : causes) {
        const std::string on = iso(cause.occurred.date()), recorded = iso(cause.recorded.date());
        out.zh += fmt::format("{}{} {}（{}录入，{}）", out.zh.empty() ? "" : "\n", chinese(cause.action), on,
                              recorded, cause.actor);
        out.en += fmt::format("{}{} {} (recorded {}, {})", out.en.empty() ? "" : "\n", word(cause.action), on,
                              recorded, cause.actor);
    }
    return out;
}

} // namespace

Sheet adjusted_table(const MonthlyFacts& facts) {
    Sheet sheet{.key = "adjusted", .title = {"上期调整", "Adjustments of closed months"}};
    sheet.columns = {{"month", {"已结账月份", "Closed month"}},
                     {"figure", {"指标", "Figure"}},
                     {"closed", {"结账数", "As closed"}, {}, true},
                     {"adjustment", {"调整数", "Adjustment"}, {}, true}};
    for (const auto& one : facts.adjusted)
        sheet.rows.push_back({iso(one.month), figure_label(one.figure), one.closed, one.by});
    sheet.notes.push_back(
        {"结账月份的数字不变；结账后录入的补录、更正、评价等在此列明，不计入本月收件与办结。",
         "The figures of a closed month stand; what was recorded after its closing is listed "
         "here, not among what this month received and completed."});
    return sheet;
}

Sheet adjustments_table(const MonthlyFacts& facts, std::size_t most) {
    Sheet sheet{.key = "adjustments", .title = {"上期调整明细", "Adjustments, case by case"}};
    sheet.columns = {{"month", {"已结账月份", "Closed month"}},
                     {"number", {"办件编号", "Case"}},
                     {"service", {"事项", "Service"}},
                     {"changes", {"调整", "Changes"}},
                     {"events", {"环节", "Events"}}};
    for (const auto& one : facts.adjustments) {
        if (sheet.rows.size() == most) {
            const auto left = facts.adjustments.size() - most;
            sheet.notes.push_back(
                {fmt::format("另有 {} 条未列出，全部见 JSON 格式。", left),
                 fmt::format("{} more are not shown; the JSON format has them all.", left)});
            break;
        }
        sheet.rows.push_back(
            {iso(one.month), one.number, one.service, changes_label(one.changes), causes_label(one.causes)});
    }
    return sheet;
}

} // namespace bianmin
