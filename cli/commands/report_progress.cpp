/// 建设进度 (三(三)定期进行跟踪监督): each town and station against its standard and its plan, and what
/// changed since the last round.
#include "cli/audit.hpp"

#include "bianmin/base/text.hpp"

#include <map>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--since", "DATE", N_("compare with this day; a month ago when not given"))
        .value("--on", "DATE", N_("as of this day; today when not given"));
}

struct PlanState {
    int all = 0, done = 0, overdue = 0;
};

std::map<std::string, PlanState> plan_states(Session& session, Date at) {
    std::map<std::string, PlanState> states;
    session.store_read_only().each_case({.type = CaseType::plan}, [&](const ListedCase& one) {
        const CaseRow& row = one.row;
        if (row.received > at || row.state == State::withdrawn) return;
        PlanState& state = states[row.subject];
        ++state.all;
        const bool done = row.ended && *row.ended <= at;
        if (done) ++state.done;
        if (!done && row.due && *row.due < at) ++state.overdue;
    });
    return states;
}

Sheet progress_sheet(Date at, Date since) {
    // 2018年底前建设管理规范、功能完备、运行高效的三级政务服务体系 (一).
    const Date target = make_date(2018, 12, 31);
    const std::string left =
        at <= target ? "，还有" + std::to_string(target.number - at.number) + "天" : std::string("，已过");
    return {.key = "progress",
            .title = {"便民服务中心和服务站建设进度表", "Progress"},
            .lines = {{iso(at) + "，与" + iso(since) + "相比；目标" + iso(target) + left,
                       iso(at) + " against " + iso(since) + "; target " + iso(target)}},
            .columns = {{.key = "unit", .label = {"机构", "Unit"}},
                        {.key = "standard", .label = {"标准", "Standard"}},
                        {.key = "score", .label = {"得分", "Score"}, .right = true},
                        {.key = "change", .label = {"变化", "Change"}, .right = true},
                        {.key = "state", .label = {"达标", "Passed"}},
                        {.key = "plan", .label = {"计划完成", "Plan"}},
                        {.key = "overdue", .label = {"逾期", "Overdue"}, .right = true}}};
}

std::vector<Cell> line_of(const UnitAudit& now, const UnitAudit& before, const PlanState& plan) {
    const int change = now.result.score - before.result.score;
    return {Cell(now.unit->name),
            Cell(now.result.list->name),
            Cell(now.result.score),
            Cell((change > 0 ? "+" : "") + std::to_string(change), change < 0),
            Cell(now.result.ok ? Label{"是", "yes"} : Label{"否", "no"}, !now.result.ok),
            plan.all == 0 ? Cell() : Cell(std::to_string(plan.done) + "/" + std::to_string(plan.all)),
            Cell(plan.overdue, plan.overdue > 0)};
}

int run(Session& session, const Arguments& arguments) {
    const Date at = arguments.date("on", session.today()).value_or(session.today());
    const Date since = arguments.date("since", session.today()).value_or(add_months(at, -1));
    const auto plans = plan_states(session, at);
    Sheet sheet = progress_sheet(at, since);
    int failing = 0;
    for (const UnitKind kind : {UnitKind::center, UnitKind::station}) {
        const Checklist list = checklist_of(session, Arguments(), kind);
        const auto units = units_of(session, kind, {});
        const auto now = audits_of(session, list, units, at), before = audits_of(session, list, units, since);
        for (std::size_t i = 0; i < now.size(); ++i) {
            const auto found = plans.find(now[i].unit->id.text);
            const PlanState plan = found == plans.end() ? PlanState{} : found->second;
            if (!now[i].result.ok || plan.overdue > 0) ++failing;
            sheet.rows.push_back(line_of(now[i], before[i], plan));
        }
    }
    session.print({.sheets = {std::move(sheet)}});
    if (failing == 0) return 0;
    session.talk(say("{} offices are not yet where they should be", failing));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_progress{"report", "progress",
                                     N_("Show how far each office is, and what changed"), define, run};

} // namespace bianmin::cli
