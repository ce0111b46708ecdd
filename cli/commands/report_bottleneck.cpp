/// 环节用时表: where the time goes (二(三)确保办事环节畅通有序).
#include "bianmin/report/bottleneck.hpp"

#include "cli/begun_month.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"
#include "cli/whose_table.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--month", "MONTH", N_("2018-08, this or last; this one when not given"))
        .value("--center", "ID", N_("of this center and its stations"))
        .value("--most", "N", N_("so many services on each step; 3 when not given"));
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Month month =
        begun(arguments.month("month", session.today()).value_or(month_of(session.today())), session.today());
    const Date from = month.first(), to = std::min(month.last(), session.today());
    UnitId center;
    if (arguments.has("center")) center = find_unit(setup, UnitKind::center, arguments.text("center")).id;
    const int most = arguments.number("most").value_or(3);
    if (most < 0) throw Error(ErrorKind::usage, say("--most counts from 0"), {}, say("write --most 3"));
    const WorkingCalendar calendar(setup.calendars);
    Store& store = session.store_read_only();
    LegTimes times;
    store.read([&] {
        std::vector<std::int64_t> keys;
        const auto note = [&](const CaseRow& row) {
            if ((center.empty() || row.center == center) && row.received <= to) keys.push_back(row.key);
        };
        store.each_case_of_period(from, to, note);
        store.each_undelivered_before(from, note);
        for (const auto key : keys)
            if (auto kept = store.find_case_of_key(key))
                time_case(times, {std::move(kept->row), std::move(kept->entries)}, calendar, from, to);
    });
    session.print(whose(session, arguments,
                        bottleneck_document(times, setup, from, to, static_cast<std::size_t>(most))));
    return 0;
}

} // namespace

extern const Command report_bottleneck{"report", "bottleneck",
                                       N_("Show how long each step takes, and where most"), define, run};

} // namespace bianmin::cli
