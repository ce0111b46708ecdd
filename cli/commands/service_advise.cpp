/// 综合代办窗口 (二(三)): proposed for services of very little business, from real counts.
#include "bianmin/base/text.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace bianmin::cli {
namespace {

constexpr const char* clause = "二(三)";

void define(Options& options) {
    options.value("--center", "ID", N_("this center, service by service"))
        .value("--below", "N",
               N_("fewer cases than this are very few; one for each month with entries when not given"));
    define_months(options);
}

struct CenterUse {
    const Unit* center;
    std::vector<WindowUse> windows;
    int months; ///< of the period, with anything received
    int below;  ///< fewer are very few
    int cases() const {
        int sum = 0;
        for (const auto& use : windows) sum += use.cases;
        return sum;
    }
};

Label advice_for(const WindowUse& use) {
    if (use.shared) return {"已是综合窗口", "shared already"};
    if (use.little.empty()) return {"保留", "keep"};
    if (use.whole()) return {"整窗并入综合代办窗口", "move the whole window"};
    const std::string count = std::to_string(use.little.size());
    return {count + "项并入综合代办窗口", "move " + count + " services"};
}

Sheet window_sheet(const std::vector<CenterUse>& centers, const LookBack& period, bool monthly) {
    Sheet sheet{
        .key = "windows",
        .title = {"综合代办窗口建议", "What a shared window should take"},
        .lines = {{iso(period.from) + " 至 " + iso(period.to) + " 收件，少于“门槛”一栏件数的算业务量极少" +
                       (monthly ? "：有台账的月份，每月1件" : ""),
                   "received from " + iso(period.from) + " to " + iso(period.to) +
                       "; fewer than the number below are very few" +
                       (monthly ? ": one for each month with entries" : "")}},
        .columns = {{.key = "center", .label = {"中心", "Center"}},
                    {.key = "window", .label = {"窗口", "Window"}},
                    {.key = "services", .label = {"事项", "Services"}, .right = true},
                    {.key = "cases", .label = {"收件", "Cases"}, .right = true},
                    {.key = "months", .label = {"有台账的月", "Months"}, .right = true},
                    {.key = "below", .label = {"门槛", "Below"}, .right = true},
                    {.key = "little", .label = {"极少的事项", "Little used"}, .right = true},
                    {.key = "advice", .label = {"建议", "Advice"}}}};
    for (const auto& [center, windows, months, below] : centers)
        for (const auto& use : windows)
            sheet.rows.push_back({center->short_name.empty() ? center->name : center->short_name,
                                  use.window->name, use.services, use.cases, months, below,
                                  static_cast<int>(use.little.size()), Cell(advice_for(use))});
    sheet.notes.push_back(
        {"依据：二(三)；多少算“极少”文件没有规定", "Clause: 二(三); how few is very few it leaves open"});
    return sheet;
}

Sheet service_sheet(const CenterUse& one) {
    Sheet sheet{.key = "services",
                .title = {"业务量极少的事项", "Little used services"},
                .columns = {{.key = "window", .label = {"窗口", "Window"}},
                            {.key = "id", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"事项", "Service"}},
                            {.key = "cases", .label = {"收件", "Cases"}, .right = true}}};
    for (const auto& use : one.windows)
        for (const auto& little : use.little)
            sheet.rows.push_back(
                {use.window->name, little.service->id.text, little.service->name, little.cases});
    return sheet;
}

Json json_of(const std::vector<CenterUse>& centers) {
    Json out = Json::array();
    for (const auto& [center, windows, months, below] : centers)
        for (const auto& use : windows)
            for (const auto& little : use.little)
                out.push_back({{"center", center->id.text},
                               {"window", use.window->id.text},
                               {"service", little.service->id.text},
                               {"name", little.service->name},
                               {"cases", little.cases},
                               {"months", months},
                               {"below", below},
                               {"whole_window", use.whole()},
                               {"clause", clause}});
    return out;
}

std::optional<int> below_of(const Arguments& arguments) {
    const auto below = arguments.number("below");
    if (below && *below < 1) throw Error(ErrorKind::usage, say("--below is at least 1, not {}", *below));
    return below;
}

/// Months of the period in which the center or a station of it received anything: an empty one, as before
/// the ledger began, says nothing of what is seldom asked for.
std::map<UnitId, int> months_with_entries(Store& store, const LookBack& period) {
    std::map<UnitId, std::set<Month>> months;
    for (const auto& one : store.flow(period.from, period.to))
        if (one.received > 0) months[one.center].insert(one.month);
    std::map<UnitId, int> counts;
    for (const auto& [center, of] : months) counts[center] = static_cast<int>(of.size());
    return counts;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const LookBack period = months_of(session, arguments);
    const auto asked = below_of(arguments);
    const int most = std::max(arguments.number("months").value_or(12), 1); // a period lies across one more
    const UseCounts counts = use_counts(session.store_read_only(), period);
    auto months = months_with_entries(session.store_read_only(), period);
    std::vector<CenterUse> judged;
    int silent = 0;
    for (const Unit* center : centers_asked(session, arguments)) {
        const int of = months[center->id], below = asked.value_or(std::clamp(of, 1, most));
        CenterUse use{center, window_use(setup, center->id, counts, below, session.today()), of, below};
        // Nothing recorded says nothing about business.
        if (use.cases() == 0)
            ++silent;
        else
            judged.push_back(std::move(use));
    }
    std::vector<Sheet> sheets{window_sheet(judged, period, !asked)};
    if (judged.size() == 1) sheets.push_back(service_sheet(judged.front()));
    if (session.format() == Format::jsonl)
        print_list(session, sheets.front(), json_of(judged));
    else
        print_one(session, std::move(sheets), json_of(judged));
    if (silent > 0) session.talk(say("centers without any case of the period, left out: {}", silent));
    return 0;
}

} // namespace

extern const Command service_advise{"service", "advise",
                                    N_("Propose what a shared window should take, from the cases received"),
                                    define, run};

} // namespace bianmin::cli
