/// 依法放权 (二(三)): what the windows cannot decide by themselves, and what waiting above costs.
#include "bianmin/rules/authority.hpp"

#include "bianmin/rules/fold.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("cases of this center; of all when not given"))
        .value("--upper", "TEXT", N_("only what this department decides; part of its name"))
        .flag("--waited", N_("only services of which a case was sent up"));
    define_months(options);
}

/// Days with one decimal; none where nothing was sent up.
Decimal average(const DecidedAbove& one) {
    if (one.forwarded == 0) return {};
    return {static_cast<double>(one.days) / one.forwarded, 1};
}

Label why(const DecidedAbove& one) {
    if (one.escalated && one.upper_level) return {"上报件，权限在上级", "escalated, power above"};
    if (one.escalated) return {"上报件", "escalated"};
    return {"权限在上级", "power above"};
}

Sheet sheet_of(const std::vector<DecidedAbove>& all) {
    Sheet sheet{.key = "services",
                .title = {"窗口不能自行决定的事项", "What windows cannot decide"},
                .columns = {{.key = "id", .label = {"编号", "Id"}},
                            {.key = "name", .label = {"事项", "Service"}},
                            {.key = "upper", .label = {"决定机关", "Decided by"}},
                            {.key = "level", .label = {"层级", "Level"}, .right = true},
                            {.key = "why", .label = {"原因", "Why"}},
                            {.key = "forwarded", .label = {"上报", "Sent up"}, .right = true},
                            {.key = "answered", .label = {"已批复", "Answered"}, .right = true},
                            {.key = "average", .label = {"平均等待", "Average"}, .right = true},
                            {.key = "longest", .label = {"最长等待", "Longest"}, .right = true}}};
    for (const auto& one : all)
        sheet.rows.push_back({one.service->id.text, one.service->name, one.service->upper, one.service->level,
                              Cell(why(one)), one.forwarded, one.answered, Cell(average(one)),
                              one.forwarded > 0 ? Cell(one.longest) : Cell(Decimal{})});
    sheet.notes.push_back(
        {"依据：二(三)依法放权。等待按工作日，自上报到批复，未批复的到今天",
         "Clause: 二(三)依法放权. Waiting in working days, from sent up to the answer, else to today"});
    return sheet;
}

Json json_of(const std::vector<DecidedAbove>& all) {
    Json out = Json::array();
    for (const auto& one : all)
        out.push_back({{"id", one.service->id.text},
                       {"name", one.service->name},
                       {"upper", one.service->upper.empty() ? Json(nullptr) : Json(one.service->upper)},
                       {"level", one.service->level},
                       {"escalated", one.escalated},
                       {"forwarded", one.forwarded},
                       {"answered", one.answered},
                       {"days_above", one.days},
                       {"longest", one.longest},
                       {"clause", "二(三)依法放权"}});
    return out;
}

/// Looks into the cases of the services that are decided above; no row says when one was sent up.
void count_cases(Session& session, Store& ledger, const LookBack& period, const UnitId& center,
                 std::vector<DecidedAbove>& all) {
    const WorkingCalendar calendar(session.setup().calendars);
    ledger.read([&] {
        std::vector<std::pair<std::int64_t, DecidedAbove*>> keys;
        ledger.each_case_of_period(period.from, period.to, [&](const CaseRow& row) {
            // Only an escalated case can have been sent up.
            if (row.kind != Kind::escalated || (!center.empty() && row.center != center)) return;
            const auto found = std::ranges::find_if(
                all, [&](const DecidedAbove& one) { return one.service->id == row.service; });
            if (found != all.end()) keys.emplace_back(row.key, &*found);
        });
        for (const auto& [key, of] : keys)
            if (const auto kept = ledger.find_case_of_key(key))
                count_above(*of, fold_case(kept->row, kept->entries), calendar, session.today());
    });
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const LookBack period = months_of(session, arguments);
    auto all = decided_above(setup, session.today());
    if (const std::string upper = arguments.text("upper"); !upper.empty())
        std::erase_if(all, [&](const DecidedAbove& one) {
            return one.service->upper.find(upper) == std::string::npos;
        });
    const UnitId center = arguments.has("center") ? centers_asked(session, arguments).front()->id : UnitId();
    Store* ledger = ledger_if_any(session);
    if (ledger) count_cases(session, *ledger, period, center, all);
    if (arguments.has("waited"))
        std::erase_if(all, [](const DecidedAbove& one) { return one.forwarded == 0; });
    std::ranges::stable_sort(all, std::ranges::greater{}, &DecidedAbove::days);
    print_list(session, sheet_of(all), json_of(all));
    if (!ledger) session.talk(say("there is no ledger: how long cases wait above is not known"));
    return 0;
}

} // namespace

extern const Command service_authority{"service", "authority",
                                       N_("Show what windows cannot decide, and how long cases wait above"),
                                       define, run};

} // namespace bianmin::cli
