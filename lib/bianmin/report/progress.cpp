/// Scores side by side, and the items behind the difference.
#include "bianmin/report/progress.hpp"
#include "bianmin/paper/json.hpp"

namespace bianmin {
namespace {

Sheet unit_sheet(const std::vector<Progress>& units, Date at, Date since) {
    const Date target = make_date(target_year, 12, 31);
    const int days = target - at;
    const std::string left = days >= 0 ? "，还有" + std::to_string(days) + "天" : std::string("，已过");
    Sheet sheet{.key = "progress",
                .title = {"便民服务中心和服务站建设进度表", "Progress"},
                .lines = {{iso(at) + "，与" + iso(since) + "相比；目标" + iso(target) + left,
                           iso(at) + " against " + iso(since) + "; target " + iso(target) +
                               (days >= 0 ? ", " + std::to_string(days) + " days left" : ", which is over")}},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "standard", .label = {"标准", "Standard"}},
                            {.key = "score", .label = {"得分", "Score"}, .right = true},
                            {.key = "change", .label = {"变化", "Change"}, .right = true},
                            {.key = "state", .label = {"达标", "Passed"}},
                            {.key = "plan", .label = {"计划完成", "Plan"}},
                            {.key = "late", .label = {"逾期完成", "Done late"}, .right = true},
                            {.key = "backdated", .label = {"补录", "Backdated"}, .right = true},
                            {.key = "overdue", .label = {"逾期", "Overdue"}, .right = true, .faults = true}}};
    for (const auto& [now, before, plan] : units) {
        const int change = now.result.score - before.result.score;
        sheet.rows.push_back(
            {Cell(now.unit->name), Cell(now.result.list->name), Cell(now.result.score),
             Cell((change > 0 ? "+" : "") + std::to_string(change), change < 0),
             Cell(now.result.ok ? Label{"是", "yes"} : Label{"否", "no"}, !now.result.ok),
             plan.all == 0 ? Cell() : Cell(std::to_string(plan.done) + "/" + std::to_string(plan.all)),
             plan.all == 0 ? Cell() : Cell(plan.late), plan.all == 0 ? Cell() : Cell(plan.backdated),
             Cell(plan.overdue)});
    }
    return sheet;
}

Label label_of(ItemVerdict verdict) {
    return {std::string(chinese(verdict)), std::string(word(verdict))};
}

/// Every item with another verdict than before.
template<class Each>
void each_change(const Progress& progress, const Each& each) {
    const auto &now = progress.now.result.items, &before = progress.before.result.items;
    for (std::size_t i = 0; i < now.size() && i < before.size(); ++i)
        if (now[i].verdict != before[i].verdict) each(now[i], before[i].verdict);
}

Sheet change_sheet(const std::vector<Progress>& units, Date since) {
    Sheet sheet{.key = "changes",
                .title = {"自" + iso(since) + "以来的变化", "What changed since " + iso(since)},
                .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "item", .label = {"项目", "Item"}},
                            {.key = "before", .label = {"原来", "Before"}},
                            {.key = "now", .label = {"现在", "Now"}},
                            {.key = "grounds", .label = {"依据", "Grounds"}}},
                .notes = {{"台账和检查记录按各自的日期算；名称、人员、面积等配置没有历史，两次都按现在的算",
                           "The ledger and inspections are taken as of each day; what is configured has no "
                           "history and is taken as it is now"}}};
    for (const auto& progress : units)
        each_change(progress, [&](const ItemResult& one, ItemVerdict was) {
            sheet.rows.push_back({Cell(progress.now.unit->name), Cell(one.item->text), Cell(label_of(was)),
                                  Cell(label_of(one.verdict), one.verdict == ItemVerdict::failed),
                                  Cell(grounds(one))});
        });
    return sheet;
}

using Json = nlohmann::ordered_json;

Json json_of(const Progress& progress) {
    const AuditResult &now = progress.now.result, &before = progress.before.result;
    return {{"unit", progress.now.unit->id.text},
            {"name", progress.now.unit->name},
            {"standard", now.list->id},
            {"score", now.score},
            {"before", before.score},
            {"change", now.score - before.score},
            {"ok", now.ok},
            {"plan", progress.plan.all},
            {"plan_done", progress.plan.done},
            {"plan_late", progress.plan.late},
            {"plan_backdated", progress.plan.backdated},
            {"plan_overdue", progress.plan.overdue}};
}

std::string json_of(const std::vector<Progress>& units, Date at, Date since) {
    Json out{{"at", iso(at)},
             {"since", iso(since)},
             {"target", iso(make_date(target_year, 12, 31))},
             {"units", Json::array()},
             {"changes", Json::array()}};
    for (const auto& progress : units) {
        out["units"].push_back(json_of(progress));
        each_change(progress, [&](const ItemResult& one, ItemVerdict was) {
            out["changes"].push_back({{"unit", progress.now.unit->id.text},
                                      {"item", one.item->id},
                                      {"before", word(was)},
                                      {"now", word(one.verdict)},
                                      {"grounds", grounds(one).zh}});
        });
    }
    return dump(out, 2);
}

} // namespace

std::optional<Date> backdated(const CaseRow& row, const std::vector<Entry>& entries) {
    if (row.state != State::completed || !row.ended || !row.due || *row.ended > *row.due) return std::nullopt;
    std::optional<Date> written;
    for (const auto& entry : entries)
        for (const auto& event : entry.events)
            if (event.action == Action::complete) written = entry.recorded.date();
    return written && *written > *row.due ? written : std::nullopt;
}

void count_plan(std::map<std::string, PlanState>& plans, const CaseRow& row, Date at,
                std::optional<Date> written) {
    const bool taken_back =
        row.state == State::withdrawn || row.state == State::annulled || row.state == State::rejected;
    if (row.type != CaseType::plan || row.received > at || taken_back) return;
    PlanState& plan = plans[row.subject];
    ++plan.all;
    const bool done = row.ended && *row.ended <= at;
    if (done) ++plan.done;
    if (done && row.due && *row.ended > *row.due) ++plan.late;
    if (done && written) ++plan.backdated;
    if (!done && row.due && *row.due < at) ++plan.overdue;
}

bool on_course(const Progress& progress) {
    return progress.now.result.ok && progress.plan.overdue == 0;
}

Document progress_document(const std::vector<Progress>& units, Date at, Date since) {
    Document document{.sheets = {unit_sheet(units, at, since)}, .json = json_of(units, at, since)};
    if (Sheet changes = change_sheet(units, since); !changes.rows.empty())
        document.sheets.push_back(std::move(changes));
    return document;
}

} // namespace bianmin
