/// The plan: who is to have done what by when (三(二)).
#include "bianmin/domain/query.hpp"
#include "bianmin/report/progress.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--unit", "ID", N_("of this unit"))
        .flag("--open", N_("not done yet"))
        .flag("--fail", N_("exit code 7 when an item is overdue"));
}

/// How an item stands: a word for programs, a label for people.
struct Standing {
    const char* word;
    Label label;
};

Standing standing_of(const CaseRow& row, const std::optional<Date>& written, Date today) {
    if (row.state == State::withdrawn || row.state == State::annulled)
        return {"withdrawn", {"已撤销", "withdrawn"}};
    if (row.ended && row.due && *row.ended > *row.due) return {"done-late", {"逾期完成", "done late"}};
    if (row.ended && written)
        return {"done-backdated",
                {"已完成（" + iso(*written) + "补录）", "done, written down " + iso(*written)}};
    if (row.ended) return {"done", {"已完成", "done"}};
    if (row.due && *row.due < today) return {"overdue", {"逾期", "overdue"}};
    return {"open", {"进行中", "under way"}};
}

Json json_of(const CaseRow& row, const Facts& facts, const std::string& name, const Standing& standing,
             const std::optional<Date>& written) {
    const auto day = [](const std::optional<Date>& date) { return date ? Json(iso(*date)) : Json(); };
    return {{"number", row.number},       {"unit", row.subject},         {"name", name},
            {"sort", facts.text("sort")}, {"what", facts.text("topic")}, {"due", day(row.due)},
            {"state", standing.word},     {"ended", day(row.ended)},     {"written", day(written)}};
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    std::vector<KeptCase> items = session.store_read_only().matters_about(CaseType::plan, {}, Date{});
    std::ranges::stable_sort(items, {}, [](const KeptCase& one) { return one.row.due; });
    Sheet sheet{.key = "plan",
                .title = {"建设计划", "Plan"},
                .columns = {{.key = "number", .label = {"编号", "Number"}},
                            {.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "sort", .label = {"类别", "Sort"}},
                            {.key = "what", .label = {"内容", "What"}},
                            {.key = "due", .label = {"时限", "Due"}},
                            {.key = "state", .label = {"状态", "State"}},
                            {.key = "ended", .label = {"完成日期", "Done"}}}};
    Json json = Json::array();
    bool overdue = false;
    for (const auto& item : items) {
        const CaseRow& row = item.row;
        if (arguments.has("unit") && row.subject != arguments.text("unit")) continue;
        if (arguments.has("open") && row.ended) continue;
        const std::string name = named(setup, UnitId(row.subject));
        const Facts& facts = item.entries.front().events.front().facts;
        const bool late = !row.ended && row.due && *row.due < session.today();
        overdue = overdue || late;
        const auto written = backdated(row, item.entries);
        const Standing standing = standing_of(row, written, session.today());
        json.push_back(json_of(row, facts, name, standing, written));
        sheet.rows.push_back({Cell(row.number), Cell(name), Cell(std::string(facts.text("sort"))),
                              Cell(std::string(facts.text("topic"))), row.due ? Cell(*row.due) : Cell(),
                              Cell(standing.label, late), row.ended ? Cell(*row.ended) : Cell()});
    }
    print_list(session, std::move(sheet), json);
    return overdue && arguments.has("fail") ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command plan_list{"plan", "list", N_("List the plan of construction with its days"), define,
                               run};

} // namespace bianmin::cli
