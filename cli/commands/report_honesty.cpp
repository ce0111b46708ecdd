/// 诚信服务信号: what in the log a supervisor should ask about (二(五)督查；三(三)).
#include "bianmin/report/honesty.hpp"

#include "bianmin/base/digest.hpp"
#include "cli/begun_month.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"
#include "cli/whose_table.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--month", "MONTH", N_("2018-08, this or last; this one when not given"))
        .value("--center", "ID", N_("of this center and its stations"));
}

/// Items of the plan that somebody wrote about since then: what was planned long ago may have been closed in
/// these days.
std::int64_t add_plan(Store& store, const UnitId& center, Date from, std::vector<WatchedCase>& cases) {
    std::int64_t added = 0;
    for (auto& kept : store.matters_about(CaseType::plan, {}, Date{})) {
        const bool meant = center.empty() || kept.row.center == center;
        if (!meant || kept.entries.empty() || kept.entries.back().recorded.date() < from) continue;
        ++added;
        cases.push_back({{std::move(kept.row), std::move(kept.entries)}, "", true});
    }
    return added;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Month month =
        begun(arguments.month("month", session.today()).value_or(month_of(session.today())), session.today());
    const Date from = month.first(), to = std::min(month.last(), session.today());
    UnitId center;
    if (arguments.has("center")) center = find_unit(setup, UnitKind::center, arguments.text("center")).id;
    Store& store = session.store_read_only();
    std::vector<WatchedCase> cases;
    Sha256 digest;
    const HonestyLimits limits;
    std::int64_t looked_at = 0;
    store.read([&] {
        std::vector<std::int64_t> keys;
        // Who was rejected in the days before may have come again in these.
        store.each_case_of_period(from - limits.reset_days, to, [&](const CaseRow& row) {
            if ((!center.empty() && row.center != center) || row.received > to) return;
            keys.push_back(row.key);
            if (!row.ended || *row.ended >= from) ++looked_at;
        });
        looked_at += add_plan(store, center, from, cases);
        for (const auto key : keys) {
            auto kept = store.find_case_of_key(key);
            if (!kept) continue;
            const std::string& who =
                kept->person.id_number.empty() ? kept->person.name : kept->person.id_number;
            cases.push_back({{std::move(kept->row), std::move(kept->entries)},
                             who.empty() ? "" : digest.hex(who),
                             !kept->person.phone.empty()});
        }
    });
    const WorkingCalendar calendar(setup.calendars);
    const auto found = find_signals(cases, calendar, from, to, limits);
    session.print(whose(session, arguments, honesty_document(found, setup, from, to)));
    if (found.empty()) return 0;
    session.talk(say("{} signals in {} cases", found.size(), looked_at));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_honesty{"report", "honesty",
                                    N_("Show patterns that a supervisor should ask about"), define, run};

} // namespace bianmin::cli
